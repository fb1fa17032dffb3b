import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second] = PUBLISHED_SESSION_IDS;
const driveId = "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd";
const itemId = "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN";
const guid = "11111111-2222-3333-4444-555555555555";
const graph = "https://graph.microsoft.com/v1.0";

const waysToTell: readonly ((address: string) => string)[] = [
  (address) => `POST ${address}/workbook/closeSession HTTP/1.1\nworkbook-session-id: ${first}\n\n{}`,
  (address) => `curl -X POST '${address}/workbook/closeSession' -H 'workbook-session-id: ${first}'`,
  (address) => JSON.stringify({ url: `${address}/workbook/closeSession`, headers: { "workbook-session-id": first } }),
  (address) => JSON.stringify({ uri: `${address}/workbook/createSession`, body: { id: first } }),
  (address) => `url,workbook-session-id\n${address}/workbook/closeSession,${first}`,
];

function rowsOf(text: string) {
  return readPaste(text).rows.map(({ line: _line, ...row }) => row);
}

describe("the place that a text names by ids", () => {
  it.each<[string, Record<string, string>]>([
    [`${graph}/drives('${driveId}')/items('${itemId}')`, { driveId, itemId }],
    [`${graph}/drives(%27${driveId.replace("!", "%21")}%27)/items(%27${itemId}%27)`, { driveId, itemId }],
    [`${graph}/groups/${guid}/drives/${driveId}/items/${itemId}`, { driveId, itemId }],
    [`${graph}/me/drive/items('${itemId}')`, { source: "OneDrive", itemId }],
    [`${graph}/sites('contoso.sharepoint.com')/drive/items('${itemId}')`, { siteId: "contoso.sharepoint.com", itemId }],
  ])("is taken from %s", (address, facts) => {
    for (const text of [
      `POST ${address}/workbook/closeSession HTTP/1.1\nworkbook-session-id: ${first}`,
      JSON.stringify({ url: `${address}/workbook/closeSession`, headers: { "workbook-session-id": first } }),
    ]) {
      expect(rowsOf(text)).toEqual([{ id: first, facts, from: "text" }]);
    }
  });

  it("is taken from a command that Chrome copied for bash", () => {
    const address = `${graph}/drives/${driveId.replaceAll("!", "\\u0021")}/items/${itemId}`;
    const text = `curl $'${address}/workbook/closeSession' \\\n  -X 'POST' \\\n  -H 'workbook-session-id: ${first}' \\\n  --data-raw '{}'`;
    expect(readPaste(text).rows).toMatchObject([{ id: first, facts: { driveId, itemId } }]);
  });
});

describe("a place that a text names in a way that is not understood", () => {
  it.each([
    `${graph}/groups/${guid}/drive/items/${itemId}`,
    `${graph}/shares/u!aHR0cHM6Ly9jb250b3Nv/driveItem`,
    `${graph}/me/drive/root:/Documents/Other.xlsx:`,
    `${graph}/drives/${driveId}/root:/Other.xlsx:`,
    `${graph}/sites/contoso.sharepoint.com/drive/root:/Other.xlsx:`,
    `${graph}/sites/contoso.sharepoint.com/lists/${guid}/items/7/driveItem`,
    `${graph}/me/drive/special/approot:/Other.xlsx:`,
    `{{baseUrl}}/drives/{{driveId}}/items/{{itemId}}`,
    `{{workbookUrl}}`,
    `${graph}/drives/..%2f../items/${itemId}`,
  ])("is said with the row, and nothing of it is a field: %s", (address) => {
    for (const told of waysToTell) {
      expect(rowsOf(told(address))).toEqual([{ id: first, facts: {}, from: "text", placeNotUnderstood: true }]);
    }
  });

  it.each([{ driveId }, { siteId: "contoso.sharepoint.com" }])("is half a place: %j", (facts) => {
    expect(readPaste(JSON.stringify({ sessionId: first, ...facts })).rows).toEqual([
      { id: first, facts, from: "text", line: 1, placeNotUnderstood: true },
    ]);
  });

  it("is known after all where the text names the workbook by its ids too", () => {
    const byPath = `POST ${graph}/me/drive/root:/A.xlsx:/workbook/createSession\n\n{"id":"${first}"}`;
    const byIds = `POST ${graph}/drives/${driveId}/items/${itemId}/workbook/closeSession\nworkbook-session-id: ${first}`;
    const [row] = readPaste(`${byPath}\n\n${byIds}`).rows;
    expect(row).toMatchObject({ facts: { driveId, itemId } });
    expect(row).not.toHaveProperty("placeNotUnderstood");
  });

  it("is not mixed with the place around it", () => {
    const text = JSON.stringify({
      url: `${graph}/drives/${driveId}/items/${itemId}`,
      inner: { url: `${graph}/me/drive/root:/Other.xlsx:/workbook/createSession`, body: { id: first } },
    });
    expect(readPaste(text).rows).toMatchObject([{ id: first, facts: {}, placeNotUnderstood: true }]);
  });

  it("belongs to its own request alone", () => {
    const text = `POST ${graph}/me/drive/root:/A.xlsx:/workbook/closeSession\nworkbook-session-id: ${first}\n\nPOST ${graph}/drives/${driveId}/items/${itemId}/workbook/closeSession\nworkbook-session-id: ${second}`;
    expect(readPaste(text).rows).toMatchObject([
      { id: first, facts: {}, placeNotUnderstood: true },
      { id: second, facts: { driveId, itemId } },
    ]);
  });
});

describe("a text that names no workbook", () => {
  it.each([
    first,
    `Label: Nightly\nWorkbook Session ID: ${first}`,
    `GET ${graph}/me HTTP/1.1\nworkbook-session-id: ${first}`,
    JSON.stringify({ "@odata.context": `${graph}/$metadata#microsoft.graph.workbookSessionInfo`, id: first }),
    `python /home/me/workbook/close.py\nSession ID: ${first}`,
  ])("says nothing of a place: %s", (text) => {
    for (const row of readPaste(text).rows) expect(row).not.toHaveProperty("placeNotUnderstood");
    expect(readPaste(text).rows).toHaveLength(1);
  });
});

describe("a place that is named and cannot be used", () => {
  it.each<[string, string]>([
    ["ids of our own format", JSON.stringify({ format: "workbook-session/1", sessionId: first, itemId: "x y" })],
    ["an id of a table", `Session ID,Item ID\n${first},x y`],
    ["the link of a file", `Session ID,URL\n${first},https://contoso.sharepoint.com/sites/a/Other.xlsx`],
    ["a request in a column of any name", `Session ID,Request\n${first},POST ${graph}/shares/u!abc/driveItem/workbook`],
  ])("is told with the row, so that no other workbook takes its place: %s", (_what, text) => {
    expect(rowsOf(text)).toMatchObject([{ id: first, placeNotUnderstood: true }]);
  });

  it("is taken from a request in a column of any name where its ids are right", () => {
    const request = `POST ${graph}/drives/${driveId}/items/${itemId}/workbook/closeSession`;
    expect(rowsOf(`Session ID,Request\n${first},${request}`)).toMatchObject([{ facts: { driveId, itemId } }]);
  });
});
