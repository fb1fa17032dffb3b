import type { OwnerKey } from "../../src/core/account";
import { isWithinBounds } from "../../src/core/statements/readStatement";
import { parsedJson } from "../../src/core/json";
import { readFolderRecord } from "../../src/core/statements/readFolderRecord";
import { FILE_LIMITS, PASTE_LIMITS, readPaste } from "../../src/core/paste/readPaste";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import { createGraph } from "../../src/graph/createGraph";
import { createBrowserStore } from "../../src/store/browserStore";
import { MemoryOrigin } from "../support/memoryStorage";
import { countSteps } from "./countSteps";
import { fuzzInput, type FuzzInput } from "./fuzzInput";
import { seededRandom } from "./seededRandom";

export type FuzzReport = {
  inputs: number;
  characters: number;
  rows: number;
  leftOut: number;
  unreadRecords: number;
  statementsStored: number;
  secretsPlanted: number;
  requestsSent: number;
  /** The most characters looked at for each one of an input (of 200 at least). */
  mostSteps: number;
  slowestMs: number;
};

const ROOT = "https://graph.microsoft.com/v1.0";

/** Generous: a line is tried against some eighty patterns. What is more than linear exceeds it soon. */
const MOST_STEPS_PER_CHARACTER = 500;

/** As many inputs are stored together as a person may bring in a year, then all of storage is searched. */
const BATCH = 100;

/** Throws at the first promise that an input breaks, with what is needed to see it again. */
export async function fuzz(seed: number, inputs: number, now: () => number = Date.now): Promise<FuzzReport> {
  const random = seededRandom(seed);
  const report: FuzzReport = {
    ...{ inputs: 0, characters: 0, rows: 0, leftOut: 0, unreadRecords: 0, statementsStored: 0 },
    ...{ secretsPlanted: 0, requestsSent: 0, mostSteps: 0, slowestMs: 0 },
  };
  let world = aWorld();
  let secrets: string[] = [];
  for (let number = 0; number < inputs; number += 1) {
    const input = fuzzInput(random);
    const fail = (why: string): never => {
      throw new Error(
        `Input ${number} of seed ${seed} (${input.door}): ${why}\n${JSON.stringify(input.text).slice(0, 2_000)}`,
      );
    };
    const began = now();
    const { result, steps } = countSteps(() => readInput(input));
    report.slowestMs = Math.max(report.slowestMs, now() - began);
    const perCharacter = steps / Math.max(200, input.text.length);
    report.mostSteps = Math.max(report.mostSteps, Math.round(perCharacter));
    if (perCharacter > MOST_STEPS_PER_CHARACTER) fail(`${steps} steps for ${input.text.length} characters`);
    const complaint = complaintAbout(input, result);
    if (complaint !== undefined) fail(complaint);

    for (const statement of result.statements) {
      if (world.store.add(statement).kind === "stored") report.statementsStored += 1;
      for (const url of await world.requestsFor(statement)) {
        report.requestsSent += 1;
        if (!isInside(url)) fail(`a request to ${url}`);
      }
    }
    report.inputs += 1;
    report.characters += input.text.length;
    report.rows += result.statements.length;
    report.leftOut += result.reasons;
    report.unreadRecords += result.unread;
    report.secretsPlanted += input.secrets.length;
    secrets.push(...input.secrets);
    if (number % BATCH === BATCH - 1 || number === inputs - 1) {
      const kept = world.everythingKept();
      const found = secrets.find((secret) => kept.includes(secret));
      if (found !== undefined) throw new Error(`Seed ${seed}, up to input ${number}: ${found} was stored.`);
      world = aWorld();
      secrets = [];
    }
  }
  return report;
}

type Read = {
  readonly statements: readonly SessionStatement[];
  /** How many pieces were left out with a reason. */
  readonly reasons: number;
  readonly unread: number;
  /** All that may be shown. */
  readonly shown: string;
};

function readInput({ door, text }: FuzzInput): Read {
  if (door === "folder") {
    const record = readFolderRecord(text, { folder: "01FOLDER", owner: OWNER, createdAt: "2026-01-01T10:00:00Z" });
    if (record.kind === "unread") return { statements: [], reasons: 1, unread: 1, shown: record.why };
    return { statements: [record.kept], reasons: record.leftOut ? 1 : 0, unread: 0, shown: "" };
  }
  const { rows, left } = readPaste(text, door === "file" ? FILE_LIMITS : PASTE_LIMITS);
  return {
    statements: rows.map(({ id, facts }) => ({ ...facts, format: "workbook-session/1", sessionId: id })),
    reasons: left.reduce((sum, { count }) => sum + count, 0),
    unread: 0,
    shown: JSON.stringify(left),
  };
}

const OWNER = "0123456789abcdef" as OwnerKey;

function complaintAbout(
  { door, text, ids, secrets }: FuzzInput,
  { statements, reasons, shown }: Read,
): string | undefined {
  const told = JSON.stringify(statements) + shown;
  const secret = secrets.find((one) => told.includes(one));
  if (secret !== undefined) return `${secret} was kept or shown`;
  if (text.trim() !== "" && text.trim() !== "\ufeff" && statements.length + reasons === 0) return "dropped in silence";
  const known = new Set<string>(statements.map(({ sessionId }) => sessionId));
  const missing = new Set(ids.filter((id) => !known.has(id)));
  if (missing.size > reasons) return `${missing.size} ids are missing, and ${reasons} reasons given`;
  if (secrets.length === 0 && missing.size > 0) return "a whole id was not understood";
  return door === "folder" ? unsaidOf(text, statements[0], reasons) : undefined;
}

/** A record that was read keeps every field that says something, or tells that it did not. */
function unsaidOf(text: string, kept: SessionStatement | undefined, reasons: number): string | undefined {
  const json = parsedJson(text.replace(/^\ufeff/, ""));
  if (kept === undefined || reasons > 0 || typeof json !== "object" || json === null || !isWithinBounds(json)) return;
  const empty: readonly unknown[] = [null, "", false];
  const lost = Object.entries(json).find(([name, value]) => !empty.includes(value) && !Object.hasOwn(kept, name));
  return lost === undefined ? undefined : `${lost[0]} was dropped in silence`;
}

function isInside(address: string): boolean {
  // As the browser will read it: dots and escapes taken apart.
  const { href, pathname } = new URL(address);
  return href.startsWith(`${ROOT}/`) && /^\/v1\.0\/(?:drives|sites|users|me|shares)\/[^/]+/.test(pathname);
}

/** Storage in memory and a Graph that only takes down what it is asked. */
function aWorld() {
  const origin = new MemoryOrigin();
  const { storage, events } = origin.open();
  let count = 0;
  const newId = () => `id-${(count += 1)}`;
  const store = createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => 0 });
  const asked: string[] = [];
  const graph = createGraph({
    root: ROOT,
    fetch: async (url) => {
      asked.push(url instanceof Request ? url.url : url.toString());
      return new Response(null, { status: 204 });
    },
    isOnline: () => true,
    newId,
    limitMs: 1_000,
  });
  return {
    store,
    everythingKept: () =>
      Array.from({ length: storage.length }, (_, index) => {
        const key = storage.key(index) ?? "";
        return `${key}${storage.getItem(key) ?? ""}`;
      }).join("\n"),
    requestsFor: async ({ driveId, itemId, siteId, userId, sessionId }: SessionStatement) => {
      asked.length = 0;
      const call = { token: "fuzz" };
      const id: WorkbookSessionId = sessionId;
      if (itemId === undefined) return asked;
      if (driveId !== undefined) await graph.closeSession({ driveId, itemId }, id, call);
      if (siteId !== undefined) await graph.itemOf({ kind: "site", id: siteId }, itemId, call);
      if (userId !== undefined) await graph.itemOf({ kind: "user", id: userId }, itemId, call);
      return asked;
    },
  };
}
