import webpack, { type Compilation, type Compiler } from "webpack";
import { describeInitialBytes, initialBytes } from "./initialBytes";

const NAME = "InitialBytesPlugin";

/** Prints what an entry loads before its first paint, and fails the build when that is above the limit. */
export class InitialBytesPlugin {
  constructor(private readonly entry: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.measure(compiler, compilation));
    });
  }

  private measure(compiler: Compiler, compilation: Compilation): void {
    const names = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
    const files = names
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => ({ name, content: compilation.getAsset(name)?.source.buffer() ?? Buffer.alloc(0) }));
    const measured = initialBytes(files);
    const line = describeInitialBytes(measured);
    compiler.getInfrastructureLogger("build").info(line);
    if (measured.verdict === "aboveLimit") compilation.errors.push(new webpack.WebpackError(line));
    if (measured.verdict === "aboveGoal") compilation.warnings.push(new webpack.WebpackError(line));
  }
}
