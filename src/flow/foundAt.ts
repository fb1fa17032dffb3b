import type { DriveItem } from "../core/documents/driveItem";
import type { FoundWorkbook, WorkbookState } from "../core/paneState";
import type { Trouble } from "../core/answers/trouble";

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
