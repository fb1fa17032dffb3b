import type { Caller } from "../entra/tokenAuthority";
import { newSessionId } from "./newSessionId";

export type EmulatedSession = {
  readonly id: string;
  readonly driveId: string;
  readonly itemId: string;
  /** Object id of the account and client id of the app that opened it: nobody else can use it. */
  readonly objectId: string;
  readonly clientId: string;
  readonly persistChanges: boolean;
  readonly openedAt: number;
  readonly lastUsedAt: number;
  readonly end?: "closed" | "idle" | "expired";
};

export type SessionUse =
  { readonly kind: "alive"; readonly session: EmulatedSession } | { readonly kind: "ended" | "unknown" | "notYours" };

export type WorkbookRef = { readonly driveId: string; readonly itemId: string };

export type SessionRegister = {
  readonly open: (workbook: WorkbookRef, caller: Caller, persistChanges: boolean, at: number) => EmulatedSession;
  /** Contact: restarts the idle time when the session is alive. The id is compared byte for byte. */
  readonly use: (id: string, workbook: WorkbookRef, caller: Caller) => SessionUse;
  readonly close: (session: EmulatedSession) => void;
  readonly all: () => readonly EmulatedSession[];
  /** Ends every session now, as a restarted Excel service does. */
  readonly expireAll: () => void;
};

/** "The persistent session expires after about 5 minutes of inactivity, the non persistent one after about 7" (Graph, "Working with Excel"). */
const IDLE_MS = { persistent: 5 * 60_000, temporary: 7 * 60_000 };

export function createSessionRegister(now: () => number): SessionRegister {
  const sessions = new Map<string, EmulatedSession>();
  const current = (session: EmulatedSession): EmulatedSession => {
    const limit = session.persistChanges ? IDLE_MS.persistent : IDLE_MS.temporary;
    return session.end === undefined && now() - session.lastUsedAt >= limit ? { ...session, end: "idle" } : session;
  };
  const keep = (session: EmulatedSession) => {
    sessions.set(session.id, session);
    return session;
  };

  return {
    open: (workbook, caller, persistChanges, at) =>
      keep({
        id: newSessionId(persistChanges),
        driveId: workbook.driveId,
        itemId: workbook.itemId,
        objectId: caller.account.objectId,
        clientId: caller.clientId,
        persistChanges,
        openedAt: at,
        lastUsedAt: at,
      }),

    use(id, workbook, caller) {
      const found = sessions.get(id);
      if (!found || found.driveId !== workbook.driveId || found.itemId !== workbook.itemId) return { kind: "unknown" };
      const session = keep(current(found));
      if (session.end !== undefined) return { kind: "ended" };
      const owns = session.objectId === caller.account.objectId && session.clientId === caller.clientId;
      return owns ? { kind: "alive", session: keep({ ...session, lastUsedAt: now() }) } : { kind: "notYours" };
    },

    close: (session) => void keep({ ...session, end: "closed" }),
    all: () => [...sessions.values()].map(current),
    expireAll() {
      for (const session of sessions.values()) keep({ ...session, end: current(session).end ?? "expired" });
    },
  };
}
