import { rulesBrokenBy } from "./lintPlanted";

const PLANTED: readonly (readonly [what: string, path: string, text: string, rule: string | undefined])[] = [
  [
    "a call to Graph outside graph",
    "src/flow/ports/services.ts",
    'export const x = () => fetch("/");',
    "no-restricted-globals",
  ],
  [
    "storage outside store",
    "src/core/answers/trouble.ts",
    'export const x = localStorage.getItem("x");',
    "no-restricted-globals",
  ],
  [
    "storage behind window",
    "src/pane/LazyView.tsx",
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
    "randomness in core",
    "src/core/answers/trouble.ts",
    "export const x = () => Math.random();",
    "no-restricted-properties",
  ],
  [
    "the page in the flow",
    "src/flow/ports/services.ts",
    "export const x = () => document.title;",
    "no-restricted-globals",
  ],
  ["the console", "src/core/answers/trouble.ts", 'export const x = () => console.log("x");', "no-console"],
  ["any", "src/core/answers/trouble.ts", "export const x = (y: any) => typeof y;", "typescript/no-explicit-any"],
  [
    "a promise that nobody awaits",
    "src/core/answers/trouble.ts",
    "Promise.resolve(1);",
    "typescript/no-floating-promises",
  ],
  [
    "a wish for a value",
    "src/core/answers/trouble.ts",
    "export const x = (y?: { z: 1 }) => y!.z;",
    "typescript/no-non-null-assertion",
  ],
  [
    "a sentence in a component",
    "src/pane/LazyView.tsx",
    "export const X = () => <p>Close this session</p>;",
    "no-restricted-syntax",
  ],
  [
    "a name that somebody else gave, drawn as it came",
    "src/pane/LazyView.tsx",
    "export const X = ({ item }: { item: { name: string } }) => <p>{item.name}</p>;",
    "no-restricted-syntax",
  ],
  [
    "a name that somebody else gave, within a text",
    "src/pane/LazyView.tsx",
    "export const X = ({ entry }: { entry: { fileName?: string } }) => <p>{entry.fileName ? ` · ${entry.fileName}` : null}</p>;",
    "no-restricted-syntax",
  ],
  [
    "a spoken sentence in a component",
    "src/pane/LazyView.tsx",
    'export const X = () => <p aria-label="Close" />;',
    "no-restricted-syntax",
  ],
  [
    "a sentence in braces",
    "src/pane/LazyView.tsx",
    'export const X = ({ words }: { words?: { close: string } }) => <p>{words?.close ?? "Close this session"}</p>;',
    "no-restricted-syntax",
  ],
  [
    "a spoken sentence in braces, one of two",
    "src/pane/LazyView.tsx",
    'export const X = ({ words }: { words?: { close: string } }) => <p aria-label={words ? words.close : "Close"} />;',
    "no-restricted-syntax",
  ],
  [
    "a spoken sentence around a name",
    "src/pane/LazyView.tsx",
    "export const X = ({ file }: { file: string }) => <p title={`Close ${file}`} />;",
    "no-restricted-syntax",
  ],
  [
    "a sentence in a constant",
    "src/pane/LazyView.tsx",
    'const SAID = "Close this session";\nexport const X = () => <p aria-label={SAID} />;',
    "no-restricted-syntax",
  ],
  [
    "two sentences with a blank between them, drawn",
    "src/pane/LazyView.tsx",
    "export const X = ({ words }: { words: { one: string; other: string } }) => <p>{words.one} {words.other}</p>;",
    "no-restricted-syntax",
  ],
  [
    "two sentences with a mark between them",
    "src/strings/describeMail.ts",
    "export const x = (title: string, body: string) => `${title}. ${body}`;",
    "no-restricted-syntax",
  ],
  [
    "texts listed as English lists them",
    "src/strings/describeMail.ts",
    'export const x = (names: readonly string[]) => names.join(", ");',
    "no-restricted-syntax",
  ],
  [
    "a style of Fluent's compiler",
    "src/pane/LazyView.tsx",
    'import { makeStyles } from "@fluentui/react-components";\nexport const x = makeStyles;',
    "no-restricted-imports",
  ],
  [
    "a test that sleeps",
    "test/unit/core/fuzz.test.ts",
    "await new Promise((resolve) => setTimeout(resolve, 20));\nexport {};",
    "no-restricted-syntax",
  ],
  [
    "a story that sleeps",
    "test/unit/core/fuzz.test.ts",
    "export const x = (page: { waitForTimeout: (ms: number) => void }) => page.waitForTimeout(20);",
    "no-restricted-syntax",
  ],
  [
    "a sleep under another name",
    "test/unit/core/fuzz.test.ts",
    'import { setTimeout as pause } from "node:timers/promises";\nexport const x = pause;',
    "no-restricted-syntax",
  ],
  [
    "a test that measures the time",
    "test/unit/core/fuzz.test.ts",
    "const began = performance.now();\nexport const x = began;",
    "no-restricted-syntax",
  ],
  [
    "a test that compares the time",
    "test/unit/core/fuzz.test.ts",
    "export const x = (began: number) => Date.now() - began < 100;",
    "no-restricted-syntax",
  ],
  [
    "a limit of a test's own",
    "test/unit/core/fuzz.test.ts",
    'it("x", () => undefined, 60_000);\nexport {};',
    "no-restricted-syntax",
  ],
  [
    "a limit of a hook's own",
    "test/unit/core/fuzz.test.ts",
    "beforeAll(() => undefined, 60_000);\nexport {};",
    "no-restricted-syntax",
  ],
  [
    "a limit of a file's own",
    "test/unit/core/fuzz.test.ts",
    "jest.setTimeout(60_000);\nexport {};",
    "no-restricted-syntax",
  ],
  [
    "a limit of a story's own",
    "test/unit/core/fuzz.test.ts",
    "export const x = { timeout: 8_000 };",
    "no-restricted-syntax",
  ],
  ["a second try", "test/unit/core/fuzz.test.ts", "jest.retryTimes(1);\nexport {};", "no-restricted-syntax"],
  [
    "a calm test",
    "test/unit/core/fuzz.test.ts",
    "export const x = (ms: number) => new Date(ms).toISOString();",
    undefined,
  ],
  [
    "foreign text that is decoded unprotected",
    "src/graph/paths.ts",
    "export const x = (y: string) => decodeURIComponent(y);",
    "no-restricted-syntax",
  ],
  [
    "foreign JSON that is read unprotected, behind a try of something else",
    "src/store/browserStore.ts",
    "export function x(y: string): unknown {\n  try {\n    return y;\n  } catch {\n    return JSON.parse(y);\n  }\n}",
    "no-restricted-syntax",
  ],
  [
    "a foreign address that is read unprotected",
    "src/flow/ports/services.ts",
    "export const x = (y: string) => new URL(y).host;",
    "no-restricted-syntax",
  ],
  [
    "foreign text whose fault becomes a value",
    "src/graph/paths.ts",
    "export function x(y: string): string {\n  try {\n    return decodeURIComponent(y);\n  } catch {\n    return y;\n  }\n}",
    undefined,
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
    answers = rulesBrokenBy(PLANTED.map(([, path, text]) => ({ path, text })));
  });

  it.each(PLANTED.map(([what, , , rule], index) => ({ what, rule, index })))(
    "judges $what: $rule",
    ({ rule, index }) => {
      expect(answers[index]).toEqual(rule === undefined ? [] : [rule]);
    },
  );
});
