import type { Compilation } from "webpack";

/** By the first part of a language's tag: its first file, relative to the page. */
export type LanguageFiles = Readonly<Record<string, string>>;

/** The first file of a language, as loadLanguage names it: `de` or `pt-br`. */
const FIRST_FILE = /^([a-z]{2})(-[a-z]{2})?$/;

export function languageFilesOf({ namedChunks }: Pick<Compilation, "namedChunks">): LanguageFiles {
  return Object.fromEntries(
    [...namedChunks].flatMap(([name, { files }]) => {
      const language = FIRST_FILE.exec(name)?.[1];
      const file = [...files].find((each) => each.endsWith(".js"));
      return language === undefined || file === undefined ? [] : [[language, file]];
    }),
  );
}

/**
 * The table for the page's own script, which loads a language before any other script could (pageNotesScript.ts). It
 * stands before what is written anew for another tenant, and before that script, which runs where it stands.
 */
export function withLanguageFiles(page: string, files: LanguageFiles): string {
  const table = `<meta name="${LANGUAGE_FILES}" content='${JSON.stringify(files)}' />`;
  return page.replace("<!-- hosting -->", (place) => `${table}\n    ${place}`);
}

export const LANGUAGE_FILES = "language-files";
