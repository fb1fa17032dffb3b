import { posix } from "node:path";
import ts from "typescript";

export type SourceFile = { readonly path: string; readonly text: string };

type Layer = {
  /** Folders of src, besides its own, at any depth. */
  readonly from: readonly string[];
  /** Packages; one that ends in a slash stands for all below it. */
  readonly packages: readonly string[];
};

/** Arrows point at core, and each vendor has one home. A folder that is not named here may not exist. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: { from: [], packages: [] },
  strings: { from: ["core"], packages: [] },
  flow: { from: ["core"], packages: [] },
  store: { from: ["core", "flow/ports"], packages: [] },
  office: { from: ["core", "flow/ports"], packages: [] },
  msal: { from: ["core", "flow/ports"], packages: ["@azure/msal-browser", "@azure/msal-browser/"] },
  // The sign-in pages are entries of their own, as the task pane is: they wire MSAL to the host.
  "msal/pages": { from: ["core", "strings", "flow/ports", "msal", "office"], packages: ["@azure/msal-browser/"] },
  graph: { from: ["core", "flow/ports"], packages: [] },
  pane: {
    from: ["core", "flow", "strings"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@tanstack/react-virtual"],
  },
  taskpane: {
    from: ["core", "strings", "flow", "store", "office", "msal", "msal/pages", "graph", "pane"],
    packages: ["react", "react-dom", "react-dom/client"],
  },
  hosting: {
    from: ["core"],
    packages: [
      "node:",
      "esbuild",
      "typescript",
      "webpack",
      "html-webpack-plugin",
      "@xmldom/xmldom",
      "@fluentui/tokens",
    ],
  },
  // What an admin's command writes; run from the project, never shipped, and imported by nothing.
  deploy: {
    from: ["core", "hosting"],
    packages: ["node:", "office-addin-manifest/", "@xmldom/xmldom", "uuid", "esbuild", "adm-zip"],
  },
  // Text files for other tools: nothing of the product knows them.
  recipes: { from: [], packages: [] },
  assets: { from: [], packages: ["node:", "playwright-core"] },
};

/** These run on a developer's machine and are never shipped: they may use what they like, and nothing uses them. */
const NOT_SHIPPED = ["demo"];

/** Every import of a file of src that its folder has no right to: static, dynamic, of types, or by require. */
export function layerFaults({ path, text }: SourceFile): readonly string[] {
  const folder = folderOf(path);
  if (folder === undefined || NOT_SHIPPED.includes(folder)) return [];
  const layer = LAYERS[folder];
  if (layer === undefined) return [`${path} is in a folder that has no place in the house`];
  return importsOf(text).flatMap((specifier) =>
    mayImport(path, folder, layer, specifier) ? [] : [`${path} may not import ${specifier}`],
  );
}

export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

function mayImport(path: string, folder: string, { from, packages }: Layer, specifier: string): boolean {
  if (!specifier.startsWith(".")) {
    return packages.some((name) => specifier === name || (/[:/]$/.test(name) && specifier.startsWith(name)));
  }
  const target = posix.join(posix.dirname(path), specifier);
  // The icons are drawn by the browser that the tests find.
  if (folder === "assets" && target === "test/support/findBrowser") return true;
  const targetFolder = folderOf(target);
  if (targetFolder === undefined) return false;
  const mayCome = (place: string) => target.startsWith(`src/${place}/`);
  return targetFolder === folder || from.includes(targetFolder) || from.some(mayCome);
}

/** The folder of src in which a path lies; undefined outside src, and for files at its top. */
function folderOf(path: string): string | undefined {
  return /^src\/(msal\/pages|[^/]+)\//.exec(path)?.[1];
}
