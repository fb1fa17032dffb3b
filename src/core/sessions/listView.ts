import { isFinished, type KnownSession, lastActivityAt, savesForSure } from "./knownSession";

/** How the user wants to see the list. `keepToasts`: good news stays until it is dismissed (WCAG 2.2.1). */
export type ListView = { readonly sort: SortKey; readonly keepToasts: boolean };

export type SortKey = (typeof SORT_KEYS)[number];

/** The order is stored by its place here: append only. */
export const SORT_KEYS = ["use", "kind", "status", "origin", "decision"] as const;

export const DEFAULT_VIEW: ListView = { sort: "decision", keepToasts: false };

/** As many as the tallest pane shows: they are drawn before all others. */
export const FIRST_ROWS = 20;

/** Sessions that are over come last in every order; within equals, the latest sign of life comes first. */
export function arranged(sessions: readonly KnownSession[], { sort }: ListView): readonly KnownSession[] {
  const rank = RANKS[sort];
  return sessions.toSorted(
    (one, other) =>
      Number(isSettled(one)) - Number(isSettled(other)) ||
      Number(isFinished(one)) - Number(isFinished(other)) ||
      compare(rank(one), rank(other)) ||
      lastActivityAt(other) - lastActivityAt(one),
  );
}

/** Nothing is left to decide: it is over, somebody reported so, or Microsoft does not know it or its workbook. */
export function isSettled(session: KnownSession): boolean {
  const { status } = session;
  if (status.kind === "marked") return status.as !== "noAnswer";
  return isFinished(session) || status.kind === "reportedClosed";
}

const RANKS: Readonly<Record<SortKey, (session: KnownSession) => number | string>> = {
  use: () => 0,
  // Sessions that lose changes come first: they need attention.
  kind: ({ persistChanges }) => (persistChanges === undefined ? 1 : persistChanges ? 2 : 0),
  status: ({ status }) => ["open", "marked", "reportedClosed", "closed", "ended"].indexOf(status.kind),
  origin: ({ origin, createdBy }) => createdBy?.tool?.toLowerCase() ?? origin,
  decision: (session) => (session.status.kind === "marked" ? 0 : savesForSure(session) ? 2 : 1),
};

function compare(one: number | string, other: number | string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
