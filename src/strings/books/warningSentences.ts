import { REPORTED_CEILING } from "../../core/sessions/sessionWarnings";

/** Warnings above the list, about all sessions of one workbook together. */
export const warningSentences = {
  severalPersistent: (count: number) =>
    `${count} sessions that save changes look open on this workbook. Edits made in several at once can be merged wrongly.`,
  nearCeiling: (count: number) =>
    `${count} sessions look open on this workbook. A limit of about ${REPORTED_CEILING} has been reported; Microsoft documents none.`,
};
