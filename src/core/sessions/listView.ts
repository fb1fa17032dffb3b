import { isOver, type KnownSession, lastSign } from "./knownSession";

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
        Number(isOver(one)) - Number(isOver(other)) ||
        compare(rank(one), rank(other)) ||
        lastSign(other) - lastSign(one),
    );
}

function isOverOrReported(session: KnownSession): boolean {
  return isOver(session) || session.status.kind === "reportedClosed";
}

const RANKS: Readonly<Record<SortKey, (session: KnownSession) => number | string>> = {
  use: () => 0,
  // What loses changes comes first: it is what one has to look after.
  kind: ({ persistChanges }) => (persistChanges === undefined ? 1 : persistChanges ? 2 : 0),
  status: ({ status }) => ["open", "marked", "reportedClosed", "closed", "ended"].indexOf(status.kind),
  origin: ({ door, createdBy }) => createdBy?.tool?.toLowerCase() ?? door,
};

function compare(one: number | string, other: number | string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
