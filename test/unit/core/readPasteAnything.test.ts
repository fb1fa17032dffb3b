import fc from "fast-check";
import { readPaste } from "../../../src/core/paste/readPaste";
import { paths } from "../../../src/graph/paths";
import { countSteps } from "../../fuzz/countSteps";
import { anyCharacter } from "../../support/anyCharacter";
import { PLANTED_TOKENS } from "../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

const pieces = [
  ...PUBLISHED_SESSION_IDS,
  ...PUBLISHED_SESSION_IDS.map((id) => btoa(id)),
  ...PUBLISHED_SESSION_IDS.map((id) => `workbook-session-id: ${id}`),
  ...PUBLISHED_SESSION_IDS.map((id) => JSON.stringify({ id, persistChanges: true })),
  ...PUBLISHED_SESSION_IDS.map((id) =>
    JSON.stringify({ format: "workbook-session/1", sessionId: id, driveId: "../..", extra: {} }),
  ),
  "curl -X POST 'https://graph.microsoft.com/v1.0/drives/b!abc/items/01ABC/workbook/closeSession' \\",
  "POST /v1.0/me/drive/items/../../users/x/drive/items/%2e%2e/workbook",
  "Drive ID: b!abc",
  "Item ID\t..%2f..",
  "sessionId,driveId,itemId",
  "| a | Workbook Session ID |",
  "sep=;",
  '{"',
  '"',
  "[[",
  "}",
  "\\",
  "",
  "\u2028",
  "\u0000",
  "__proto__: {}",
  '{"__proto__":{"sessionId":1},"constructor":{}}',
  "Authorization:",
];

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: anyCharacter }), fc.json()), { maxLength: 12 })
  .chain((parts) => fc.constantFrom("\n", "\r\n", " ", ",", "\t", "").map((glue) => parts.join(glue)));

const RUNS = { numRuns: 1_500, seed: 20_260_101 };

describe("any text at all", () => {
  it("is read without an error, into ids that a header can carry and pieces with a reason", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { rows, left } = readPaste(text);
        expect(rows.filter(({ id }) => !/^[\x21-\x7e]{1,4096}$/.test(id))).toEqual([]);
        const showsAnId = (excerpt: string) => PUBLISHED_SESSION_IDS.some((id) => excerpt.includes(id.slice(0, 60)));
        const isWrong = (why: string, excerpt: string) => why === "" || excerpt.length > 64 || showsAnId(excerpt);
        expect(left.filter(({ why, excerpt }) => isWrong(why, excerpt))).toEqual([]);
        if (text.trim() !== "" && text.trim() !== "\ufeff") expect(rows.length + left.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it("never becomes a request outside the drive that its ids name", () => {
    const graph = paths("https://graph.microsoft.com/v1.0");
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { id: _id, facts } of readPaste(text).rows) {
          const { driveId, itemId, siteId, userId } = facts;
          if (itemId === undefined) continue;
          const urls = [
            driveId === undefined ? undefined : graph.closeSession({ driveId, itemId }),
            siteId === undefined ? undefined : graph.itemOf({ kind: "site", id: siteId }, itemId),
            userId === undefined ? undefined : graph.itemOf({ kind: "user", id: userId }, itemId),
            graph.itemOf({ kind: "me" }, itemId),
          ];
          const isInside = (url: string) =>
            /^\/v1\.0\/(?:drives|sites|users|me)\/.*\/?items\/[^/]+/.test(new URL(url).pathname);
          expect(urls.filter((url) => url !== undefined && !isInside(url))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it("with a token in it gives no row with the token", () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom(...Object.values(PLANTED_TOKENS)), (before, after, token) => {
        for (const glue of ["\n", " ", "\t"]) {
          const reading = readPaste([before, token, after].join(glue));
          expect(JSON.stringify(reading)).not.toContain("lanted");
        }
      }),
      RUNS,
    );
  });

  it("costs work in proportion to its length, whatever is repeated", () => {
    const repeated = [
      "{",
      "[",
      "{\n",
      "[\n",
      '{"a":',
      '{\n"a":',
      "}\n",
      '"',
      "a,",
      "\n",
      "\t",
      ":",
      "Drive ID: ",
      "cluster=",
      "cluster=&session=",
      "&usid=",
      " &usid=",
      "/drives/",
      "/drives/a/items/",
      "workbook-session-id: ",
      "workbook-session-id",
      "sessionId=",
      "sessionId,a\n",
      "|",
      "eyJ",
      "Y2x1c3Rlcj",
      '{"x":"cluster=a&session=b"}\n',
      "a: b, ",
      ", a",
      '"persistChanges":',
      "- ",
      "authorization",
      "\\",
      '{"sessionId":"',
      "%25",
      "x\n[1,",
      "a",
      " ",
      "cluster=\n",
      "cluster=1'+\n'",
      `${PUBLISHED_SESSION_IDS[0]}\n`,
      PUBLISHED_SESSION_IDS[0],
      btoa(PUBLISHED_SESSION_IDS[0]),
      "sessionId:\n",
      "- a: b\n  c: d\n",
      "POST /drives/a/items/b/workbook/createSession\n",
      "\u001b[",
      "\u001b]a",
      "&amp;",
      "=3D=\n",
      "> ",
    ];
    const nested = `${"{\n".repeat(15_000)}${"}\n".repeat(15_000)}`;
    const texts = repeated.map((piece) => piece.repeat(Math.floor(60_000 / piece.length)));
    const list = `x\n[${"1,".repeat(30_000)}1]`;
    const columns = `sessionId,${"c,".repeat(30_000)}\n${PUBLISHED_SESSION_IDS[0]}`;
    const unclosed = `sessionId,a\n"${"x,".repeat(30_000)}`;
    for (const text of [...texts, nested, list, columns, unclosed]) {
      const { steps } = countSteps(() => readPaste(text));
      expect([text.slice(0, 20), Math.max(500, Math.round(steps / text.length))]).toEqual([text.slice(0, 20), 500]);
    }
  });
});
