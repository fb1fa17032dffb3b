import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { licences, type LockFile } from "../../../src/deploy/licences";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "licences-"));
  write("LICENSE", "Our own terms.\n");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function textOf(packages: LockFile["packages"]): string {
  const found = licences(root, { packages: { "": {}, ...packages } });
  if (found.kind === "wrong") throw new Error(found.sentences.join("\n"));
  return found.text;
}

describe("licences.txt", () => {
  it("begins with our own licence, and has every package's licences and notices whole, by name", () => {
    write("node_modules/zebra/LICENCE.md", "Zebra's terms.");
    write("node_modules/@a/b/license", "B's terms.");
    write("node_modules/@a/b/NOTICE.txt", "B's notice.");
    write("node_modules/@a/b/README.md", "Not a licence.");
    write("node_modules/@a/b/check-license.js", "Not a licence.");
    write("node_modules/zebra/node_modules/c/LICENSE-MIT", "C's terms.");
    const text = textOf({
      "node_modules/zebra": { version: "2.0.0", license: "MIT" },
      "node_modules/@a/b": { version: "1.0.0", license: "Apache-2.0" },
      "node_modules/zebra/node_modules/c": { version: "3.0.0", license: "ISC" },
    });
    const order = [
      ...["Workbook Sessions (MIT)", "Our own terms.", "@a/b 1.0.0 (Apache-2.0)", "B's notice.", "B's terms."],
      ...["zebra 2.0.0 (MIT)", "Zebra's terms.", "c 3.0.0 (ISC)", "C's terms."],
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect(text).not.toContain("Not a licence.");
    // Which of a package's own files comes first has no meaning.
    expect([order[0], order[1], order[2], order[5], order[7]]).toEqual(
      [order[0], order[1], order[2], order[5], order[7]].sort((one = 0, other = 0) => one - other),
    );
    expect(text.split("-".repeat(80))).toHaveLength(5);
  });

  it("leaves out what only builds, but for the two that leave lines of their own in what they build", () => {
    write("node_modules/webpack/LICENSE", "Webpack's terms.");
    write("node_modules/mini-css-extract-plugin/LICENSE", "The plugin's terms.");
    const text = textOf({
      "node_modules/jest": { version: "1.0.0", license: "MIT", dev: true },
      "node_modules/webpack": { version: "1.0.0", license: "MIT", dev: true },
      "node_modules/mini-css-extract-plugin": { version: "1.0.0", license: "MIT", dev: true },
    });
    expect(text).toContain("Webpack's terms.");
    expect(text).toContain("The plugin's terms.");
    expect(text).not.toContain("jest");
  });

  it.each([
    ['{ "author": "A. Writer", "license": "MIT" }', "Copyright (c) A. Writer"],
    ['{ "author": { "name": "A. Writer" }, "license": "MIT" }', "Copyright (c) A. Writer"],
    ['{ "license": "MIT" }', "Copyright (c) its authors"],
  ])("names the author of a package that has no text of its own: %s", (packageJson, line) => {
    write("node_modules/bare/package.json", packageJson);
    const text = textOf({ "node_modules/bare": { version: "1.0.0", license: "MIT" } });
    expect(text).toContain(`bare 1.0.0 (MIT)\n\n${line}\n\nPublished without a text of its own; that of MIT`);
  });
});
