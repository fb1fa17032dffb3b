import type { SessionStatement } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";

/** A session that a person brought; `facts` are what came with its id, `said` what the person said of it. */
export type BroughtSession = {
  readonly id: WorkbookSessionId;
  readonly facts: Partial<SessionStatement>;
  readonly said?: Partial<SessionStatement>;
  /** `statement`: a record of our own format, which is kept as it was written, by its own writer and at its own time. */
  readonly from?: "statement" | "text";
  /** The text named a workbook in a form that was not understood: it need not be the one that is shown. */
  readonly placeNotUnderstood?: true;
};

type Place = Partial<SessionStatement>;

/**
 * The place that a session takes over from the workbook that is shown: all of it, or nothing. One that names no place is
 * taken to belong there, and so is one that names the same item without its drive; one that comes with the name or the
 * address of another file is not.
 */
export function takenPlace({ facts, placeNotUnderstood }: BroughtSession, shown: Place): Place {
  const named = PLACE.filter((field) => facts[field] !== undefined);
  const isSame = facts.itemId !== undefined && named.every((field) => facts[field] === shown[field]);
  const isOther = HINTS.some((field) => differ(facts[field], shown[field]));
  return placeNotUnderstood !== true && !isOther && (named.length === 0 || isSame) ? shown : {};
}

const HINTS = ["fileName", "webUrl"] as const;

function differ(told: string | undefined, shown: string | undefined): boolean {
  return told !== undefined && shown !== undefined && told.toLowerCase() !== shown.toLowerCase();
}

const PLACE = ["driveId", "itemId", "siteId", "userId", "documentUrl"] as const;
