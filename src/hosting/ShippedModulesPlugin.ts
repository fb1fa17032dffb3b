import webpack, { type Compiler } from "webpack";
import { relative, sep } from "node:path";

const NAME = "ShippedModulesPlugin";

/** Fails the build when a module of the demo or of the tests has found its way into what is shipped. */
export class ShippedModulesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        for (const module of modules) {
          const path = module.nameForCondition();
          if (path !== null && path !== undefined && isForeign(path, compiler.context)) {
            compilation.errors.push(
              new webpack.WebpackError(`${path} is not part of the add-in and must not be shipped`),
            );
          }
        }
      });
    });
  }
}

const OURS_BUT_NOT_SHIPPED = ["src/demo/", "test/"];

/** Packages that only the demo and the tests may use; office.js comes from Microsoft's own hosts. */
const DEVELOPMENT_PACKAGES = ["@microsoft/office-js", "hono", "jose", "playwright-core", "fast-check"];

function isForeign(path: string, root: string): boolean {
  const inside = relative(root, path).split(sep).join("/");
  return (
    OURS_BUT_NOT_SHIPPED.some((folder) => inside.startsWith(folder)) ||
    DEVELOPMENT_PACKAGES.some((name) => inside.includes(`node_modules/${name}/`))
  );
}
