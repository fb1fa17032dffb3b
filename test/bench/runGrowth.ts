import type { StorageWork } from "../support/countedOrigin";
import { measureGrowth, STEPS, type StoredAmounts } from "./measureGrowth";
import { textTable } from "./textTable";

const AMOUNTS: readonly StoredAmounts[] = [
  { sessions: 10, workbooks: 1, history: 0 },
  { sessions: 1_000, workbooks: 100, history: 0 },
  { sessions: 5_000, workbooks: 100, history: 0 },
  { sessions: 1_000, workbooks: 1, history: 0 },
  { sessions: 1_000, workbooks: 1_000, history: 0 },
  { sessions: 1_000, workbooks: 100, history: 10_000 },
];

/** What opening, adding, syncing and closing do to storage, by what is stored already. Counts, and so no rounds. */
export async function runGrowth(): Promise<string> {
  const rows: string[][] = [];
  for (const amounts of AMOUNTS) {
    const work = await measureGrowth(amounts);
    rows.push([...Object.values(amounts).map(whole), ...STEPS.map((step) => workText(work[step]))]);
  }
  return [
    "Storage: texts read / their characters / texts written or removed / keys looked through",
    textTable(["sessions", "workbooks", "history", ...STEPS], rows),
  ].join("\n\n");
}

function workText({ reads, characters, writes, keys }: StorageWork): string {
  return [reads, characters, writes, keys].map(whole).join(" / ");
}

function whole(value: number): string {
  return value.toLocaleString("en-US");
}
