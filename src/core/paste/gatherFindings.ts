import type { PasteFinding } from "./pasteFinding";

/**
 * Adds findings to a list. Neighbours with the same reason are counted as one, and beyond what people read all of one
 * reason are: a text may hold millions of lines that say nothing.
 */
export function gatherFindings(into: PasteFinding[], more: readonly PasteFinding[]): void {
  for (const finding of more) {
    const at = finding.kind === "leftOut" ? placeToCount(into, finding.why) : -1;
    const same = into[at];
    if (finding.kind === "leftOut" && same?.kind === "leftOut")
      into[at] = { ...same, count: same.count + finding.count };
    else if (finding.kind !== "place" || into.at(-1)?.kind !== "place") into.push(finding);
  }
}

const READ_ONE_BY_ONE = 1_000;
const LOOK_BACK = 20;

function placeToCount(findings: readonly PasteFinding[], why: string): number {
  const reach = findings.length > READ_ONE_BY_ONE ? LOOK_BACK : 1;
  for (let at = findings.length - 1; at >= 0 && at >= findings.length - reach; at -= 1) {
    const finding = findings[at];
    if (finding?.kind === "leftOut" && finding.why === why) return at;
  }
  return -1;
}
