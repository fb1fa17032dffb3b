import { copyAs, COPY_FORMS } from "../../src/core/sessions/copyAs";
import { exportCsv, exportJson } from "../../src/core/statements/statementCsv";
import { STATEMENT_FORMAT, type SessionStatement } from "../../src/core/statements/sessionStatement";
import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import { PUBLISHED_SESSION_IDS } from "../support/publishedSessionIds";
import type { SeededRandom } from "./seededRandom";

/** A text as a person may bring it, and the ids that a careful reader finds in it. */
export type FuzzDocument = { readonly text: string; readonly ids: readonly string[] };

const HEX = "0123456789abcdef";
const WORDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

export function anId(random: SeededRandom): WorkbookSessionId {
  if (random.oneIn(8)) return random.pick(PUBLISHED_SESSION_IDS) as WorkbookSessionId;
  const usid = [8, 4, 4, 4, 12].map((length) => random.text(HEX, length)).join("-");
  const hash = random.text(WORDS, 21);
  const user = random.text(HEX, 16);
  // Graph counts the long field before it escapes it.
  const long = `1.U36.${usid}14.5.en-US5.en-US24.${user}-Private1.S24./${hash}==`;
  const escaped = long.replace("/", "%2f").replace("==", "%3d%3d");
  const session = `15.${random.text(WORDS, 15)}1.A${long.length}.${escaped}16.16.0.14410.3505014.5.en-US5.en-US1.M1.N0.1.S`;
  return `cluster=${random.pick(["PSG4", "US1", "PNL1"])}&session=${session}&usid=${usid}` as WorkbookSessionId;
}

export function aDocument(random: SeededRandom): FuzzDocument {
  return random.pick(DOCUMENTS)(random);
}

export function aStatementFrom(random: SeededRandom): SessionStatement {
  const at = new Date(1_770_000_000_000 + random.below(10_000_000) * 1000).toISOString();
  const some = <T>(value: T): T | undefined => (random.oneIn(2) ? value : undefined);
  const statement = {
    format: STATEMENT_FORMAT,
    sessionId: anId(random),
    writtenAt: some(at),
    writer: some(random.text(HEX, 12)),
    persistChanges: some(random.oneIn(2)),
    ...(random.oneIn(2) ? placeFrom(random) : {}),
    createdAt: some(at),
    createdBy: some({ tool: random.pick(["Blink", "n8n", "PowerShell"]), run: String(random.below(1000)) }),
    label: some(random.pick(["Nightly import", "Übersicht, 100 %", '"quoted", =SUM(A1)', "two\nlines", "\u202enone"])),
    status: some(random.pick(["open", "closed", "ended"] as const)),
    costCentre: some(random.pick([1, "x", { nested: [1, null] }])),
  };
  // Undefined members stand for absent ones, which the type forbids and JSON leaves out.
  return JSON.parse(JSON.stringify(statement)) as SessionStatement;
}

function placeFrom(random: SeededRandom) {
  return { driveId: `b!${random.text(WORDS, 40)}`, itemId: `01${random.text(WORDS.slice(0, 26), 32)}` };
}

const DOCUMENTS: readonly ((random: SeededRandom) => FuzzDocument)[] = [
  (random) => {
    const ids = someOf(random, anId);
    return { text: ids.map((id) => random.pick([id, `"${id}"`, `- ${id}`])).join("\n"), ids };
  },
  (random) => {
    const id = anId(random);
    return {
      text: random.pick([encodeURIComponent(id), `?sessionId=${Buffer.from(id).toString("base64")}`]),
      ids: [id],
    };
  },
  (random) => {
    const id = anId(random);
    const context = "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.workbookSessionInfo";
    return { text: JSON.stringify({ "@odata.context": context, id, persistChanges: random.oneIn(2) }), ids: [id] };
  },
  (random) => {
    const id = anId(random);
    const place = { kind: "driveItem" as const, ...placeFrom(random) };
    const root = random.pick(["https://graph.microsoft.com/v1.0", "https://evil.example/v1.0"]);
    return { text: copyAs(random.pick(COPY_FORMS), { id, place }, root), ids: [id] };
  },
  (random) => {
    const id = anId(random);
    return {
      text: random.pick([`workbook-session-id: ${id}`, `Workbook Session: ${id}`, `session_id = '${id}'`]),
      ids: [id],
    };
  },
  (random) => {
    const statements = someOf(random, aStatementFrom);
    const text = random.pick([exportJson, exportCsv, asNdjson])(statements);
    return { text, ids: statements.map(({ sessionId }) => sessionId) };
  },
  (random) => {
    const ids = someOf(random, anId);
    const delimiter = random.pick([",", ";", "\t"]);
    const rows = ids.map((id) => [`"${id}"`, random.pick(["true", "no", "maybe"])].join(delimiter));
    return { text: [["Workbook Session ID", "Persist"].join(delimiter), ...rows].join("\r\n"), ids };
  },
  (random) => {
    const id = anId(random);
    const { driveId, itemId } = placeFrom(random);
    const url = random.pick([
      `https://graph.microsoft.com/v1.0/drives/${driveId}/items/${itemId}/workbook/closeSession`,
      `https://evil.example/me/drive/items/../../../users/x/workbook`,
      `https://graph.microsoft.com/v1.0/sites/..%2f..%2fme/drive/items/%2e%2e/workbook`,
    ]);
    return { text: JSON.stringify([{ request: { url, headers: { "workbook-session-id": id } } }]), ids: [id] };
  },
  (random) => {
    const ids = [anId(random), anId(random)];
    const text = ids.join(random.pick([", then ", " ", " workbook-session-id: "]));
    return { text: random.pick([text, text.replaceAll("&", "&amp;"), JSON.stringify({ text })]), ids };
  },
  wrapped,
  asHttpLog,
];

/** As consoles and mail break it; only an id that ends in its `usid` shows where it ends. */
function wrapped(random: SeededRandom): FuzzDocument {
  const id = anId(random);
  const [start, indent] = random.pick([
    ["", ""],
    ["> ", "> "],
    ["Workbook Session ID: ", ""],
    ["id             : ", " ".repeat(17)],
  ] as const);
  const width = 40 + random.below(100);
  const lines = Array.from({ length: Math.ceil(id.length / width) }, (_, n) => id.slice(n * width, (n + 1) * width));
  return { text: `${start}${lines.join(`\n${indent}`)}\n`, ids: id.includes("&usid=") ? [id] : [] };
}

function asHttpLog(random: SeededRandom): FuzzDocument {
  const id = anId(random);
  const { driveId, itemId } = placeFrom(random);
  const url = random.pick([
    `https://x/drives/${driveId}/items/${itemId}/workbook`,
    "https://x/me/drive/root:/a.xlsx:/workbook",
  ]);
  const text = JSON.stringify({ id, persistChanges: random.oneIn(2) });
  const response = random.pick([{ content: { text } }, { body: text }, [{ body: text }]]);
  return { text: JSON.stringify({ log: { entries: [{ request: { url }, response }] } }), ids: [id] };
}

function asNdjson(statements: readonly SessionStatement[]): string {
  return statements.map((statement) => JSON.stringify(statement)).join("\n");
}

function someOf<T>(random: SeededRandom, make: (random: SeededRandom) => T): readonly T[] {
  return Array.from({ length: 1 + random.below(4) }, () => make(random));
}
