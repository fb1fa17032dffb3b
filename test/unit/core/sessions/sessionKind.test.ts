import type { SessionDoubt } from "../../../../src/core/sessions/knownSession";
import { sessionKind, type SessionKind } from "../../../../src/core/sessions/sessionKind";

it.each<[boolean | undefined, readonly SessionDoubt[] | undefined, SessionKind]>([
  [true, undefined, "saves"],
  [true, ["kindReported"], "reported"],
  [true, ["kind"], "inDoubt"],
  [true, ["kindReported", "place"], "inDoubt"],
  [true, ["kindReported", "owner"], "inDoubt"],
  [false, undefined, "temporary"],
  [false, ["kind", "place"], "temporary"],
  [undefined, undefined, "unknown"],
  [undefined, ["place"], "unknown"],
])("a session that saves changes: %p, with the doubts %j, is called %s", (persistChanges, doubts, kind) => {
  expect(sessionKind({ persistChanges, ...(doubts === undefined ? {} : { doubts }) })).toBe(kind);
});
