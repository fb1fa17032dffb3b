import type { ShownText } from "../../core/shownText";
import type { ByHandRefusal } from "../../core/documents/byHand";
import type { PasteReason } from "../../core/paste/pasteFindings";
import { book } from "../book";

type Refusal = PasteReason | Exclude<ByHandRefusal["why"], "character">;

type PasteSentences = Readonly<Record<Refusal, string>> & {
  readonly character: (character: ShownText | undefined) => string;
};

/** Why a piece of a pasted text gave no session, or why a field is wrong, and what to do about it. */
export const pasteSentences = book("pasteSentences", {
  // Session ids
  notAnId:
    "This isn't a session ID. One starts with cluster= and contains session=. Copy the whole ID from where the session was opened.",
  cutShort: "Part of the ID is missing: it was cut off, shortened, or hidden. Copy the whole ID again, in one piece.",
  tooLong: "This is longer than any ID. Copy only the ID.",
  spaces: "There's a space inside the ID, so part of it might be missing. Copy it again, in one piece.",
  controlCharacters: "There's an invisible character or a line break inside the ID. Copy it again, in one piece.",
  notAscii:
    "It contains a character that no session ID has, such as an accented letter. Copy it again from its source.",
  token:
    "This looks like a password or an access token. We didn't keep it. Never share it. If it was sent to anyone, have it revoked.",
  notSet: "The script hadn't opened its session when this was copied. Copy it again after the session is open.",

  // Pieces of a text
  noSession: "There's no session ID in this.",
  notNeeded: "These are details of the request, which we don't need here.",
  duplicate: "This session is in the text more than once. We'll add it once.",
  fieldRefused: "This value can't be right, so we left it out. You can still add the session.",
  fieldNotKnown: "We don't know these fields, so we left them out.",
  newerFormat: "A newer version of the add-in wrote this. Update the add-in to read it.",
  otherFormat: "We don't know the format of this record. Paste only its session ID.",
  recordTooLarge: "This record is too large or too deeply nested for one session. Paste only its session ID.",
  tooMuchText: "The text is too long to read at once. Paste part of it, or import it as a file.",
  tooManyRows: "There are too many sessions to add at once. Add them in several steps.",

  // Ids of files, sites and users
  empty: "Enter a value.",
  dots: "Dots alone aren't an ID. Copy the ID again.",
  character: (character: ShownText | undefined) =>
    character === undefined || character.trim() === ""
      ? "It contains a space or an invisible character that no such ID has. Copy the ID again."
      : `It contains a character that no such ID has: ${character}. Copy the ID again.`,
  shape:
    "This doesn't look like such an ID. A site is contoso.sharepoint.com, alone or followed by two codes. A user is a sign-in name, a code, or me.",
  address: "This is an address, not an ID. Paste it as the file's link instead.",
  itemNeeded: "Enter the Item ID: it names the file.",
  placeNeeded: "The Item ID alone doesn't say where the file is. Add the Drive ID, or choose OneDrive or a site.",
  siteNeeded: "For a file in SharePoint, also enter the Site ID or the Drive ID.",
} satisfies PasteSentences);
