import { randomUUID } from "node:crypto";
import type { Caller } from "../entra/tokenAuthority";
import type { EmulatedSession, SessionRegister, WorkbookRef } from "./sessionRegister";

/** A createSession that was answered with 202. */
export type CreateOperation = {
  readonly id: string;
  readonly workbook: WorkbookRef;
  readonly caller: Caller;
  readonly persistChanges: boolean;
  readonly readyAt: number;
  readonly failure?: readonly string[];
  readonly session?: EmulatedSession;
};

export type CreateOperations = {
  readonly start: (operation: Omit<CreateOperation, "id" | "session">) => CreateOperation;
  /** Only the account and app that started it may ask for it. */
  readonly find: (id: string, workbook: WorkbookRef, caller: Caller) => CreateOperation | undefined;
  /** Opens the sessions of all operations whose time has come, whether or not anybody polls. */
  readonly settle: () => void;
};

export function createCreateOperations(now: () => number, sessions: SessionRegister): CreateOperations {
  const operations = new Map<string, CreateOperation>();
  return {
    start(wanted) {
      const operation = { ...wanted, id: randomUUID() };
      operations.set(operation.id, operation);
      return operation;
    },

    find(id, workbook, caller) {
      const found = operations.get(id);
      const same =
        found?.workbook.driveId === workbook.driveId &&
        found.workbook.itemId === workbook.itemId &&
        found.caller.account.objectId === caller.account.objectId &&
        found.caller.clientId === caller.clientId;
      return same ? found : undefined;
    },

    settle() {
      for (const operation of operations.values()) {
        if (operation.session || operation.failure || now() < operation.readyAt) continue;
        const { id, workbook, caller, persistChanges, readyAt } = operation;
        const session = sessions.open(workbook, caller, persistChanges, readyAt);
        operations.set(id, { ...operation, session });
      }
    },
  };
}
