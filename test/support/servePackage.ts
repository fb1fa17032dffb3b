import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddInHost } from "../../src/demo/server/simulationHandler";
import { serveFile } from "../../src/demo/server/serveFile";
import { underscoreHeadersAt } from "./hostHeaders";

/** A host that serves a package's site with exactly the headers of its `_headers` file; all four files say the same. */
export function servePackage(folder: string, address: string): AddInHost {
  const site = join(folder, "site");
  const headersAt = underscoreHeadersAt(readFileSync(join(site, "_headers"), "utf8"));
  const below = new URL(address).pathname.replace(/\/$/, "");
  return (path) => serveFile(site, below + path, headersAt(below + path));
}
