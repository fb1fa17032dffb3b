import { spawnSync } from "node:child_process";
import { isJsonObject, parsedJson } from "../core/json";

export type SoftwareBill =
  { readonly kind: "bill"; readonly json: string } | { readonly kind: "wrong"; readonly sentence: string };

/** `npm sbom` (CycloneDX) of what the add-in is built from, by the lock file only; equal input gives equal text. */
export function softwareBill(root: string): SoftwareBill {
  const args = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only", "--no-update-notifier"];
  const npm = process.env["npm_execpath"];
  const { status, stdout, stderr, error } =
    npm === undefined
      ? spawnSync("npm", args, { cwd: root, encoding: "utf8", shell: process.platform === "win32" })
      : spawnSync(process.execPath, [npm, ...args], { cwd: root, encoding: "utf8" });
  const json = status === 0 ? reproducible(stdout) : undefined;
  if (json !== undefined) return { kind: "bill", json };
  const noBill = status === 0 ? "what it wrote is no bill of materials" : "it gave no reason";
  const why = error?.message ?? (stderr.trim().split("\n")[0] || noBill);
  return { kind: "wrong", sentence: `npm sbom failed: ${why}. Run npm install, with npm 10 or newer, and try again.` };
}

/** CycloneDX 1.5, as npm writes it; only the parts that are touched. */
type Bill = {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; "bom-ref": string } };
  components: { externalReferences?: { type: string }[] }[];
};

/**
 * Time, serial number, the name of this folder, the version of npm and the registry differ from machine to machine.
 * Undefined for a text that is no bill.
 */
export function reproducible(json: string): string | undefined {
  const bill = parsedJson(json);
  if (!isBill(bill)) return undefined;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = bill.metadata.component["bom-ref"].replace(/@[^@]*$/, "");
  for (const component of bill.components) {
    component.externalReferences = component.externalReferences?.filter(({ type }) => type !== "distribution") ?? [];
  }
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function isBill(json: unknown): json is Bill {
  if (!isJsonObject(json) || !isJsonObject(json["metadata"]) || !Array.isArray(json["components"])) return false;
  const { component } = json["metadata"];
  return isJsonObject(component) && typeof component["bom-ref"] === "string" && json["components"].every(isJsonObject);
}
