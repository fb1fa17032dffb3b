import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first] = PUBLISHED_SESSION_IDS;
const graph = "https://graph.microsoft.com/v1.0";
const place = {
  driveId: "b!abcDEF0123456789_-abcDEF0123456789abcDEF0123456789abcDEF01234567",
  itemId: "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
};
const other = `${graph}/drives/b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd/items/01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K`;
const own = `${graph}/drives/${place.driveId}/items/${place.itemId}`;
const close = `${own}/workbook/closeSession`;
const json = JSON.stringify;

describe("a text with the addresses of several files", () => {
  it.each([
    ["a line", `copied ${other} then POST ${close} with ${first}`],
    ["a command", `curl -H 'Referer: ${other}' -H 'workbook-session-id: ${first}' '${close}'`],
    ["an object", json({ sourceUrl: other, targetUrl: close, headers: { "workbook-session-id": first } })],
    ["an object, the other one last", json({ targetUrl: close, copyTo: other, sessionId: first })],
    ["a table", `Template,Request,Session ID\n${other},${close},${first}`],
    [
      "keys in brackets",
      `see ${other}; POST ${graph}/drives('${place.driveId}')/items('${place.itemId}')/workbook/closeSession ${first}`,
    ],
  ])("means the workbook that is called: %s", (_how, text) => {
    expect(readPaste(text).rows).toMatchObject([{ id: first, facts: place }]);
  });

  it.each([
    ["a line of two calls", `POST ${other}/workbook/createSession, POST ${close}: ${first}`],
    ["a line of two files", `${other} ${own} ${first}`],
    ["an object of two calls", json({ one: `${other}/workbook`, two: close, sessionId: first })],
    ["an object of two files", json({ one: other, two: own, sessionId: first })],
    ["a table of two files", `A,B,Session ID\n${other},${own},${first}`],
    [
      "a request and an answer of another file",
      json({ request: { url: close }, response: { location: `${other}/workbook/operations/1`, id: first } }),
    ],
  ])("leaves open which one it means: %s", (_how, text) => {
    expect(readPaste(text).rows).toMatchObject([{ id: first, facts: {}, placeNotUnderstood: true }]);
    expect(readPaste(text).rows[0]?.facts).toEqual({});
  });

  it("means the one that it names twice", () => {
    expect(readPaste(`POST ${close} (${own}) ${first}`).rows).toMatchObject([{ id: first, facts: place }]);
  });
});
