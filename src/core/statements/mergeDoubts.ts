import { isJsonObject } from "../paste/isJsonObject";
import { parsedJson } from "../paste/parsedJson";
import type { KnownSession, RecordOrigin, SessionDoubt } from "../sessions/knownSession";
import { isSaidHere } from "./heardFrom";
import { fieldRegister, hearsayRegister, itemKey } from "./statementClaims";
import type { Registers } from "./winningClaims";

/**
 * What others say against that which counts. It wins nothing, and it is not passed over: whoever closes must know that
 * changes may be lost, or that it may be another session than the one that is meant.
 */
export function mergeDoubts(registers: Registers, session: KnownSession): Pick<KnownSession, "doubts"> {
  const { persistChanges, place, ownerKey } = session;
  const says = (field: Parameters<typeof hearsayRegister>[0]) => saidByOthers(registers, field);
  const kind = registers.get(fieldRegister("persistChanges", ""))?.statement;
  const isContradicted = persistChanges !== undefined && says("persistChanges").includes(String(!persistChanges));
  const item = place.kind === "driveItem" ? itemKey(place) : undefined;
  const doubts: SessionDoubt[] = [
    ...(isContradicted ? (["kind"] as const) : []),
    ...(!isContradicted && persistChanges === true && kind !== undefined && !isSaidHere(kind, "persistChanges")
      ? (["kindReported"] as const)
      : []),
    ...(item !== undefined && says("place").some((other) => other !== item) ? (["place"] as const) : []),
    ...(ownerKey !== undefined && says("ownerKey").some((other) => other !== ownerKey) ? (["owner"] as const) : []),
  ];
  return doubts.length === 0 ? {} : { doubts };
}

/** Everybody of whom a record was read, as Graph names them, in a stable order. */
export function recordsOf(registers: Registers): Pick<KnownSession, "records"> {
  const records = saidByOthers(registers, "from")
    .sort()
    // Written as JSON by whoever read the record.
    .flatMap((text) => {
      const origin = parsedJson(text);
      return isJsonObject(origin) ? [origin as RecordOrigin] : [];
    });
  return records.length === 0 ? {} : { records };
}

function saidByOthers(registers: Registers, field: Parameters<typeof hearsayRegister>[0]): string[] {
  const prefix = hearsayRegister(field, "");
  const said: string[] = [];
  for (const key of registers.keys()) if (key.startsWith(prefix)) said.push(key.slice(prefix.length));
  return said;
}
