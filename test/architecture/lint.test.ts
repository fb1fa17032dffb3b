import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Each text is linted in place of a file that exists, since type-aware rules know only the files of the project. */
const PLANTED: readonly (readonly [what: string, path: string, text: string, rule: string | undefined])[] = [
  ["a call to Graph outside graph", "src/flow/ports.ts", 'export const x = () => fetch("/");', "no-restricted-globals"],
  [
    "storage outside store",
    "src/core/answers/trouble.ts",
    'export const x = localStorage.getItem("x");',
    "no-restricted-globals",
  ],
  [
    "storage behind window",
    "src/pane/Part.tsx",
    'export const x = window.localStorage.getItem("x");',
    "no-restricted-properties",
  ],
  [
    "Office outside office",
    "src/taskpane/index.tsx",
    "export const x = Office.context.document.url;",
    "no-restricted-globals",
  ],
  ["a clock in core", "src/core/answers/trouble.ts", "export const x = () => Date.now();", "no-restricted-properties"],
  ["today in core", "src/core/answers/trouble.ts", "export const x = () => new Date();", "no-restricted-syntax"],
  [
    "chance in core",
    "src/core/answers/trouble.ts",
    "export const x = () => Math.random();",
    "no-restricted-properties",
  ],
  ["the page in the flow", "src/flow/ports.ts", "export const x = () => document.title;", "no-restricted-globals"],
  ["the console", "src/core/answers/trouble.ts", 'export const x = () => console.log("x");', "no-console"],
  [
    "any",
    "src/core/answers/trouble.ts",
    "export const x = (y: any) => typeof y;",
    "@typescript-eslint/no-explicit-any",
  ],
  [
    "a promise that nobody awaits",
    "src/core/answers/trouble.ts",
    "Promise.resolve(1);",
    "@typescript-eslint/no-floating-promises",
  ],
  [
    "a wish for a value",
    "src/core/answers/trouble.ts",
    "export const x = (y?: { z: 1 }) => y!.z;",
    "@typescript-eslint/no-non-null-assertion",
  ],
  [
    "a sentence in a component",
    "src/pane/Part.tsx",
    "export const X = () => <p>Close this session</p>;",
    "no-restricted-syntax",
  ],
  [
    "a spoken sentence in a component",
    "src/pane/Part.tsx",
    'export const X = () => <p aria-label="Close" />;',
    "no-restricted-syntax",
  ],
  [
    "a style of Fluent's compiler",
    "src/pane/Part.tsx",
    'import { makeStyles } from "@fluentui/react-components";\nexport const x = makeStyles;',
    "no-restricted-imports",
  ],
  [
    "a calm file",
    "src/core/answers/trouble.ts",
    "export const x = (at: number) => new Date(at).toISOString();",
    undefined,
  ],
];

describe("the linter", () => {
  let answers: readonly (readonly string[])[] = [];

  beforeAll(() => {
    const input = JSON.stringify(PLANTED.map(([, path, text]) => ({ path, text })));
    const output = execFileSync(process.execPath, [join(__dirname, "lintPlanted.mjs")], { input, encoding: "utf8" });
    answers = JSON.parse(output) as readonly (readonly string[])[];
  }, 120_000);

  it.each(PLANTED.map(([what, , , rule], index) => ({ what, rule, index })))(
    "judges $what: $rule",
    ({ rule, index }) => {
      expect(answers[index]).toEqual(rule === undefined ? [] : [rule]);
    },
  );
});
