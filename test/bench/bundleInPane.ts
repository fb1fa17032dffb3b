import { join } from "node:path";
import { build } from "esbuild";

/** A script of the folder inPane, as a production build would have it. */
export async function bundleInPane(
  file: "floor.tsx" | "watchKeys.ts" | "watchLoad.ts" | "watchPhases.ts",
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "inPane", file)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
