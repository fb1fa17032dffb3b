import packageJson from "../../package.json";
import { fileFaults } from "./fileFaults";
import { importsOf, layerFaults } from "./layerFaults";
import { sourceFiles } from "./sourceFiles";

const files = sourceFiles("src");

describe("the house", () => {
  it("imports only what each layer may use", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(layerFaults)).toEqual([]);
  });

  it("keeps each file small, well named and of its own", () => {
    expect(files.filter(({ path }) => !path.startsWith("src/demo/")).flatMap(fileFaults)).toEqual([]);
  });

  it("uses no package that package.json does not name", () => {
    const named = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    const used = files.flatMap(({ text }) => packagesIn(text));
    expect([...new Set(used)].filter((name) => !named.includes(name))).toEqual([]);
  });
});

describe("a planted violation is caught", () => {
  it.each([
    ["core with React", "src/core/planted.ts", 'import { useState } from "react";'],
    ["core with React, asked for later", "src/core/planted.ts", 'export const react = () => import("react");'],
    ["core with a type of the flow", "src/core/planted.ts", 'import type { Graph } from "../flow/ports/graph";'],
    ["core with a type in place", "src/core/planted.ts", 'export type G = import("../flow/ports/graph").Graph;'],
    ["core that passes on", "src/core/planted.ts", 'export { closeSession } from "../flow/closeSession";'],
    ["core by require", "src/core/planted.ts", 'const fs = require("node:fs");'],
    ["strings with the flow", "src/strings/planted.ts", 'import { closeSession } from "../flow/closeSession";'],
    ["the flow with Graph", "src/flow/planted.ts", 'import { createGraph } from "../graph/createGraph";'],
    ["Graph with sign-in", "src/graph/planted.ts", 'import { createSignIn } from "../msal/createSignIn";'],
    ["Graph with the flow beyond its ports", "src/graph/planted.ts", 'import { x } from "../flow/closeSession";'],
    ["the pane with MSAL", "src/pane/planted.tsx", 'import { x } from "@azure/msal-browser";'],
    ["the pane with the store", "src/pane/planted.tsx", 'import { x } from "../store/sessionStore";'],
    ["the pane with a deep path of Fluent", "src/pane/planted.tsx", 'import { x } from "@fluentui/react-button";'],
    ["the entry with the demo", "src/taskpane/planted.ts", 'import { x } from "../demo/main";'],
    ["the entry with the tests", "src/taskpane/planted.ts", 'import { x } from "../support/findBrowser";'],
    ["sign-in below its folder", "src/msal/pages/planted.ts", 'import { x } from "../../graph/createGraph";'],
    ["a new room", "src/services/planted.ts", 'import { x } from "../core/trouble";'],
  ])("%s", (_, path, text) => {
    expect(layerFaults({ path, text })).toHaveLength(1);
  });

  it.each([
    ["a drawer", "src/core/utils.ts", "export const one = 1;"],
    ["a drawer of types", "src/flow/types.ts", "export type One = 1;"],
    ["a folder of drawers", "src/core/helpers/one.ts", "export const one = 1;"],
    ["a barrel", "src/core/everything.ts", 'export * from "./trouble";\nexport { one } from "./one";'],
    ["a file that tries to be too much", "src/core/one.ts", "export const one = 1;\n".repeat(201)],
  ])("%s", (_, path, text) => {
    expect(fileFaults({ path, text })).toHaveLength(1);
  });

  it("and what is allowed is let through", () => {
    const text =
      'import type { Graph } from "../flow/ports/graph";\nimport { x } from "../core/trouble";\nimport { y } from "./wire";';
    expect(layerFaults({ path: "src/graph/planted.ts", text })).toEqual([]);
    expect(fileFaults({ path: "src/taskpane/index.tsx", text })).toEqual([]);
  });
});

function packagesIn(text: string): readonly string[] {
  return importsOf(text)
    .filter((specifier) => !/^(\.|node:)/.test(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}
