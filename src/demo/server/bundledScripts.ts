import { join } from "node:path";
import { build } from "esbuild";

/** Browser scripts and styles of the simulation, bundled in memory: they are never part of `dist`. */
export type BundledScripts = { readonly hostPage: string; readonly styles: string; readonly inPane: string };

const FOLDER = join(__dirname, "../excel");

let bundles: Promise<BundledScripts> | undefined;

/** Bundled once per process. */
export function bundleScripts(): Promise<BundledScripts> {
  bundles ??= bundleAll();
  return bundles;
}

async function bundleAll(): Promise<BundledScripts> {
  const [hostPage, styles, bridge, newerOfficeJs] = await Promise.all(
    ["hostPage.ts", "hostPage.css", "nestedAppBridge.ts", "newerOfficeJs.ts"].map(bundled),
  );
  return { hostPage: hostPage ?? "", styles: styles ?? "", inPane: `${bridge ?? ""}\n${newerOfficeJs ?? ""}` };
}

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, file)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
