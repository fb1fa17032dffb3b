import { IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import type { Caller } from "../entra/tokenAuthority";
import { randomBytes, randomUUID } from "node:crypto";

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

export function createSessionRegister(now: () => number): SessionRegister {
  const sessions = new Map<string, EmulatedSession>();
  const current = (session: EmulatedSession): EmulatedSession => {
    const limit = IDLE_MINUTES[session.persistChanges ? "persistent" : "temporary"] * 60_000;
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

/**
 * A session id of the published shape (the sample in Graph's "Get workbookOperation"), with new random parts: printable
 * ASCII with `=`, `&`, `%` and dots, which a client must send back verbatim.
 */
function newSessionId(persistChanges: boolean): string {
  const hex = (digits: number) => randomBytes(digits).toString("hex").slice(0, digits);
  const machine = hex(8).toUpperCase();
  const key = encodeURIComponent(randomBytes(16).toString("base64")).replace(/%../g, (escape) => escape.toLowerCase());
  const user = `1003${hex(12)}-Private1`;
  const mode = persistChanges ? "M1" : "V1";
  return (
    `cluster=PSG4&session=15.SG2PEPF${machine}1.A116.1.U36.${randomUUID()}14.5.en-US5.en-US24.${user}` +
    `.S24.${key}16.16.0.14410.3505014.5.en-US5.en-US1.${mode}.N0.1.S&usid=${randomUUID()}`
  );
}
