import fc from "fast-check";
import type { OwnerKey } from "../../src/core/account";
import { keptStatement } from "../../src/core/statements/readFolderRecord";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { tombstoneId } from "../../src/core/statements/tombstone";
import { arbitraryStatement } from "./arbitraryStatement";

/** When the adversary's file was made, and when this device read it. */
export const READ_AT = "2026-01-05T10:00:00.000Z";

const anyTime = fc.constantFrom(
  ...["1970-01-01T00:00:00Z", "2020-06-01T00:00:00Z", "2026-01-01T10:00:00Z", READ_AT],
  ...["2030-01-01T00:00:00Z", "9999-12-30T00:00:00.000Z", "9999-12-31T23:59:59.999Z"],
);

/** What anybody may write: any field, at any time, in anybody's name, even a copy of ours with changes. */
export function arbitrarySpoof(ours: readonly SessionStatement[]): fc.Arbitrary<SessionStatement> {
  const lies = fc.record(
    {
      writtenAt: anyTime,
      answeredAt: anyTime,
      closedAt: anyTime,
      createdAt: anyTime,
      lastUsedAt: anyTime,
      writer: fc.constantFrom("pane-1", "zzz"),
      heard: fc.constantFrom({ in: "text", fields: [] }, { in: "folder", device: true }),
      door: fc.constantFrom("createdHere", "added", "imported", "folder"),
    },
    { requiredKeys: [] },
  );
  const copied = ours.length === 0 ? arbitraryStatement : fc.oneof(arbitraryStatement, fc.constantFrom(...ours));
  return fc.tuple(copied, arbitraryStatement, lies, fc.boolean()).map(([base, change, lie, buries]) => {
    const sessionId = buries ? tombstoneId(base.sessionId) : base.sessionId;
    return { ...base, ...change, ...lie, sessionId };
  });
}

const OWNER = "0011223344556677" as OwnerKey;

/** The same as this device keeps it: read from OneDrive, or brought as a file or a pasted text. */
export function arbitraryHearsay(ours: readonly SessionStatement[]): fc.Arbitrary<SessionStatement> {
  const ways = fc.constantFrom("folder", "device", "import", "earlier version");
  return fc.tuple(arbitrarySpoof(ours), ways).map(([spoof, way]) => {
    const { heard: _claimed, ...said } = spoof;
    switch (way) {
      case "import":
        return { ...said, door: "imported", heard: { in: "text", read: READ_AT } };
      case "earlier version":
        return { ...said, door: "folder" };
      default: {
        const by = way === "device" ? ({ device: true } as const) : { user: "Colleague account" };
        return keptStatement(spoof, { folder: "i1", owner: OWNER, createdAt: READ_AT, readAt: READ_AT, by });
      }
    }
  });
}
