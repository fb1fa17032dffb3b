import { estimateEnd } from "../../../../src/core/sessions/estimateEnd";
import type { KnownSession } from "../../../../src/core/sessions/knownSession";
import { aSessionId } from "../../../support/aStatement";

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 0, 1, 10);

function aSession(parts: Partial<KnownSession>): KnownSession {
  return {
    id: aSessionId("one"),
    persistChanges: true,
    place: { kind: "notKnown" },
    origin: "createdHere",
    addedAt: NOW - 60 * MINUTE,
    handedOver: false,
    status: { kind: "open" },
    ...parts,
  };
}

describe("when a session created here likely ends", () => {
  it("is a range about five idle minutes when it saves changes", () => {
    expect(estimateEnd(aSession({ lastUsedAt: NOW - 2 * MINUTE }), NOW)).toEqual({
      kind: "likely",
      fromMs: 2 * MINUTE,
      toMs: 4 * MINUTE,
    });
  });

  it("is a range about seven idle minutes when it is temporary", () => {
    const session = aSession({ persistChanges: false, seenAliveAt: NOW });
    expect(estimateEnd(session, NOW)).toEqual({ kind: "likely", fromMs: 6 * MINUTE, toMs: 8 * MINUTE });
  });

  it("uses the shorter bound when it is not known which of the two it is", () => {
    const session = aSession({ persistChanges: undefined, lastUsedAt: NOW });
    expect(estimateEnd(session, NOW)).toMatchObject({ toMs: 6 * MINUTE });
  });

  it("never starts below zero, and turns into probably ended", () => {
    expect(estimateEnd(aSession({ lastUsedAt: NOW - 5 * MINUTE }), NOW)).toMatchObject({ fromMs: 0, toMs: MINUTE });
    expect(estimateEnd(aSession({ lastUsedAt: NOW - 6 * MINUTE }), NOW)).toEqual({ kind: "probablyEnded" });
  });

  it("starts from the creation when nothing was seen since, and from now when the clock says later", () => {
    expect(estimateEnd(aSession({ createdAt: NOW - MINUTE }), NOW)).toMatchObject({ toMs: 5 * MINUTE });
    expect(estimateEnd(aSession({ lastUsedAt: NOW + 4000 * MINUTE }), NOW)).toMatchObject({ toMs: 6 * MINUTE });
  });
});

describe("any other session", () => {
  it.each([
    ["came from elsewhere", { origin: "folder" }],
    ["was handed over", { handedOver: true }],
    ["was reported closed", { status: { kind: "reportedClosed" } }],
    ["is closed", { status: { kind: "closed", at: NOW } }],
  ] as const)("is only last seen when it %s", (_, parts) => {
    const session = aSession({ ...parts, lastUsedAt: NOW - 12 * MINUTE });
    expect(estimateEnd(session, NOW)).toEqual({ kind: "lastSeen", at: NOW - 12 * MINUTE });
  });

  it("is never last seen in the future", () => {
    expect(estimateEnd(aSession({ origin: "folder", lastUsedAt: NOW + MINUTE }), NOW)).toEqual({
      kind: "lastSeen",
      at: NOW,
    });
  });
});
