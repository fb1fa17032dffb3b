import { join } from "node:path";
import AdmZip from "adm-zip";
import { flowPackage } from "../../../src/deploy/release/flowPackage";

/** The files of the package as a program that unpacks it finds them: each path with its text. */
export function filesOfFlowPackage(zip = flowPackage(join(__dirname, "../../.."))): Readonly<Record<string, string>> {
  const entries = new AdmZip(zip).getEntries();
  return Object.fromEntries(entries.map((entry) => [entry.entryName, entry.getData().toString("utf8")]));
}

export const FLOW_ID = "6d1f0f4e-8f0a-4b52-9a35-2c7be41d90a8";

export const FLOW_PATHS = {
  manifest: "manifest.json",
  flows: "Microsoft.Flow/flows/manifest.json",
  definition: `Microsoft.Flow/flows/${FLOW_ID}/definition.json`,
  apis: `Microsoft.Flow/flows/${FLOW_ID}/apisMap.json`,
  connections: `Microsoft.Flow/flows/${FLOW_ID}/connectionsMap.json`,
} as const;
