import type { Account } from "../../../src/core/account";
import { ownerAccount } from "../../../src/demo/entra/demoAccounts";
import { workbooks, type DemoWorkbook } from "../../../src/demo/graph/contosoWorld";
import { STATEMENT_FORMAT, type SessionStatement } from "../../../src/core/statements/sessionStatement";
import type { WorkbookSessionId } from "../../../src/core/sessions/workbookSession";
import { keyPrefix, STORE_VERSION } from "../../../src/store/storageAccess";
import { ownerKey } from "../../../src/store/ownerKey";

/** Records as an earlier pane left them in the browser's storage: key to text. */
export type Stored = Readonly<Record<string, string>>;

/** Before the keys of every kind of record, where the host gives no partition key. */
export const KEYS = `${keyPrefix(undefined)}${STORE_VERSION}`;

export function storedStatements(statements: readonly SessionStatement[]): Stored {
  return Object.fromEntries(
    statements.map((statement, index) => [`${KEYS}statement/seed-${index}`, JSON.stringify(statement)]),
  );
}

/** A session of a demo workbook that somebody added by hand `ago` milliseconds before now. */
export function addedSession(id: string, facts: Partial<SessionStatement> = {}, ago = 60_000): SessionStatement {
  const { driveId, itemId, fileName } = placeOf("budget");
  return {
    format: STATEMENT_FORMAT,
    // The stories make ids of the published shape.
    sessionId: id as WorkbookSessionId,
    writtenAt: new Date(Date.now() - ago).toISOString(),
    writer: "story",
    driveId,
    itemId,
    fileName,
    door: "added",
    addedByHand: true,
    ...facts,
  };
}

/** A session that this add-in opened, and so saw alive on this workbook. */
export function ownSession(id: string, facts: Partial<SessionStatement> = {}, ago = 60_000): SessionStatement {
  const at = new Date(Date.now() - ago).toISOString();
  const alive = { answer: "alive", answeredAt: at, createdAt: at, persistChanges: true } as const;
  return addedSession(id, { door: "createdHere", ...alive, ...facts }, ago);
}

export function placeOf(workbook: DemoWorkbook) {
  const { drive, id, name } = workbooks[workbook];
  return { driveId: drive.id, itemId: id, fileName: name };
}

/** What an earlier pane remembered of a document's URL. */
export function rememberedDocument(url: string, workbook: DemoWorkbook, name = workbooks[workbook].name): Stored {
  const { drive, id } = workbooks[workbook];
  const item = { driveId: drive.id, itemId: id, name, webUrl: `${drive.webUrl}/${encodeURIComponent(name)}` };
  const record = { url, item, at: new Date(Date.now() - 86_400_000).toISOString() };
  return { [`${KEYS}document/seed-${workbook}`]: JSON.stringify(record) };
}

/** The owner who signed in last on this device. */
export async function storedOwner(account: Account & { readonly displayName: string } = ownerAccount): Promise<Stored> {
  const key = await ownerKeyOf(account);
  const record = { ownerKey: key, displayName: account.displayName, at: Date.now() - 86_400_000 };
  return { [`${KEYS}owner/seed-${key}`]: JSON.stringify(record) };
}

export function ownerKeyOf(account: Account = ownerAccount): Promise<string> {
  return ownerKey(crypto.subtle, account);
}

/** An id of the published shape that no Graph ever gave; `name` are its last characters. */
export function deadId(name: string): string {
  return `cluster=PSG4&session=15.SG2PEPF00028F251.A116.1.U36.dead14.5.en-US5.en-US24.%2fPB4%3d%3d.1.S&usid=00000000-0000-4000-8000-${name.padStart(12, "0")}`;
}
