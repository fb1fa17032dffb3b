import { copyAs } from "../../../../src/core/sessions/copyAs";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third] = PUBLISHED_SESSION_IDS;
const graph = "https://graph.microsoft.com/v1.0";
const place = { driveId: "b!abc", itemId: "01ABC" };

function rowsOf(text: string) {
  return readPaste(text).rows.map(({ id, facts }) => [id, facts]);
}

function blink(id: string): string {
  return copyAs("blink", { id: id as WorkbookSessionId, place: { kind: "driveItem", ...place } }, graph);
}

describe("two sessions of the same file, one after the other", () => {
  it.each<[string, string]>([
    ["as copied for Blink", `${blink(first)}\n\n${blink(second)}`],
    ["as copied for Blink, without a line between", `${blink(first)}\n${blink(second)}`],
    [
      "as a list of YAML",
      `- driveId: b!abc\n  itemId: 01ABC\n  sessionId: ${first}\n- driveId: b!abc\n  itemId: 01ABC\n  sessionId: ${second}`,
    ],
    [
      "as a list of YAML, the session id between",
      `- driveId: b!abc\n  sessionId: ${first}\n  itemId: 01ABC\n- driveId: b!abc\n  sessionId: ${second}\n  itemId: 01ABC`,
    ],
    [
      "as requests",
      `POST /v1.0/drives/b!abc/items/01ABC/workbook/closeSession\nworkbook-session-id: ${first}\n\nPOST /v1.0/drives/b!abc/items/01ABC/workbook/closeSession\nworkbook-session-id: ${second}`,
    ],
  ])("both keep their place: %s", (_how, text) => {
    expect(rowsOf(text)).toEqual([
      [first, place],
      [second, place],
    ]);
  });

  it("both keep who made them, also where it is the same", () => {
    const text = `Tool: n8n\nWorkbook Session ID: ${first}\nTool: n8n\nWorkbook Session ID: ${second}`;
    expect(rowsOf(text)).toEqual([
      [first, { createdBy: { tool: "n8n" } }],
      [second, { createdBy: { tool: "n8n" } }],
    ]);
  });
});

describe("an id on its own, before something else", () => {
  it("does not take the address of the request after the blank line", () => {
    const request = `POST ${graph}/drives/b!abc/items/01ABC/workbook/closeSession\nworkbook-session-id: ${second}\n\n{}`;
    expect(rowsOf(`${first}\n\n${request}`)).toEqual([
      [first, {}],
      [second, place],
    ]);
    expect(rowsOf(`Label: Nightly\nWorkbook Session ID: ${first}\n\n${request}`)).toEqual([
      [first, { label: "Nightly" }],
      [second, place],
    ]);
  });

  it("does not take the fields after the blank line, while a form with blank lines between stays one", () => {
    expect(rowsOf(`${first}\n${third}\n\n${blink(second)}`)).toEqual([
      [first, {}],
      [third, {}],
      [second, place],
    ]);
    expect(rowsOf(`Workbook Session ID: ${first}\n\nDrive ID: b!abc\n\nItem ID: 01ABC`)).toEqual([[first, place]]);
  });
});
