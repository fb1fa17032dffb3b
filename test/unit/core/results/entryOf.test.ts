import { OPTIONAL_FIELDS, readHistoryEntry } from "../../../../src/core/history/historyEntry";
import { entryOf, type AnsweredClose } from "../../../../src/core/results/entryOf";
import type { KnownSession } from "../../../../src/core/sessions/knownSession";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const SECRETS = [...PUBLISHED_SESSION_IDS, ...Object.values(PLANTED_TOKENS)];

function entryFor(named: Pick<Partial<KnownSession>, "label" | "createdBy">) {
  return aClose({}, named);
}

function aClose(answered: Partial<AnsweredClose>, named: Partial<KnownSession> = {}) {
  const session: KnownSession = {
    id: PUBLISHED_SESSION_IDS[0] as WorkbookSessionId,
    persistChanges: true,
    place: { kind: "notKnown" },
    origin: "imported",
    addedAt: 0,
    handedOver: false,
    status: { kind: "open" },
    ...named,
  };
  return entryOf({ session, fileName: "Budget.xlsx", outcome: { kind: "closed" }, at: 0, ...answered });
}

describe("the history entry of a close", () => {
  it.each(SECRETS)("holds no whole session id and no credential that somebody wrote into a name: %#", (secret) => {
    const entries = [
      entryFor({ label: secret }),
      entryFor({ label: `import ${secret} of today` }),
      entryFor({ createdBy: { tool: secret, run: "812" } }),
      entryFor({ createdBy: { tool: "n8n", run: secret } }),
    ];
    expect(JSON.stringify(entries)).not.toContain(secret);
  });

  it("has the client-request-id of a close that failed, answered or not, for whoever asks support", () => {
    const error = { status: 504, codes: [], clientRequestId: "of-the-error" };
    for (const [outcome, id] of [
      [{ kind: "unknown", error }, "of-the-error"],
      [{ kind: "refused", remedy: "checkId", error }, "of-the-error"],
      [{ kind: "unknown", clientRequestId: "of-the-silence" }, "of-the-silence"],
      [{ kind: "unknown" }, undefined],
      [{ kind: "closed" }, undefined],
    ] as const) {
      expect([outcome, aClose({ outcome }).clientRequestId]).toEqual([outcome, id]);
    }
  });

  it("fills every field that an entry may have, in one close or another, and each is read again", () => {
    const file = { driveId: "d1", itemId: "i1", before: { modifiedAt: "2026-03-02T10:00:00Z", tag: "1" } };
    const entries = [
      entryFor({ label: "Nightly import" }),
      entryFor({ createdBy: { tool: "n8n", run: "812" } }),
      aClose({ account: "Owner account", requestId: "r", outcome: { kind: "unknown", clientRequestId: "c" }, file }),
    ];
    const filled = new Set(entries.flatMap((entry) => Object.keys(entry)));
    expect(OPTIONAL_FIELDS.filter((field) => !filled.has(field))).toEqual([]);
    for (const entry of entries) expect(readHistoryEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
  });

  it("keeps an ordinary name, or the tool and its run", () => {
    expect(entryFor({ label: "Nightly import" })).toMatchObject({ name: "Nightly import" });
    const createdBy = { tool: "n8n", run: "812" };
    expect(entryFor({ createdBy })).toMatchObject({ naming: { createdBy } });
  });
});
