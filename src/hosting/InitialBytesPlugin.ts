import webpack, { type Compilation, type Compiler } from "webpack";
import { compressedBytes, type BuiltFile } from "./compressedBytes";

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

/** Bytes at gzip -9 that the pane loads before its first paint; office.js is not ours and not counted. */
export const INITIAL_BYTES_LIMIT = 84_000;
export const INITIAL_BYTES_GOAL = 83_500;

export type InitialBytes = {
  readonly total: number;
  readonly verdict: "fine" | "aboveGoal" | "aboveLimit";
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
};

export function initialBytes(files: readonly BuiltFile[]): InitialBytes {
  const measured = compressedBytes(files);
  const total = measured.reduce((sum, { bytes }) => sum + bytes, 0);
  return { total, verdict: verdictOn(total), files: measured };
}

export function describeInitialBytes({ total, files }: InitialBytes): string {
  const parts = files.map(({ name, bytes }) => `${name} ${grouped(bytes)}`).join(", ");
  return `${grouped(total)} initial bytes at gzip -9 (${parts}); limit ${grouped(INITIAL_BYTES_LIMIT)}, goal ${grouped(INITIAL_BYTES_GOAL)}`;
}

export function verdictOn(total: number): InitialBytes["verdict"] {
  if (total > INITIAL_BYTES_LIMIT) return "aboveLimit";
  return total > INITIAL_BYTES_GOAL ? "aboveGoal" : "fine";
}

function grouped(bytes: number): string {
  return bytes.toLocaleString("en-US");
}
