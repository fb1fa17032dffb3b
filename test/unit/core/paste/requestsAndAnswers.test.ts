import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";
import { ENOUGH_SECONDS, processorTime } from "../../../support/processorTime";

const [first, second] = PUBLISHED_SESSION_IDS;
const place = { driveId: "b!abc", itemId: "01ABC" };
const url = "https://graph.microsoft.com/v1.0/drives/b!abc/items/01ABC/workbook/createSession";
const context = "https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.workbookSessionInfo";
const answer = { "@odata.context": context, id: first, persistChanges: true };
const answered = [{ id: first, facts: { ...place, persistChanges: true } }];

describe("a request and its answer in one JSON", () => {
  it.each<[string, unknown]>([
    [
      "a browser's log (HAR)",
      {
        log: {
          entries: [
            {
              request: {
                method: "POST",
                url,
                postData: { mimeType: "application/json", text: '{"persistChanges":true}' },
              },
              response: { status: 201, content: { mimeType: "application/json", text: JSON.stringify(answer) } },
            },
          ],
        },
      },
    ],
    [
      "a Postman collection with a saved answer",
      {
        item: [
          {
            name: "create",
            request: { method: "POST", header: [{ key: "Accept", value: "*/*" }], url: { raw: url, host: ["graph"] } },
            response: [{ name: "ok", code: 201, body: JSON.stringify(answer) }],
          },
        ],
      },
    ],
    ["a flow's run", { inputs: { method: "POST", uri: url }, outputs: { statusCode: 201, body: answer } }],
    ["a request beside its answer", { request: { uri: url }, response: { body: answer } }],
    ["an answer as text", { uri: url, statusCode: 201, body: JSON.stringify(answer) }],
    ["an answer as text in text", { uri: url, output: JSON.stringify({ body: JSON.stringify(answer) }) }],
  ])("is understood: %s", (_what, json) => {
    for (const text of [JSON.stringify(json), JSON.stringify(json, null, 2), `Output:\n${JSON.stringify(json)}`])
      expect(readPaste(text).rows).toMatchObject(answered);
  });

  it("is understood from Postman's headers", () => {
    const json = { request: { header: [{ key: "workbook-session-id", value: first }], url: { raw: url } } };
    expect(readPaste(JSON.stringify(json)).rows).toMatchObject([{ id: first, facts: place }]);
  });

  it("keeps each place with its own request", () => {
    const other = url.replace("01ABC", "01OTHER");
    const json = [
      { request: { url }, response: { body: JSON.stringify({ id: first }) } },
      { request: { url: other }, response: { body: JSON.stringify({ id: second }) } },
    ];
    expect(readPaste(JSON.stringify(json)).rows).toMatchObject([
      { id: first, facts: place },
      { id: second, facts: { driveId: "b!abc", itemId: "01OTHER" } },
    ]);
  });

  it("gives no session the place of another one beside it", () => {
    const json = { nightly: { id: first, ...place }, hourly: { id: second } };
    expect(readPaste(JSON.stringify(json)).rows).toMatchObject([
      { id: first, facts: place },
      { id: second, facts: {} },
    ]);
    expect(readPaste(JSON.stringify(json)).rows[1]?.facts).toEqual({});
  });
});

it("text within text within text is read to an end, and quickly", () => {
  let nested: unknown = { id: first };
  for (let depth = 0; depth < 14; depth += 1) nested = { body: JSON.stringify(nested) };
  const wide = JSON.stringify(Array.from({ length: 2_000 }, () => ({ body: JSON.stringify({ a: "[1,2]" }) })));
  for (const text of [JSON.stringify(nested), wide]) {
    const took = processorTime(() => {
      const { rows, left } = readPaste(text);
      expect(rows.length + left.length).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(ENOUGH_SECONDS);
  }
});
