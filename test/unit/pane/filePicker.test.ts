import { readFileText } from "../../../src/pane/dialogs/FilePicker";
import { readPaste } from "../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

const [id] = PUBLISHED_SESSION_IDS;
const table = `Session ID;File;Note\r\n${id};Übersicht für März.xlsx;Prüfung\r\n`;
const facts = { fileName: "Übersicht für März.xlsx", note: "Prüfung" };

async function factsOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readFileText(new File([new Uint8Array(bytes)], "sessions.csv"));
  return read.kind === "text" ? readPaste(read.text).rows[0]?.facts : read.kind;
}

describe("a CSV file that Excel saved", () => {
  it.each<[string, Uint8Array]>([
    ["as CSV UTF-8", Buffer.from(`\ufeff${table}`, "utf8")],
    ["as UTF-8 without a mark", Buffer.from(table, "utf8")],
    ["as CSV, which Windows writes in its own encoding", Buffer.from(table, "latin1")],
    ["as Unicode text", Buffer.from(`\ufeff${table}`, "utf16le")],
    ["as Unicode text of the other order", Buffer.from(`\ufeff${table}`, "utf16le").swap16()],
  ])("has its accented letters: %s", async (_how, bytes) => {
    expect(await factsOf(bytes)).toEqual(facts);
  });
});
