import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FIRST_BOOKS, partOfBook } from "../../src/hosting/firstBooks";
import { keptBooks } from "../../src/hosting/keptBooks";
import german from "../../src/strings/languages/de";
import { booksSaidBy } from "./bookUse";
import { sourceFiles } from "./sourceFiles";

const SRC = join(__dirname, "../../src");
const LANGUAGES = join(SRC, "strings/languages");

/** Told after an email was sent, which takes a dialog that waits for the whole language. */
const SAID_LATER = new Set(["mailSentences"]);

const notFirst = (file: string) =>
  [...booksSaidBy(join(SRC, file))].filter((book) => !FIRST_BOOKS.has(book) && !SAID_LATER.has(book));

/** The modules behind what is marked by `firstParts`. */
function firstViews(): readonly string[] {
  return sourceFiles("src/pane")
    .filter(({ path }) => !path.endsWith("firstPart.ts"))
    .flatMap(({ text }) => [...text.matchAll(/firstParts\(\{([\s\S]*?)\n\}\)/g)])
    .flatMap(([, object = ""]) => [...object.matchAll(/"\.\/([^"]+)"/g)])
    .map(([, module = ""]) => `pane/${module}.tsx`);
}

const PARTS = ["first", "rest", "signIn"] as const;

describe("the parts of a language", () => {
  it("what the pane says before its parts are loaded is in the first one", () => {
    expect(booksSaidBy(join(SRC, "taskpane/index.tsx")).has("paneSentences")).toBe(true);
    expect(notFirst("taskpane/index.tsx")).toEqual([]);
  });

  it("so is what those parts say that do not wait for the second", () => {
    expect(firstViews()).toEqual(expect.arrayContaining(["pane/ManyRows.tsx", "pane/EmptyList.tsx"]));
    expect(firstViews().length).toBeGreaterThan(8);
    expect(firstViews().flatMap((file) => notFirst(file).map((book) => `${file}: ${book}`))).toEqual([]);
  });

  it("what the sign-in pages say is in a part of their own, and the pane says none of it", () => {
    const saidBy = (file: string) => [...booksSaidBy(join(SRC, file))].map(partOfBook);
    for (const page of ["auth-relay", "auth-dialog", "auth-redirect"]) {
      expect([...new Set(saidBy(`msal/pages/${page}.ts`))]).toEqual(["signIn"]);
    }
    expect(saidBy("taskpane/index.tsx")).not.toContain("signIn");
  });

  it("names no book that is not there", () => {
    expect([...FIRST_BOOKS].filter((book) => !(book in german))).toEqual([]);
  });

  it.each(readdirSync(LANGUAGES).filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file)))(
    "%s has every book in one of them, and no constant that its part does not use",
    (file) => {
      const text = readFileSync(join(LANGUAGES, file), "utf8");
      const parts = PARTS.map((part) => keptBooks(text, (book) => partOfBook(book) === part));
      const books = parts.map((part) =>
        [...part.matchAll(/^ {2}(\w+Sentences)(?=[:,])/gm)].map((match) => match[1] ?? ""),
      );
      expect(books.flat().sort()).toEqual(Object.keys(german).sort());
      expect(books[0]?.every((book) => FIRST_BOOKS.has(book))).toBe(true);
      expect(books[2]).toEqual(["signInPageSentences"]);
      for (const part of parts) {
        const constants = [...part.matchAll(/^const (\w+)/gm)].map((match) => match[1] ?? "");
        expect(constants.filter((name) => part.split(new RegExp(`\\b${name}\\b`)).length < 3)).toEqual([]);
      }
    },
  );
});
