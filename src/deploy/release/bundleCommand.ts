import { build } from "esbuild";

export type BundledCommand = {
  readonly script: string;
  /** Paths of the packages in it, as the lock file has them. */
  readonly packages: readonly string[];
};

/** The package command as one script that needs nothing but Node. Equal sources give equal bytes on every machine. */
export async function bundleCommand(root: string): Promise<BundledCommand> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/deploy/archive/main.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    // Names and lines stay: whoever runs this in their tenant may want to read it.
    minifySyntax: true,
    legalComments: "none",
    charset: "utf8",
    banner: { js: BANNER },
    metafile: true,
    write: false,
    outfile: "package.mjs",
    logLevel: "error",
  });
  const packages = Object.keys(metafile.inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return { script: outputFiles[0]?.text ?? "", packages: [...new Set(packages)].sort() };
}

/** Older packages call `require`. Debian's own Node is older than the code may be, and would fail without a reason. */
const BANNER = `// The packaging command of Workbook Sessions: node package.mjs --help
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error("This is Node.js " + process.versions.node + ", and 20.20 or newer is needed. Get it from https://nodejs.org. Nothing was written.");
  process.exit(1);
}
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);`;
