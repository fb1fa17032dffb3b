import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second] = PUBLISHED_SESSION_IDS;
const driveId = "b!abcDEF0123456789_-abcDEF0123456789abcDEF0123456789abcDEF01234567";
const itemId = "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN";
const request = `POST /v1.0/drives/${driveId}/items/${itemId}/workbook/createSession`;

describe("a place in one section of a text", () => {
  it.each([
    ["a heading", `## Budget\nDrive ID: ${driveId}\nItem ID: ${itemId}\n\n## Plan\nSession ID: ${first}`],
    ["a heading without a gap", `# Budget\nDrive ID: ${driveId}\nItem ID: ${itemId}\n# Plan\nSession ID: ${first}`],
    ["a section of an INI file", `[budget]\ndriveId=${driveId}\nitemId=${itemId}\n[plan]\nsessionId=${first}`],
    [
      "a table of TOML",
      `[[s]]\ndriveId = "${driveId}"\nitemId = "${itemId}"\n\n[[s]]\nsessionId = "${first}"\n\n[[s]]\nsessionId = "${second}"`,
    ],
    [
      "a name in YAML",
      `budget:\n  driveId: ${driveId}\n  itemId: ${itemId}\nplan:\n  sessionId: ${first}\nother:\n  sessionId: ${second}`,
    ],
    [
      "an element of a list in YAML",
      `- workbook:\n    driveId: ${driveId}\n    itemId: ${itemId}\n- sessionId: ${first}`,
    ],
    [
      "a record without a session",
      `-[ RECORD 1 ]----\ndrive_id | ${driveId}\nitem_id | ${itemId}\n-[ RECORD 2 ]----\nsession_id | ${first}`,
    ],
    [
      "a row without a session",
      `*** 1. row ***\ndrive_id: ${driveId}\nitem_id: ${itemId}\n*** 2. row ***\nsession_id: ${first}`,
    ],
    [
      "a block with a name",
      `workbook "a" {\n  drive_id = "${driveId}"\n  item_id = "${itemId}"\n}\nsession "b" {\n  session_id = "${first}"\n}`,
    ],
  ])("is not that of a session in the next: %s", (_how, text) => {
    const { rows } = readPaste(text);
    expect(rows).not.toHaveLength(0);
    for (const row of rows) {
      expect(row).toMatchObject({ placeNotUnderstood: true });
      expect([row.facts.driveId, row.facts.itemId]).toEqual([undefined, undefined]);
    }
  });

  it.each([
    ["a session below its place in YAML", `driveId: ${driveId}\nitemId: ${itemId}\nsession:\n  sessionId: ${first}`],
    ["a list of facts", `- Drive ID: ${driveId}\n- Item ID: ${itemId}\n- Session ID: ${first}`],
    ["a heading above its answer", `### Request\n${request}\n\n### Answer\n{"id":"${first}"}`],
  ])("is that of a session in the same: %s", (_how, text) => {
    expect(readPaste(text).rows).toMatchObject([{ id: first, facts: { driveId, itemId } }]);
  });
});

describe("what the bodies of several requests for one workbook say", () => {
  const asks = (persistChanges: boolean) => `{"persistChanges":${String(persistChanges)}}`;

  it.each([
    ["one after the other", "\n", ""],
    ["with blank lines", "\n\n", "HTTP/1.1 201 Created"],
  ])("is nobody's for sure, as the answers may come in any order: %s", (_how, gap, status) => {
    for (const kinds of [
      [true, false],
      [false, true],
    ] as const) {
      const asked = kinds.flatMap((kind) => [request, asks(kind)]);
      const text = [...asked, status, `{"id":"${first}"}`, status, `{"id":"${second}"}`].join(gap);
      for (const { facts } of readPaste(text).rows) expect(facts.persistChanges).toBeUndefined();
      expect(readPaste(text).rows.map(({ id }) => id)).toEqual([first, second]);
    }
  });

  it("is the session's where it was answered before the next was asked", () => {
    const exchange = (kind: boolean, id: string) => `${request}\n${asks(kind)}\nHTTP/1.1 201\n{"id":"${id}"}`;
    expect(readPaste(`${exchange(true, first)}\n${exchange(false, second)}`).rows).toMatchObject([
      { facts: { driveId, itemId, persistChanges: true } },
      { facts: { driveId, itemId, persistChanges: false } },
    ]);
  });
});

describe("a word for no value", () => {
  it.each(["NULL", "null", "None", "undefined", "nan", "N/A", "(null)", "-", "$null"])("is no place: %s", (word) => {
    for (const text of [
      `drive_id: ${word}\nitem_id: ${word}\nsession_id: ${first}`,
      `sessionId,driveId,itemId\n${first},${word},${word}`,
      JSON.stringify({ sessionId: first, driveId: word, itemId: word }),
    ]) {
      expect(readPaste(text).rows).toMatchObject([{ id: first, facts: {} }]);
      expect(readPaste(text).rows[0]?.facts).toEqual({});
    }
  });
});
