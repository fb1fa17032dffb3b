import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const BOOKS = join(__dirname, "../../../src/strings/messages");

/** What Microsoft 365 wouldn't say, and what it says instead. */
const INSTEAD: readonly (readonly [what: RegExp, instead: string])[] = [
  [/(?<![\w-])ids?\b/, "ID"],
  [/\blicences?\b/i, "license"],
  [/\bcancell(ed|ing)\b/i, "canceled"],
  [/\bcannot\b/i, "can't"],
  [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should|will) not\b/i, "a contraction"],
  [/\b((it|that) is|(they|you|we) are) \w/i, "a contraction"],
  [/\b(nobody|anybody|somebody)\b/i, "no one, anyone, someone"],
  [/\ball the same\b/i, "anyway"],
  [/\bany more\b(?! )/i, "anymore"],
  [/\bby itself\b/i, "on its own"],
  [/\bwithout use\b/i, "of inactivity"],
  [/\bgo(es)? on\b/i, "continue"],
  [/\bone after the other\b/i, "one at a time"],
];

const books = readdirSync(BOOKS).map((name) => ({ name, texts: textsIn(readFileSync(join(BOOKS, name), "utf8")) }));

describe("the sentences", () => {
  it.each(books)("speak as Microsoft 365 does: $name", ({ texts }) => {
    expect(texts.flatMap(faultsOf)).toEqual([]);
  });

  it("are all read", () => {
    expect(books.flatMap(({ texts }) => texts).length).toBeGreaterThan(800);
  });

  it.each([
    "Copy the session id",
    "These ids are wrong",
    "It could not be read",
    "it is missing",
    "Create all the same",
  ])("do not say: %s", (text) => {
    expect(faultsOf(text)).toHaveLength(1);
  });

  it.each(["Copy the session ID", "request-id", "isn't known", "What is a session?", "It isn't"])(
    "may say: %s",
    (text) => {
      expect(faultsOf(text)).toEqual([]);
    },
  );
});

function faultsOf(text: string): readonly string[] {
  return INSTEAD.filter(([what]) => what.test(text)).map(([, instead]) => `“${text}”: ${instead}`);
}

/** Every literal of a book, without what it imports; what stands in a template's gaps is not ours to say. */
function textsIn(book: string): readonly string[] {
  const texts: string[] = [];
  const read = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      texts.push(node.text);
    }
    ts.forEachChild(node, read);
  };
  read(ts.createSourceFile("book.ts", book, ts.ScriptTarget.ES2022, true));
  return texts;
}
