import type { ShownText } from "../../core/shownText";
import type { ByHandRefusal } from "../../core/documents/byHand";
import type { PasteReason } from "../../core/paste/pasteFindings";

type Refusal = PasteReason | Exclude<ByHandRefusal["why"], "character">;

type PasteSentences = Readonly<Record<Refusal, string>> & {
  readonly character: (character: ShownText | undefined) => string;
};

/** Why a piece of a pasted text gave no session, or why a field is wrong, and what to do about it. */
export const pasteSentences = {
  // Session ids
  notAnId:
    "This is not a session id. One begins with cluster= and has session= in it; copy it whole from where the session was opened.",
  cutShort: "Part of the ID is missing: it was cut off, shortened, or hidden. Copy the whole ID again, in one piece.",
  tooLong: "This is longer than any id. Copy the id alone.",
  spaces: "There is a space inside the id, so a part may be missing. Copy it again, in one piece.",
  controlCharacters: "There is an invisible character or a line break inside the id. Copy it again, in one piece.",
  notAscii:
    "There is a character in it that no session id has, such as an accented letter. Copy it again from its source.",
  token:
    "This looks like a password or an access token. It was not kept. Never share it; if it was sent to anybody, have it revoked.",
  notSet: "The script had not opened its session yet when this was copied. Copy it again after the session was opened.",

  // Pieces of a text
  noSession: "There is no session id in this.",
  notNeeded: "These are details of the request, which are not needed here.",
  duplicate: "This session is in the text more than once. It is added once.",
  fieldRefused: "This value cannot be right, so it was left off. The session itself can still be added.",
  fieldNotKnown: "These fields are not known here, so they were left off.",
  newerFormat: "This was written by a newer version of the add-in. Update the add-in to read it.",
  otherFormat: "This record is in a format that is not known here. Paste its session id alone.",
  recordTooLarge: "This record is too large or too deeply nested to be one session's. Paste its session id alone.",
  tooMuchText: "The text is too long to be read at once. Paste a part of it, or import it as a file.",
  tooManyRows: "These are too many sessions to add at once. Add them in several steps.",

  // Ids of files, sites and users
  empty: "Nothing is filled in.",
  dots: "Dots alone are no id. Copy the id again.",
  character: (character: ShownText | undefined) =>
    character === undefined || character.trim() === ""
      ? "There is a space or an invisible character in it that no such id has. Copy the id again."
      : `There is a character in it that no such id has: ${character}. Copy the id again.`,
  shape:
    "This does not look like such an id. A site is contoso.sharepoint.com, alone or followed by two codes; a user is a sign-in name, a code, or me.",
  address: "This is an address, not an id. Paste it as the file's link instead.",
  itemNeeded: "The Item ID is needed: it names the file.",
  placeNeeded: "The Item ID alone does not say where the file is. Add the Drive ID, or choose OneDrive or a site.",
  siteNeeded: "For a file in SharePoint, the Site ID or the Drive ID is needed too.",
} satisfies PasteSentences;
