import { measureEndurance, type Held } from "./measureEndurance";
import type { BenchWorld } from "./benchWorld";
import { textTable } from "./textTable";

const TIMES_LOOKED = 10;

/** What the browser holds after more and more rounds of work in one pane: it grows if something is never let go. */
export async function runEndurance(
  world: BenchWorld,
  dist: string,
  rounds: number,
  tell: (text: string) => void,
): Promise<string> {
  const every = Math.max(1, Math.floor(rounds / TIMES_LOOKED));
  const all = await measureEndurance(world, dist, rounds, every, ({ round }) => tell(`round ${round} of ${rounds}`));
  return [
    "Rounds of menu, filter, select, ask to close, cancel in one pane, and what is held then",
    textTable(["rounds", "heap, kB", "listeners", "DOM nodes"], all.map(cells)),
  ].join("\n\n");
}

function cells({ round, heapBytes, listeners, nodes }: Held): readonly string[] {
  return [round, Math.round(heapBytes / 1_000), listeners, nodes].map((value) => value.toLocaleString("en-US"));
}
