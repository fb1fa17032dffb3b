import type { Remedy } from "./answers/errorCodeRemedies";
import type { Notice, PaneState } from "./paneState";
import type { FoundWorkbook } from "./workbookState";
import { estimateEnd } from "./sessions/estimateEnd";
import { isFinished, type KnownSession } from "./sessions/knownSession";

/** What can be read here about why a file looks locked, without asking anybody. */
export type LockFindings = {
  /** It is open in this Excel. */
  readonly openHere: boolean;
  /** Sessions in the list that may still be open. */
  readonly maybeOpen: readonly KnownSession[];
  /** A refusal that a sensitivity label, protection, missing rights or a missing licence can explain: its codes. */
  readonly refused?: string;
};

/** `sessions`: those of this workbook. `now` in milliseconds since the epoch. */
export function lockFindings(
  { from }: FoundWorkbook,
  sessions: readonly KnownSession[],
  { paneNotices, rowNotices }: Pick<PaneState, "paneNotices" | "rowNotices">,
  now: number,
): LockFindings {
  const ids = new Set(sessions.map(({ id }) => id));
  const told = [...paneNotices, ...rowNotices.values()];
  const refused = told
    .filter(({ about }) => about.session === undefined || ids.has(about.session.id))
    .map(refusalIn)
    .find((codes) => codes !== undefined);
  return {
    openHere: from.kind === "document",
    maybeOpen: sessions.filter((session) => mayBeOpen(session, now)),
    ...(refused === undefined ? {} : { refused }),
  };
}

function mayBeOpen(session: KnownSession, now: number): boolean {
  const { status } = session;
  if (isFinished(session) || (status.kind === "marked" && status.as !== "noAnswer")) return false;
  return status.kind !== "open" || estimateEnd(session, now).kind !== "probablyEnded";
}

const EXPLAINED: ReadonlySet<Remedy> = new Set<Remedy>([
  "askMore",
  "seeRestriction",
  "cleanWorkbook",
  "liftRestriction",
]);

function refusalIn(notice: Notice): string | undefined {
  const outcome = "outcome" in notice && notice.outcome.kind === "refused" ? notice.outcome : undefined;
  if (outcome === undefined || !EXPLAINED.has(outcome.remedy)) return undefined;
  return [String(outcome.error.status), ...outcome.error.codes].join(" ");
}
