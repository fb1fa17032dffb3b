import { placeIn, type PasteFacts } from "./pasteFacts";
import type { PasteFinding } from "./pasteFinding";
import type { RecordReading } from "./readRecord";

/** A row for each session of a record. What is said there is said of the one that it names first, the place of all. */
export function rowsOf({ ids, isRefused }: RecordReading, facts: PasteFacts, line: number): readonly PasteFinding[] {
  return ids.map((id, number): PasteFinding => {
    const isFirst = number === 0 && !isRefused;
    return { kind: "row", id, facts: isFirst ? facts : heritageOf(facts), from: "text", line };
  });
}

/** What holds for the sessions inside an object too; a note or a label is the object's own. */
export function heritageOf(facts: PasteFacts): PasteFacts {
  const { persistChanges } = facts;
  return persistChanges === undefined ? placeIn(facts) : { ...placeIn(facts), persistChanges };
}
