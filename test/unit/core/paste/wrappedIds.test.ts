import { readPaste } from "../../../../src/core/paste/readPaste";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third, fourth, withoutUsid] = PUBLISHED_SESSION_IDS;
const endingInUsid = [first, second, third, fourth];
const graph = "https://graph.microsoft.com/v1.0";

function idsIn(text: string): readonly string[] {
  return readPaste(text).rows.map(({ id }) => id);
}

function reasonsIn(text: string): readonly string[] {
  return readPaste(text).left.map(({ why }) => why);
}

function wrapped(text: string, width: number, indent = ""): string {
  const pieces = Array.from({ length: Math.ceil(text.length / width) }, (_, n) =>
    text.slice(n * width, (n + 1) * width),
  );
  return pieces.join(`\n${indent}`);
}

const inContext: readonly (readonly [string, (id: string, width: number) => string])[] = [
  ["on its own", (id, width) => wrapped(id, width)],
  ["in quoted mail", (id, width) => `> Hello,\n> ${wrapped(id, width, "> ")}\n> Kind regards`],
  ["after a label", (id, width) => `Workbook Session ID: ${wrapped(id, width)}`],
  ["in a header", (id, width) => `workbook-session-id: ${wrapped(id, width)}\nContent-Length: 0`],
  ["in a quoted header", (id, width) => `-H 'workbook-session-id: ${wrapped(id, width)}' \\\n-d ''`],
  ["in JSON broken by a terminal", (id, width) => `{"persistChanges":true,"id":"${wrapped(id, width)}"}`],
  ["in base64", (id, width) => `sessionId=${wrapped(btoa(id), width)}`],
  ["in a sentence", (id, width) => `The session is ${wrapped(id, width)} please close it`],
  ["in a column", (id, width) => `Workbook Session ID\n${wrapped(id, width)}`],
  [
    "in PowerShell's list",
    (id, width) =>
      `@odata.context : ${graph}/$metadata#microsoft.graph.workbookSessionInfo\npersistChanges : True\nid             : ${wrapped(id, width, " ".repeat(17))}\n\n`,
  ],
];

describe("a session id that was broken over lines", () => {
  it.each(inContext)("is put together again %s, wherever it was broken", (_where, text) => {
    for (const id of endingInUsid) {
      for (let width = 40; width < id.length; width += 7)
        expect([width, idsIn(text(id, width))]).toEqual([width, [id]]);
    }
  });

  it("is put together again beside another one", () => {
    expect(idsIn(`${wrapped(first, 76)}\n\n${wrapped(third, 60)}`)).toEqual([first, third]);
    expect(idsIn(`${wrapped(first, 76)}\n${wrapped(third, 60)}`)).toEqual([first, third]);
  });

  it("keeps its place", () => {
    const text = `POST ${graph}/drives/b!abc/items/01ABC/workbook/closeSession HTTP/1.1\nworkbook-session-id: ${wrapped(first, 120)}\nContent-Length: 0`;
    expect(readPaste(text).rows).toMatchObject([{ id: first, facts: { driveId: "b!abc", itemId: "01ABC" } }]);
  });

  it("is refused when a piece is missing, and what is said of it goes to no other", () => {
    const lines = wrapped(first, 76).split("\n");
    const text = `Drive ID: b!abc\nWorkbook Session ID: ${lines[0]}\n${lines[1]}\nItem ID: 01ABC\nWorkbook Session ID: ${third}`;
    expect(readPaste(text).rows).toMatchObject([{ id: third, facts: {} }]);
    expect(reasonsIn(text)).toContain("cutShort");
  });

  it("does not cost the ids before it", () => {
    const text = `${third} and ${first.slice(0, 90)}\n14.5.en-US5.en-US\n\n${second}`;
    expect(idsIn(text)).toEqual([third, second]);
    expect(reasonsIn(text)).toContain("cutShort");
  });

  it("is not looked for in a credential", () => {
    for (const token of Object.values(PLANTED_TOKENS).filter((one) => !/\s/.test(one))) {
      expect(idsIn(`${withoutUsid}\n${token}`)).toEqual([withoutUsid]);
      expect(reasonsIn(`${withoutUsid}\n${token}`)).toContain("token");
    }
  });

  it("tells the line after it rightly", () => {
    expect(readPaste(`${wrapped(first, 76)}\n\n${third}`).rows.map(({ line }) => line)).toEqual([1, 6]);
  });
});

describe("a session id that was shortened", () => {
  it.each(["...", "…", "... ", '..."'])("is refused before %j", (dots) => {
    for (const id of PUBLISHED_SESSION_IDS) {
      for (const text of [
        `${id.slice(0, 100)}${dots}`,
        `Workbook Session ID: ${id.slice(0, 100)}${dots}`,
        `workbook-session-id: ${id.slice(0, 100)}${dots}`,
        `persistChanges id\n-------------- --\n          True ${id.slice(0, 60)}${dots}\n`,
        `sessionId,label\n${id.slice(0, 80)}${dots.trim().replace('"', "")},a`,
      ]) {
        expect([text, idsIn(text)]).toEqual([text, []]);
        expect(reasonsIn(text)).toContain("cutShort");
      }
    }
  });

  it("is refused wherever the end of it was lost", () => {
    for (const id of endingInUsid) {
      for (let lost = 1; lost <= "&usid=".length + 35; lost += 1) {
        const cut = id.slice(0, -lost);
        for (const text of [cut, `workbook-session-id: ${cut}`, JSON.stringify({ sessionId: cut })]) {
          expect([lost, idsIn(text)]).toEqual([lost, []]);
          expect(reasonsIn(text)).toEqual(["cutShort"]);
        }
      }
    }
  });

  it("does not give its place to the next session", () => {
    const cut = JSON.stringify({ sessionId: first.slice(0, -9), driveId: "b!abc", itemId: "01ABC" });
    expect(readPaste(`${cut}\n${third}`).rows).toMatchObject([{ id: third, facts: {} }]);
  });
});

describe("a whole session id", () => {
  it.each(PUBLISHED_SESSION_IDS)("is taken before words and lists of others: %s", (id) => {
    for (const text of [`${id}\nThanks.`, `${id}\n- next`, `${id}\nItem ID: 01ABC`, `${id}\n\n14.5`, `- ${id}\n- x`]) {
      expect([text, idsIn(text)]).toEqual([text, [id]]);
    }
    expect(idsIn(`${id}\n${withoutUsid}\n${fourth}`)).toEqual([...new Set([id, withoutUsid, fourth])]);
  });

  it("may end a sentence that goes on", () => {
    expect(idsIn(`closing ${first}...`)).toEqual([first]);
    expect(idsIn(`closing ${first}… done`)).toEqual([first]);
  });
});

describe("an id that is broken over marked lines", () => {
  const broken = (mark: string) => `${mark}${wrapped(first, 76, mark)}`;

  it.each(["> ", "# ", "// ", " * ", "| ", "-- ", "> > ", "+ "])("is put together behind %j", (mark) => {
    expect(idsIn(broken(mark))).toEqual([first]);
    expect(reasonsIn(broken(mark))).toEqual([]);
  });

  it.each(["2026-11-24T10:00:00Z ", "web_1 | "])("is never kept in pieces behind %j", (mark) => {
    expect(idsIn(broken(mark))).toEqual([]);
    expect(reasonsIn(broken(mark))).toContain("cutShort");
  });
});
