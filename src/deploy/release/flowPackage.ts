import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { archiveOf } from "./archiveOf";

/** Where the parts of the flow are, laid out as Power Automate exports them. */
const PARTS = "src/recipes/power-automate";

/** The zip that Power Automate takes under Import Package (Legacy): `manifest.json` has to be at its top. */
export function flowPackage(root: string): Buffer {
  const paths = readdirSync(join(root, PARTS), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort();
  return archiveOf(
    "",
    paths.map((path) => ({ path, content: readFileSync(join(root, PARTS, path)) })),
  );
}
