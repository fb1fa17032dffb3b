import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initialBytes } from "../../src/hosting/InitialBytesPlugin";

export type WeighedFile = { readonly name: string; readonly bytes: number };

export type BuildWeight = {
  /** Loaded before first paint. */
  readonly initial: readonly WeighedFile[];
  /** Loaded by the pane later: in idle time, or when needed. */
  readonly later: readonly WeighedFile[];
};

/** What the scripts and styles of a built pane weigh, each at gzip -9. Those of the sign-in pages are not the pane's. */
export function weighBuild(dist: string): BuildWeight {
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const files = readdirSync(join(dist, "static"))
    .filter((name) => /\.(?:js|css)$/.test(name) && !name.startsWith("auth-"))
    .map((name) => ({ name: `static/${name}`, content: readFileSync(join(dist, "static", name)) }));
  const isInitial = ({ name }: { readonly name: string }) => page.includes(`="${name}"`);
  return {
    initial: weighed(files.filter(isInitial)),
    later: weighed(files.filter((file) => !isInitial(file))),
  };
}

function weighed(files: Parameters<typeof initialBytes>[0]): readonly WeighedFile[] {
  return initialBytes(files)
    .files.map(({ name, bytes }) => ({ name: name.replace(/^static\//, "").replace(/\.[0-9a-f]{16}/, ""), bytes }))
    .sort((one, other) => other.bytes - one.bytes);
}
