import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HAS_ROW } from "./benchCases";
import { bundleInPane } from "./bundleInPane";
import type { LoadCase } from "./measureLoads";

const ROOT = join(__dirname, "../..");

/** The yardstick: what no add-in with React and office.js can go below. Built anew each time, in a folder of its own. */
export async function floorCase(): Promise<LoadCase> {
  const cache = join(ROOT, ".cache");
  mkdirSync(cache, { recursive: true });
  const dist = mkdtempSync(join(cache, "bench-floor-"));
  copyFileSync(join(__dirname, "inPane/floor.html"), join(dist, "taskpane.html"));
  writeFileSync(join(dist, "floor.js"), await bundleInPane("floor.tsx"));
  return { name: "the floor: React, ten fixed rows", dist, isListed: HAS_ROW, typed: false };
}
