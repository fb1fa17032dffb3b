import webpack, { type Compiler } from "webpack";
import { isForeign } from "./isForeign";

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
