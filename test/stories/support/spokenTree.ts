import type { Locator } from "playwright-core";

/** What a screen reader meets in a part, in its order: role, name and state of each control and of what holds them. */
export async function spokenTree(part: Locator): Promise<readonly string[]> {
  const tree = await part.ariaSnapshot();
  return tree
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^- /, "")
        .replace(/:( .*)?$/, "")
        .replace(/^'(.*)'$/, "$1"),
    )
    .filter((line) => SPOKEN.test(line));
}

const SPOKEN = /^(alertdialog|button|checkbox|combobox|dialog|heading|progressbar|region|textbox|toolbar)\b/;
