import type { FileStamp } from "./documents/fileStamp";
import type { DocumentPlace } from "./documents/documentPlace";
import type { DriveItem } from "./documents/driveItem";
import type { Trouble } from "./answers/trouble";

/** The steps from the open document to its driveItem, and where they can stop. */
export type WorkbookState =
  | { readonly kind: "starting" }
  /** The document gives nothing to look up; `place` says why, where there is a URL at all. */
  | { readonly kind: "noWorkbook"; readonly why: "unsaved" | "empty" | "outsideExcel" }
  | { readonly kind: "unreachable"; readonly url: string; readonly place: DocumentPlace }
  | { readonly kind: "notAnswering"; readonly lastUrl?: string }
  | { readonly kind: "finding"; readonly url: string }
  | { readonly kind: "signInToFind"; readonly url: string; readonly trouble?: Trouble }
  | { readonly kind: "notFound"; readonly url: string; readonly trouble: Trouble }
  /** `shown`: the name in the document's address. */
  | { readonly kind: "otherName"; readonly url: string; readonly shown: string; readonly item: DriveItem }
  | { readonly kind: "moved"; readonly url: string; readonly remembered: DriveItem; readonly found: DriveItem }
  | FoundWorkbook;

export type FoundWorkbook = {
  readonly kind: "found";
  readonly item: DriveItem;
  /** `document`: the open one, at `url`. `byHand`: chosen by the user, whatever is open. */
  readonly from: { readonly kind: "document"; readonly url: string } | { readonly kind: "byHand" };
  /** The host stopped answering: what is shown may be out of date, and no close starts. */
  readonly outOfDate: boolean;
  /** What its content was like when a close was confirmed, where somebody asked for that. */
  readonly before?: FileStamp;
};

export function foundAt(url: string, item: DriveItem): FoundWorkbook {
  return { kind: "found", item, from: { kind: "document", url }, outOfDate: false };
}

/** A sign-in that is needed, or went wrong, has its own card with its own button. */
export function notFoundAt(url: string, trouble: Trouble): WorkbookState {
  switch (trouble.kind) {
    case "signInNeeded":
      return { kind: "signInToFind", url };
    case "signIn":
      return { kind: "signInToFind", url, trouble };
    default:
      return { kind: "notFound", url, trouble };
  }
}
