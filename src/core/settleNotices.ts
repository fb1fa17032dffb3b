import type { Trouble } from "./answers/trouble";
import type { Notice } from "./paneState";

/**
 * Does the later notice say anew what the earlier one said: of the same session, attempt to create one, or trouble? What
 * may have been sent, and an id that is nowhere else, is settled by nothing but a person.
 */
export function isSettled(earlier: Notice, later: Notice): boolean {
  const { session, fileName } = earlier.about;
  switch (earlier.kind) {
    case "notStored":
    case "added":
      return false;
    case "forgotten":
      // *Undo* takes its own notice away. After everything was forgotten, nothing earlier can be undone.
      return later.kind === "forgotten" && later.undo === undefined;
    case "create":
      return earlier.outcome.kind !== "maybeOpened" && isOfCreating(later, fileName);
    case "notSent":
      return isOfCreating(later, fileName);
    case "trouble":
      return later.kind === "trouble" && later.about.fileName === fileName && isSame(earlier.trouble, later.trouble);
    default:
      return session !== undefined && later.about.session?.id === session.id;
  }
}

function isOfCreating(notice: Notice, fileName: string): boolean {
  const creates = notice.kind === "create" || (notice.kind === "notSent" && notice.purpose === "create");
  return creates && notice.about.fileName === fileName;
}

/** Reads the same, and nothing was sent by either. A later attempt to sign in says how that stands. */
function isSame(before: Trouble, after: Trouble): boolean {
  if (before.kind.startsWith("signIn")) return after.kind.startsWith("signIn");
  return !("maybeSent" in before && before.maybeSent) && textOf(before) === textOf(after);
}

function textOf(trouble: Trouble): string {
  // An error in JSON is nothing but braces.
  return JSON.stringify(trouble) + String("thrown" in trouble && trouble.thrown);
}
