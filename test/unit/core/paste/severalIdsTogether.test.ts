import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third] = PUBLISHED_SESSION_IDS;
const damaged = `${third.slice(0, 60)}\u200b${third.slice(60)}`;
const place = { driveId: "b!abc", itemId: "01ABC" };

function idsIn(text: string): readonly string[] {
  return readPaste(text).rows.map(({ id }) => id);
}

describe("several session ids together", () => {
  it.each<[string, string]>([
    ["a list without spaces", `${first},${second}`],
    ["a list in JSON", JSON.stringify({ sessionIds: `${first},${second}` })],
    ["a list in brackets", `[${first}] [${second}]`],
    ["a line of a log", `closed {"workbook-session-id":"${first}"} opened {"workbook-session-id":"${second}"}`],
    ["escaped lines of a log", `closed \\"workbook-session-id\\":\\"${first}\\" opened ${second}`],
    ["a header and a word", `workbook-session-id: ${first} replaces ${second}`],
    ["a field and a word", `Session ID: ${first} replaces ${second}`],
    ["two fields", `Session ID: ${first}, Session ID: ${second}`],
    ["two fields without a comma", `Session ID: ${first} Session ID: ${second}`],
    ["names for each", JSON.stringify({ nightly: first, hourly: second })],
    ["one and the one before it", JSON.stringify({ sessionId: first, previousSessionId: second })],
    ["an id and a session id", JSON.stringify({ sessionId: first, id: second })],
    ["a message of a log", JSON.stringify({ level: "info", message: `closed ${first}, opened ${second}` })],
    ["messages in a list", JSON.stringify([`closed ${first}, opened ${second}`])],
    ["two columns of a table", `Session ID,Old session\n${first},${second}\n`],
    ["a value with both", JSON.stringify({ sessionId: `${first}, ${second}` })],
  ])("each become a row, and none is said to be left out: %s", (_where, text) => {
    expect(idsIn(text)).toEqual([first, second]);
    expect(readPaste(text).left.filter(({ why }) => why !== "fieldNotKnown")).toEqual([]);
    for (const { excerpt } of readPaste(text).left) expect(excerpt).not.toMatch(/nightly|hourly|previous|Old/);
  });

  it.each<[string, string]>([
    ["a line", `${first} ${damaged}`],
    ["a line, the other way round", `${damaged} ${first}`],
    ["a field", `Session ID: ${damaged} ${first}`],
    ["a header", `workbook-session-id: ${damaged} ${first}`],
    ["an object", JSON.stringify({ a: first, b: damaged })],
    ["an object, the damaged one named", JSON.stringify({ a: first, sessionId: damaged })],
    ["a list", JSON.stringify([first, damaged])],
    ["a table", `Session ID,Old session\n${first},${damaged}\n`],
  ])("one that is damaged has its reason, beside a good one: %s", (_where, text) => {
    expect(idsIn(text)).toEqual([first]);
    expect(readPaste(text).left.map(({ why }) => why)).toContain("notAscii");
  });

  it("share the place of an object, and not its label", () => {
    const text = JSON.stringify({ nightly: first, hourly: second, label: "Mine", ...place });
    expect(readPaste(text).rows.map(({ facts }) => facts)).toEqual([{ label: "Mine", ...place }, place]);
  });

  it("share no address of a line: whose it is, nobody can tell", () => {
    const text = `POST /v1.0/drives/b!abc/items/01ABC/workbook/closeSession ${first} ${second}`;
    expect(readPaste(text).rows).toMatchObject([
      { id: first, facts: place },
      { id: second, facts: {}, placeNotUnderstood: true },
    ]);
  });

  it("keep their own fields on a line", () => {
    const text = `Session ID: ${first}, Label: a, Session ID: ${second}, Label: b`;
    expect(readPaste(text).rows.map(({ facts }) => facts)).toEqual([{ label: "a" }, { label: "b" }]);
  });

  it("are one row when they are the same", () => {
    const text = JSON.stringify({ id: first, sessionId: first, note: "x", text: `opened ${first}` });
    expect(readPaste(text).rows).toEqual([{ id: first, facts: { note: "x" }, from: "text", line: 1 }]);
  });
});

describe("what stands around an id", () => {
  it.each<[string, string]>([
    ["a variable of an environment", `WORKBOOK_SESSION_ID=${first}`],
    ["a variable in a command", JSON.stringify({ cmd: `SESSION=${first}` })],
    ["a row of a table without a header", `${first},true,nightly`],
    ["a row with the file's name", `${first},Budget.xlsx`],
    ["a field in a log", `INFO sessionId=${first}, persist=true`],
    ["brackets", `[${first}]`],
    ["marks of emphasis", `**${first}**`],
  ])("is not taken for a part of it: %s", (_what, text) => {
    expect(idsIn(text)).toEqual([first]);
  });
});
