import { entryOf } from "../../../../src/core/results/entryOf";
import type { KnownSession } from "../../../../src/core/sessions/knownSession";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const SECRETS = [...PUBLISHED_SESSION_IDS, ...Object.values(PLANTED_TOKENS)];

function entryFor(named: Pick<Partial<KnownSession>, "label" | "createdBy">) {
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
  return entryOf({ session, fileName: "Budget.xlsx", outcome: { kind: "closed" }, at: 0 });
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

  it("keeps an ordinary name, or the tool and its run", () => {
    expect(entryFor({ label: "Nightly import" })).toMatchObject({ name: "Nightly import" });
    const createdBy = { tool: "n8n", run: "812" };
    expect(entryFor({ createdBy })).toMatchObject({ naming: { createdBy } });
  });
});
