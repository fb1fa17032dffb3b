import { LAYERS } from "./layerFaults";
import { blocksIn, rowsIn } from "./markdown";
import { namedFileFaults } from "./namedFiles";
import { filesBelow, isThere, linkFaults, readmes, textOf } from "./readmes";

const all = readmes();
const readme = (path: string) => all.find((one) => one.path === path)?.text ?? "";

describe("the READMEs", () => {
  it("are one for each reader", () => {
    const readers = [
      "README.md",
      "src/README.md",
      "src/deploy/README.md",
      "src/pane/README.md",
      "src/recipes/README.md",
    ];
    expect(all.map(({ path }) => path)).toEqual(expect.arrayContaining([...readers, "test/README.md"]));
  });

  it("are all reached from the first, which is short", () => {
    const { text } = all[0] ?? { text: "" };
    expect(text.trimEnd().split("\n").length).toBeLessThan(150);
    for (const { path } of all.slice(1)) expect(text).toContain(`](${path})`);
  });

  it.each(all)("link only to what is there: $path", (one) => {
    expect(linkFaults(one)).toEqual([]);
  });

  it.each(all)("name only files that are there: $path", (one) => {
    expect(namedFileFaults(one)).toEqual([]);
  });

  it("are named elsewhere by the paths that they have", () => {
    const sources = [".ci/run", "package.json", "webpack.config.js", "manifest.xml", ...filesBelow("src")];
    const named = sources
      .filter((path) => /(?:^|\/)run$|\.(?:tsx?|js|json|xml|html)$/.test(path))
      .flatMap((path) => textOf(path).match(/[\w./-]*README\.md/g) ?? []);
    expect(named).toContain("src/deploy/README.md");
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe("what the READMEs tell of the code", () => {
  it("is the layers that are enforced", () => {
    const told = rowsIn(readme("src/README.md"))
      .filter(([folder = ""]) => folder in LAYERS)
      .map(([folder = "", from = ""]) => [folder, from === "–" ? [] : from.split(", ")]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(LAYERS).map(([folder, { from }]) => [folder, from])),
    );
  });

  it("is every folder of src and test, and no other", () => {
    const told = foldersIn(blocksIn(readme("src/README.md"), "").find((block) => block.startsWith("src/")) ?? "");
    expect(told.filter((folder) => !isThere(folder))).toEqual([]);
    const first = filesBelow("src", "test").flatMap((path) => /^\w+\/\w+(?=\/)/.exec(path)?.[0] ?? []);
    expect([...new Set(first)].filter((folder) => !told.includes(folder))).toEqual([]);
  });

  it("is every field of the format", () => {
    const schema = JSON.parse(textOf("src/core/statements/workbook-session-1.schema.json")) as { properties: object };
    const rows = rowsIn(readme("src/recipes/README.md"));
    const fields = rows
      .slice(rows.findIndex(([first]) => first === "Field") + 1)
      .flatMap(([first = ""]) => first.match(/\w+/g) ?? []);
    expect(fields.sort()).toEqual(Object.keys(schema.properties).sort());
  });

  it.each(["src/pane/README.md", "src/deploy/README.md", "src/recipes/README.md"])(
    "is said in the pane's own words, where they are in italics: %s",
    (path) => {
      const shown = ["manifest.xml", ...filesBelow("src/strings", "src/msal/pages", "src/taskpane")]
        .map((file) => textOf(file).toLowerCase())
        .join("\n");
      const words = [
        ...readme(path)
          .replace(/`[^`]*`/g, "")
          .matchAll(/(?<!\w)_([^_\n]+)_(?!\w)/g),
      ].map(([, word = ""]) => word);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => !shown.includes(word.toLowerCase()))).toEqual([]);
    },
  );
});

describe("a README that is wrong is caught", () => {
  it.each([
    ["a file that is gone", "[x](gone.md)"],
    ["a picture that is gone", "![x](src/demo/gone.png)"],
    ["a heading that is gone", "[x](src/pane/README.md#gone)"],
    ["a heading of its own that is gone", "# Here\n\n[x](#there)"],
    ["a file outside the project", "[x](../x.md)"],
    ["a definition", "[x]\n\n[x]: gone.md"],
    ["a tag", '<img src="gone.png">'],
  ])("a link to %s", (_what, text) => {
    expect(linkFaults({ path: "README.md", text })).toHaveLength(1);
  });

  it.each(["# A *b*: `c/1`, d\n[x](#a-b-c1-d)", "# A\n## A\n[x](#a-1)", "[x](https://example.com)", "`[x](gone.md)`"])(
    "and what is right is let through: %j",
    (text) => {
      expect(linkFaults({ path: "README.md", text })).toEqual([]);
    },
  );

  it.each(["`src/gone.ts`", "`gone.mjs`", "`flow/gone`", "`gone.story`", "```sh\nnpx jest test/unit/gone\n```\n"])(
    "a file that is named: %j",
    (text) => {
      expect(namedFileFaults({ path: "README.md", text })).toHaveLength(1);
    },
  );

  it.each([
    "`flow/ports`",
    "`closeSession.story`",
    "`manifest.xml`",
    "`dist-package/NEXT-STEPS.txt`",
    "`workbook-session/1`",
  ])("and what is there is let through: %j", (text) => {
    expect(namedFileFaults({ path: "README.md", text })).toEqual([]);
  });
});

/** The folders of a drawn tree: two spaces for each level, several on one line, each with a slash after its name. */
function foldersIn(tree: string): readonly string[] {
  const above: string[] = [];
  return tree.split("\n").flatMap((line) => {
    const [, indent = "", names = ""] = /^( *)((?:[\w-]+\/ *)+)/.exec(line) ?? [];
    if (names === "") return [];
    above.splice(indent.length / 2);
    const folders = names
      .trim()
      .split(/ +/)
      .map((name) => [...above, name.slice(0, -1)].join("/"));
    above.push(names.trim().split("/")[0] ?? "");
    return folders;
  });
}
