import { isFinished, type KnownSession, lastActivityAt } from "./knownSession";

/** How the user wants to see the list. */
export type ListView = { readonly sort: SortKey; readonly hideOver: boolean };

export type SortKey = (typeof SORT_KEYS)[number];

/** The order is stored by its place here: append only. */
export const SORT_KEYS = ["use", "kind", "status", "origin"] as const;

export const DEFAULT_VIEW: ListView = { sort: "use", hideOver: false };

/** Sessions that are over come last in every order; within equals, the latest sign of life comes first. */
export function arranged(sessions: readonly KnownSession[], { sort, hideOver }: ListView): readonly KnownSession[] {
  const rank = RANKS[sort];
  return sessions
    .filter((session) => !hideOver || !isOverOrReported(session))
    .toSorted(
      (one, other) =>
        Number(isFinished(one)) - Number(isFinished(other)) ||
        compare(rank(one), rank(other)) ||
        lastActivityAt(other) - lastActivityAt(one),
    );
}

function isOverOrReported(session: KnownSession): boolean {
  return isFinished(session) || session.status.kind === "reportedClosed";
}

const RANKS: Readonly<Record<SortKey, (session: KnownSession) => number | string>> = {
  use: () => 0,
  // Sessions that lose changes come first: they need attention.
  kind: ({ persistChanges }) => (persistChanges === undefined ? 1 : persistChanges ? 2 : 0),
  status: ({ status }) => ["open", "marked", "reportedClosed", "closed", "ended"].indexOf(status.kind),
  origin: ({ origin, createdBy }) => createdBy?.tool?.toLowerCase() ?? origin,
};

function compare(one: number | string, other: number | string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
