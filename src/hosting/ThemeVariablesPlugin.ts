import webpack, { type Compiler } from "webpack";
import type { BuiltFile } from "./compressedBytes";
import { isThemeVariable, usedVariables } from "./themeVariables";

const NAME = "ThemeVariablesPlugin";

/** Fails the build when a script or style sheet uses a variable of Fluent's theme that no style sheet sets. */
export class ThemeVariablesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const files = Object.entries(assets).map(([name, asset]) => ({ name, content: asset.buffer() }));
        const unset = unsetVariables(files);
        if (unset.length > 0) compilation.errors.push(new webpack.WebpackError(`no value for ${unset.join(", ")}`));
      });
    });
  }
}

/** The variables of Fluent's theme that the files of a build use and none of them sets. */
export function unsetVariables(files: readonly BuiltFile[]): readonly string[] {
  const texts = files
    .filter(({ name }) => /\.(?:js|css)$/.test(name))
    .map(({ name, content }) => ({ name, text: content.toString("utf8") }));
  const sheets = texts.filter(({ name }) => name.endsWith(".css")).map(({ text }) => text);
  const set = new Set(sheets.flatMap((css) => [...css.matchAll(/--(\w+)\s*:/g)].map(([, name]) => name)));
  return usedVariables(texts.map(({ text }) => text)).filter((name) => isThemeVariable(name) && !set.has(name));
}
