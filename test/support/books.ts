import { readdirSync } from "node:fs";
import { join } from "node:path";
import { bookName } from "../../src/strings/book";

const STRINGS = join(__dirname, "../../src/strings");

/** The languages beside English, by their tags. */
export const LANGUAGE_TAGS: readonly string[] = readdirSync(join(STRINGS, "languages"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => /^[a-z]{2}(-[A-Z]{2})?$/.test(name));

export type Book = Readonly<Record<string, unknown>>;

/** All messages in English, by the names of their books. */
export async function englishBooks(): Promise<ReadonlyMap<string, Book>> {
  const books = new Map<string, Book>();
  for (const file of readdirSync(join(STRINGS, "messages"))) {
    const exports = (await import(join(STRINGS, "messages", file))) as Readonly<Record<string, unknown>>;
    for (const value of Object.values(exports)) {
      const name = typeof value === "object" && value !== null ? bookName(value) : undefined;
      if (name !== undefined) books.set(name, value as Book);
    }
  }
  return books;
}

type Sentence = (...values: readonly unknown[]) => unknown;

/** Every sentence of a book that is a function, with the path to it. */
export function sentencesIn(path: string, part: unknown): readonly (readonly [string, Sentence])[] {
  if (typeof part === "function") return [[path, part as Sentence]];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => sentencesIn(`${path}.${name}`, value));
}
