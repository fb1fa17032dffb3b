import fc from "fast-check";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third] = PUBLISHED_SESSION_IDS;

function idsIn(text: string): readonly string[] {
  return readPaste(text).rows.map(({ id }) => id);
}

function reasonsIn(text: string): readonly string[] {
  return readPaste(text).left.map(({ why }) => why);
}

/** Those of the texts in which an id is seen, or which are left without a reason. */
function notRefused(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => {
    const { rows, left } = readPaste(text);
    return rows.length > 0 || left.length === 0;
  });
}

/** The ways in which people bring one. */
const WRAPPINGS: readonly ((id: string) => string)[] = [
  (id) => id,
  (id) => `> ${id}`,
  (id) => `"${id}",`,
  (id) => `Workbook Session ID: ${id}`,
  (id) => `workbook-session-id: ${id}\nContent-Length: 0`,
  (id) => `curl -H 'workbook-session-id: ${id}' -d ''`,
  (id) => `2026-01-01T10:00:00Z INFO closing ${id} now`,
  (id) => JSON.stringify({ sessionId: id }),
  (id) => JSON.stringify({ "@odata.context": "$metadata#microsoft.graph.workbookSessionInfo", id }),
  (id) => JSON.stringify({ message: `opened ${id}.` }),
  (id) => JSON.stringify([id]),
  (id) => `sessionId,label\n${id},a`,
  (id) => `| Session ID | Label |\n|---|---|\n| ${id} | a |`,
  (id) => `sessionId: >-\n    ${id}\n`,
  (id) => `<td>${id.replaceAll("&", "&amp;")}</td>`,
  (id) => `?sessionId=${id}`,
  (id) => `sessionId=${btoa(id)}`,
  (id) => `workbook-session-id: ${btoa(id)}`,
  (id) => encodeURIComponent(id),
  (id) => `session_id = '${id}'`,
];

const RUNS = { numRuns: 1_000, seed: 20_261_126 };

describe("a piece of a session id", () => {
  it("is never an id, wherever it was cut and whatever stands around it", () => {
    const piece = fc
      .tuple(fc.constantFrom(...PUBLISHED_SESSION_IDS), fc.nat(), fc.nat(), fc.constantFrom("start", "end", "both"))
      .map(([id, one, other, lost]) => {
        const from = lost === "end" ? 0 : 1 + (one % (id.length - 1));
        const to = lost === "start" ? id.length : from + 1 + (other % Math.max(1, id.length - from - 1));
        return { id, piece: id.slice(from, Math.min(to, from === 0 ? id.length - 1 : to)) };
      });
    fc.assert(
      fc.property(piece, fc.constantFrom(...WRAPPINGS), (cut, wrapping) => {
        expect(notRefused([wrapping(cut.piece)])).toEqual([]);
      }),
      RUNS,
    );
  });

  it("is said to be cut short when it starts as an id does, wherever it ends", () => {
    for (const id of PUBLISHED_SESSION_IDS) {
      for (let length = 30; length < id.length; length += 4) {
        expect([length, idsIn(id.slice(0, length)), reasonsIn(id.slice(0, length))]).toEqual([
          length,
          [],
          ["cutShort"],
        ]);
      }
    }
  });

  it.each([
    "cluster=US5&session=12345678-1234-",
    "er=PSG6&session=15.SG2PEPF00028F251.A116&usid=",
    `x${first.slice(3)}`,
  ])("is said to be cut short: %s", (text) => {
    expect(idsIn(text)).toEqual([]);
    expect(reasonsIn(text)).toEqual(["cutShort"]);
  });

  it("is nothing that a whole id beside it suffers from", () => {
    for (const glue of ["\n", " ", ", ", "\n\n"]) {
      expect(idsIn(`${first.slice(0, 90)}${glue}${third}`)).toEqual([third]);
      expect(idsIn(`${third}${glue}${first.slice(0, 90)}`)).toEqual([third]);
    }
  });
});

describe("an id of which something was hidden", () => {
  const masks = [
    ...[
      "***",
      "…",
      "...",
      "..",
      "REDACTED",
      "[redacted]",
      "<hidden>",
      "xxxx",
      "XXXXXXXX",
      "●●●",
      "••••",
      "####",
      "____",
    ],
    ...["{{id}}", "%2a%2a%2a", "(masked)", "<REDACTED>", "*".repeat(20), "$(id)", "░░░"],
    ...["@@@@", "++++", "////", "!!!!", "::::", "----", "~~~", "[FILTERED]", "%%%%"],
  ];

  it.each(masks)("is refused: %s in the place of any part of it", (mask) => {
    for (const id of [first, second, third]) {
      for (const [from, to] of [
        [8, 12],
        [21, id.indexOf("&usid")],
        [40, 80],
        [60, id.length - 50],
        [id.length - 36, id.length],
        [id.length - 30, id.length - 4],
      ] as const) {
        const text = id.slice(0, from) + mask + id.slice(to);
        expect(notRefused(WRAPPINGS.slice(0, 13).map((wrapping) => wrapping(text)))).toEqual([]);
      }
    }
  });

  it.each(["FILTERED", "SENSITIVE_DATA", "your-session-id", "abc", "n/a", "15.CENSORED", "12.sanitized.S"])(
    "is refused: %s in the place of its session part",
    (word) => {
      const text = `cluster=PSG4&session=${word}${first.slice(first.indexOf("&usid"))}`;
      expect(notRefused(WRAPPINGS.map((wrapping) => wrapping(text)))).toEqual([]);
    },
  );

  it.each([
    ["zeros in the place of its last part", first.replace(/usid=.*/, "usid=00000000-0000-0000-0000-000000000000")],
    ["all in capitals", first.toUpperCase()],
    ["with a capital at its start, as a phone's keyboard writes it", `C${first.slice(1)}`],
  ])("is refused: %s", (_what, text) => {
    for (const wrapping of WRAPPINGS) expect([wrapping(text), idsIn(wrapping(text))]).toEqual([wrapping(text), []]);
    expect(reasonsIn(text)).toEqual(["cutShort"]);
  });

  it("is not one that has a few x of either case by chance", () => {
    const id = first.replace("Z2jfkuixId", "Z2XXxxixId");
    expect(idsIn(id)).toEqual([id]);
  });

  it.each([
    "session cluster=PSG4&session=15.SG2PEPF00028F251.A116***&usid=*** closed",
    `{"id":"cluster=PSG4&session=15.SG2PEPF...N0.1.S&usid=a1932554-9a40-7636-f457-a26112ad486a"}`,
    "cluster=REDACTED&session=REDACTED&usid=REDACTED",
  ])("is said to be cut short: %s", (text) => {
    expect(idsIn(text)).toEqual([]);
    expect(reasonsIn(text)).toEqual(["cutShort"]);
  });
});
