import webpack, { type Compilation, type Compiler } from "webpack";
import { compressedBytes, type BuiltFile } from "./compressedBytes";

const NAME = "LanguageBytesPlugin";

/** Bytes at gzip -9 of one file of a language: the pane's first words wait for one such file. */
export const LANGUAGE_BYTES_LIMIT = 14_000;

/** The files of a language, as loadLanguage and loadSignInPage name them: `de`, `de-rest` and `de-sign-in`. */
const LANGUAGE_FILE = /^[a-z]{2}(-[a-z]{2})?(-rest|-sign-in)?$/;

/** Prints the bytes of each file of each language, and fails the build when one is above the limit. */
export class LanguageBytesPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.measure(compiler, compilation));
    });
  }

  private measure(compiler: Compiler, compilation: Compilation): void {
    const files = [...compilation.namedChunks].flatMap(([name, chunk]) =>
      LANGUAGE_FILE.test(name)
        ? [...chunk.files].map((file) => ({
            name,
            content: compilation.getAsset(file)?.source.buffer() ?? Buffer.alloc(0),
          }))
        : [],
    );
    const { line, above } = languageBytes(files);
    compiler.getInfrastructureLogger("build").info(line);
    if (above.length > 0) compilation.errors.push(new webpack.WebpackError(`${line}. Above it: ${above.join(", ")}`));
  }
}

/** `above`: the names of the files that are above the limit. */
export function languageBytes(files: readonly BuiltFile[]): {
  readonly line: string;
  readonly above: readonly string[];
} {
  const measured = compressedBytes(files).toSorted((one, other) => one.name.localeCompare(other.name, "en"));
  const parts = measured.map(({ name, bytes }) => `${name} ${bytes.toLocaleString("en-US")}`);
  return {
    line: `languages at gzip -9: ${parts.join(", ")}; limit ${LANGUAGE_BYTES_LIMIT.toLocaleString("en-US")} each`,
    above: measured.filter(({ bytes }) => bytes > LANGUAGE_BYTES_LIMIT).map(({ name }) => name),
  };
}
