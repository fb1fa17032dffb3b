import type { Account, OwnerKey } from "../../../src/core/account";
import { createSyncRun, type SyncRunOptions } from "../../../src/flow/folder/syncRun";
import { fakeServices, ownerAccount } from "../../support/fakeServices";

const colleague: Account = {
  ...ownerAccount,
  objectId: "33333333-3333-4333-8333-333333333333",
  displayName: "Colleague",
};

function aVisit(change: Partial<SyncRunOptions> = {}) {
  const services = fakeServices();
  let account = ownerAccount;
  const { token } = services.answers;
  services.answers.token = (request) => ({ ...token(request), account }) as ReturnType<typeof token>;
  const given = { ...services, ownerKeyOf: async ({ objectId }: Account) => objectId as OwnerKey };
  const signal = new AbortController().signal;
  const visit = createSyncRun(given, { fileAccess: "own", interactive: true, signal, ...change });
  const ask = async () => (await visit.ask((call) => services.graph.ownDrive(call))).kind;
  const signIn = (another: Account) => {
    account = another;
  };
  return { services, visit, ask, signIn };
}

describe("a visit to the OneDrive folder", () => {
  it("opens a window for its first question only, because no click stands behind a later one", async () => {
    const { services, ask } = aVisit();
    expect([await ask(), await ask(), await ask()]).toEqual(["ok", "ok", "ok"]);
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([true, false, false]);
  });

  it.each([
    ["another account", colleague],
    ["the same account in another tenant", { ...ownerAccount, tenantId: "44444444-4444-4444-8444-444444444444" }],
  ])("sends nothing more once %s signs in", async (_who, another) => {
    const { services, visit, ask, signIn } = aVisit();
    await ask();
    signIn(another);
    expect(await ask()).toBe("trouble");
    expect(services.sent).toHaveLength(1);
    expect(visit.account()).toBe(ownerAccount);
  });

  it("sends nothing at all in the name of another account than the one it is for", async () => {
    const { services, visit, ask } = aVisit({ owner: colleague.objectId as OwnerKey });
    expect(await ask()).toBe("trouble");
    expect(services.sent).toEqual([]);
    expect(visit.account()).toBeUndefined();
  });

  it("sends nothing more once it is stopped", async () => {
    const controller = new AbortController();
    const { services, ask } = aVisit({ signal: controller.signal });
    await ask();
    controller.abort();
    expect(await ask()).toBe("trouble");
    expect(services.sent).toHaveLength(1);
  });
});
