import { readFileSync } from "node:fs";
import { askedFor, sentenceNames } from "./sentenceNames";
import { sourceFiles } from "./sourceFiles";

const BOOKS = "src/strings/messages/";

const files = sourceFiles("src");
const books = files.filter(({ path }) => path.startsWith(BOOKS));

describe("the messages", () => {
  it("hold nothing that nobody says", () => {
    const page = readFileSync("src/taskpane/taskpane.html", "utf8");
    const ofPage = [...page.matchAll(/data-word="(\w+)"/g)].map(([, name = ""]) => name);
    const words = new Set([...ofPage, ...files.flatMap(({ text }) => [...askedFor(text)])]);
    const unsaid = books.flatMap(({ path, text }) =>
      sentenceNames(text)
        .filter((way) => way.slice(1).some((name) => !words.has(name)))
        .map((way) => `${path}: ${way.join(".")}`),
    );
    expect(unsaid).toEqual([]);
  });

  it("are read to their last sentence", () => {
    const names = books.flatMap(({ text }) => sentenceNames(text));
    expect(names.length).toBeGreaterThan(300);
    expect(names.flat()).not.toContain("");
  });

  it.each([
    ["a constant", 'export const book = { said: "x", part: { unsaid: "x" } };', ["said", "unsaid"]],
    ["a named book", 'export const one = book("one", { said: "x" });', ["said"]],
    ["a function", "export const book = { said: (count: number) => `${count}` };", ["said"]],
    ["a book with a type", 'export const book = { said: "x" } satisfies Record<string, string>;', ["said"]],
  ])("are understood: %s", (_what, book, names) => {
    expect(sentenceNames(book).map((way) => way.at(-1))).toEqual(names);
  });

  it.each(["x.said", "const { said } = x;", "const { said: words } = x;", 'x["said"]'])("are asked by %s", (text) => {
    expect([...askedFor(text)]).toContain("said");
  });
});
