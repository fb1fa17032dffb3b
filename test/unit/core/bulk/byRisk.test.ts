import { byRisk } from "../../../../src/core/bulk/atRisk";
import type { KnownSession } from "../../../../src/core/sessions/knownSession";
import { aSessionId } from "../../../support/aStatement";

const session = (name: string, parts: Partial<KnownSession>): KnownSession => ({
  ...{ id: aSessionId(name), persistChanges: true, place: { kind: "notKnown" }, origin: "createdHere" },
  ...{ addedAt: 0, handedOver: false, status: { kind: "open" } },
  ...parts,
});

it("a confirmation names first what surely loses changes, and counts as safe only what is known here to save", () => {
  const sessions = [
    session("saves", {}),
    session("doubted", { doubts: ["kind"] }),
    session("unknown", { persistChanges: undefined }),
    session("temporary", { persistChanges: false, doubts: ["place"] }),
  ];
  const told = byRisk(sessions).map(({ risk, sessions: of }) => [risk, of.length]);
  expect(told).toEqual([
    ["temporary", 1],
    ["unknown", 1],
    ["doubtful", 1],
    ["saves", 1],
  ]);
});
