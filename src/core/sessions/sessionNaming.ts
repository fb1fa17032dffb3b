import type { KnownSession } from "./knownSession";

/**
 * What a session is named by: its label or, without one, where it is from and since when. Any KnownSession is one; the
 * history keeps it, because the name itself depends on the language of the pane that shows it.
 */
export type SessionNaming = Pick<KnownSession, "label" | "origin" | "createdAt" | "addedAt"> & {
  readonly createdBy?: { readonly tool?: string; readonly run?: string };
};

/** Undefined for JSON that is none. Only this add-in writes it, so what is there is taken as it was written. */
export function readNaming(json: unknown): SessionNaming | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { origin, addedAt } = json as Partial<Record<keyof SessionNaming, unknown>>;
  return typeof origin === "string" && typeof addedAt === "number" ? (json as SessionNaming) : undefined;
}
