import { book } from "../book";

/** What the details of one session say. */
export const detailsSentences = book("detailsSentences", {
  title: (name: string, id: string) => `“${name}” (${id})`,
  rename: (name: string, id: string) => `Rename “${name}” (${id})`,
  label: "Name",
  labelHint: "Shown in the list instead of where it came from.",
  note: "Note",
  save: "Save",
  workbook: "Workbook",
  workbookReported: "Workbook, as reported",
  kind: "Kind",
  status: "Status",
  origin: "Origin",
  run: "Made by",
  createdAt: "Created",
  addedAt: "Added here",
  seenAliveAt: "Last seen open from here",
  lastUsedAt: "Last use reported",
  driveId: "Drive ID",
  itemId: "Item ID",
  owner: "Linked to account",
  record: "Record",
  recordOf: (user: string | undefined, app: string | undefined) => {
    const by = [user, app].filter(Boolean).join(", ");
    return by === "" ? "OneDrive file; Microsoft didn't say whose" : `OneDrive file by ${by}`;
  },
  recordOfDevice: "OneDrive file that this add-in wrote for your account",
  recordInText: "Text or file you added",
  openRun: "Open the run that made it",
  copyDetails: "Copy these details",
});

export type DetailsSentences = typeof detailsSentences;
