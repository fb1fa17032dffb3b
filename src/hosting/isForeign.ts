import { relative, sep } from "node:path";

const OURS_BUT_NOT_SHIPPED = ["src/demo/", "test/"];

/** Packages that only the demo and the tests may use; office.js comes from Microsoft's own hosts. */
const DEVELOPMENT_PACKAGES = ["@microsoft/office-js", "hono", "jose", "playwright-core", "fast-check"];

export function isForeign(path: string, root: string): boolean {
  const inside = relative(root, path).split(sep).join("/");
  return (
    OURS_BUT_NOT_SHIPPED.some((folder) => inside.startsWith(folder)) ||
    DEVELOPMENT_PACKAGES.some((name) => inside.includes(`node_modules/${name}/`))
  );
}
