import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePackage } from "../../support/servePackage";
import type { StoryOptions } from "./openExcel";
import { STORY_CLIENT_ID } from "./openPane";

const ROOT = join(__dirname, "../../..");

/** Below a path, and with a capital, since hosts differ over both. */
export const PACKAGE_ADDRESS = "https://addins.contoso.com/Sessions";

let written: string | undefined;

/**
 * For `openExcel` and all that is made of it: the add-in as `npm run package` writes it, on a host with the package's own
 * headers. PACKAGE names a folder that an earlier step has written for this address; otherwise the command runs once.
 */
export function packagedAddIn(folder: string = packageFolder()): Required<Pick<StoryOptions, "addIn">> {
  return { addIn: { address: PACKAGE_ADDRESS, host: servePackage(folder, PACKAGE_ADDRESS) } };
}

export function packageFolder(): string {
  written ??= process.env["PACKAGE"] ?? writePackage();
  return written;
}

/** For `afterAll`: takes the package away, unless an earlier step has written it. */
export function removePackage(): void {
  if (written !== undefined && written !== process.env["PACKAGE"]) rmSync(join(written, ".."), { recursive: true });
  written = undefined;
}

function writePackage(): string {
  const out = join(mkdtempSync(join(tmpdir(), "package-story-")), "package");
  const values = [
    "--url",
    PACKAGE_ADDRESS,
    "--client-id",
    STORY_CLIENT_ID,
    "--tenant",
    "contoso.onmicrosoft.com",
    "--out",
    out,
  ];
  const program = ["node_modules/tsx/dist/cli.mjs", "src/deploy/main.ts", ...values];
  const { status, stderr } = spawnSync(process.execPath, program, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return out;
}
