import fc from "fast-check";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third, fourth] = PUBLISHED_SESSION_IDS;

function idsIn(text: string): readonly string[] {
  return readPaste(text).rows.map(({ id }) => id);
}

type Pieces = readonly [string, string, string];

const WAYS: readonly (readonly [string, (pieces: Pieces) => string])[] = [
  ["JavaScript, +", ([a, b, c]) => `const id = '${a}' +\n  '${b}' +\n  '${c}';`],
  ["JavaScript, + first", ([a, b, c]) => `const id = "${a}"\n  + "${b}"\n  + "${c}";`],
  ["JavaScript, on one line", ([a, b, c]) => `close("${a}" + "${b}" + "${c}")`],
  ["JavaScript, a header", ([a, b, c]) => `"workbook-session-id": "${a}" +\n "${b}" +\n "${c}",`],
  ["JavaScript, \\ in a literal", ([a, b, c]) => `const id = "${a}\\\n${b}\\\n${c}";`],
  ["Python, side by side", ([a, b, c]) => `session_id = ('${a}'\n              '${b}'\n              '${c}')`],
  ["Python, f-strings", ([a, b, c]) => `session_id = (f"${a}"\n  f"${b}"\n  f"${c}")`],
  ["Python, backslash", ([a, b, c]) => `session_id = "${a}" \\\n  "${b}" \\\n  "${c}"`],
  ["VBA", ([a, b, c]) => `id = "${a}" & _\r\n     "${b}" & _\r\n     "${c}"`],
  ["VBA, statements", ([a, b, c]) => `id = "${a}"\nid = id & "${b}"\nid = id & "${c}"`],
  ["C#", ([a, b, c]) => `var id = @"${a}" +\n    @"${b}" +\n    @"${c}";`],
  ["PowerShell, +", ([a, b, c]) => `$id = '${a}' +\n  '${b}' +\n  '${c}'`],
  ["PowerShell, +=", ([a, b, c]) => `$id = '${a}'\n$id += '${b}'\n$id += '${c}'`],
  ["PowerShell, backtick", ([a, b, c]) => `$id = "${a}" + \`\n  "${b}" + \`\n  "${c}"`],
  ["SQL", ([a, b, c]) => `SET @id = '${a}' ||\n  '${b}' ||\n  '${c}';`],
  ["Java", ([a, b, c]) => `String id = "${a}"\n        + "${b}"\n        + "${c}";`],
  ["PHP", ([a, b, c]) => `$id = '${a}' .\n  '${b}' .\n  '${c}';`],
  ["Lua", ([a, b, c]) => `local id = "${a}" ..\n  "${b}" ..\n  "${c}"`],
  ["a shell", ([a, b, c]) => `export WORKBOOK_SESSION_ID="${a}"\\\n"${b}"\\\n"${c}"`],
  ["a shell, within the word", ([a, b, c]) => `curl -H 'workbook-session-id: ${a}\\\n${b}\\\n${c}'`],
  ["a here-document", ([a, b, c]) => `cat <<EOF\n${a}\n${b}\n${c}\nEOF`],
  ["a list that is joined", ([a, b, c]) => `["${a}", "${b}", "${c}"].join("")`],
  ["a list over lines", ([a, b, c]) => `id = "".join([\n  "${a}",\n  "${b}",\n  "${c}",\n])`],
  ["YAML, folded", ([a, b, c]) => `sessionId: >-\n  ${a}\n  ${b}\n  ${c}\n`],
  ["YAML, literal", ([a, b, c]) => `- sessionId: |\n    ${a}\n    ${b}\n    ${c}\n`],
  ["YAML, quoted", ([a, b, c]) => `sessionId: "${a}\\\n  ${b}\\\n  ${c}"`],
  ["a diff", ([a, b, c]) => `+const id = '${a}' +\n+  '${b}' +\n+  '${c}';`],
  ["a quoted mail", ([a, b, c]) => `> ${a}\n> ${b}\n> ${c}`],
  ["a comment", ([a, b, c]) => `// ${a}\n// ${b}\n// ${c}`],
  ["text in JSON", ([a, b, c]) => JSON.stringify({ message: `opened ${a}\n${b}\n${c} again` })],
  ["code in JSON", ([a, b, c]) => JSON.stringify({ code: `const id = "${a}" +\n "${b}" +\n "${c}"` })],
  ["lines escaped in a log", ([a, b, c]) => `INFO "${a}\\n${b}\\n${c}"`],
  ["quoted-printable", ([a, b, c]) => [a, b, c].map((one) => one.replaceAll("=", "=3D")).join("=\r\n")],
  ["marked HTML", ([a, b, c]) => `<p>${a.replaceAll("&", "&amp;")}<wbr>${b}<wbr>${c.replaceAll("&", "&amp;")}</p>`],
];

/** Here nothing shows any more that a piece was there. */
const COLOURED: typeof WAYS = [
  ["coloured words", ([a, b, c]) => `\u001b[32m${a}\u001b[0m\u001b[1m${b}\u001b[0m${c}\u001b[m`],
  ["a terminal's colours that lost their escape", ([a, b, c]) => `[32m${a}${b}${c}[0m`],
];

describe("a session id that was put together from pieces", () => {
  it.each([...WAYS, ...COLOURED])("is read as the id in %s, wherever it was parted", (_way, text) => {
    for (const id of [first, third, fourth]) {
      for (const [one, other] of [
        [79, 158],
        [30, 90],
        [60, id.length - 37],
        [60, id.length - 20],
        [id.length - 44, id.length - 12],
      ] as const) {
        const pieces = [id.slice(0, one), id.slice(one, other), id.slice(other)] as const;
        expect([text(pieces), idsIn(text(pieces))]).toEqual([text(pieces), [id]]);
      }
    }
  });

  it.each(WAYS)("is refused in %s when one of the pieces is missing", (_way, text) => {
    for (const id of [first, second, third]) {
      const pieces = [id.slice(0, 60), id.slice(60, id.length - 45), id.slice(id.length - 45)] as const;
      const parts = text(pieces).split(pieces[1]);
      // The whole line of the missing piece is gone, as grep leaves it, or only the piece.
      for (const lost of [parts.join(""), parts.join("").replace(/\n[^\w\n]*(?=\n)/, "")]) {
        if (!lost.includes(`${pieces[0]}${pieces[2]}`)) expect([lost, idsIn(lost)]).toEqual([lost, []]);
      }
    }
  });
});

it("the pieces of two ids never become a third", () => {
  for (const [, text] of WAYS) {
    const mixed = text([first.slice(0, 80), third.slice(60, 120), third.slice(120)]);
    expect([mixed, idsIn(mixed)]).toEqual([mixed, []]);
  }
});

/** Marks of a line that an id might have had itself: `grep -n`, diffs, the hyphen of a page, numbers. */
const KEPT_MARKS: readonly ((line: string, number: number) => string)[] = [
  (line, number) => `${number + 1}:${line}`,
  (line, number) => `${number + 1}-${line}`,
  (line, number) => `${number + 10}.${line}`,
  (line, number) => `app.log:${number + 1}:${line}`,
  (line) => `-${line}`,
  (line) => `~${line}`,
  (line) => `!${line}`,
  (line) => `.${line}.`,
  (line) => `${line}-`,
  (line) => `${line}/`,
  (line) => `@${line}`,
];

describe("lines of an id with a mark each that an id might have had itself", () => {
  it("are never joined with their marks, wherever the id was parted", () => {
    const cuts = fc.array(fc.integer({ min: 5, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.constantFrom(first, second, third, fourth),
        fc.constantFrom(...KEPT_MARKS),
        cuts,
        (id, mark, at) => {
          const ends = [0, ...at.filter((end) => end < id.length).toSorted((a, b) => a - b), id.length];
          const lines = ends.slice(1).map((end, number) => id.slice(ends[number], end));
          const marked = lines.filter((line) => line !== "").map(mark);
          const text = marked.join("\n");
          // A mark after the last line, or before the first, is not within the id.
          if (marked.length > 1) expect([text, idsIn(text).filter((found) => found !== id)]).toEqual([text, []]);
        },
      ),
      { numRuns: 1_000, seed: 20_261_127 },
    );
  });

  it("are not joined where a line between is gone, also when nothing else is in the text", () => {
    for (const id of [first, second, third, fourth]) {
      for (let at = 10; at < id.length - 70; at += 11) {
        for (const text of [
          `${id.slice(0, at)}\n${id.slice(at + 20)}`,
          `${id.slice(0, at)}\n\n${id.slice(at + 20)}`,
          JSON.stringify({ sessionId: `${id.slice(0, at)}\n${id.slice(at + 20)}` }),
        ]) {
          expect([text, idsIn(text)]).toEqual([text, []]);
        }
      }
    }
  });
});
