import type { AuthContext } from "../../../src/flow/ports/signIn";
import { createAccountGuard, isOfficeAccount } from "../../../src/msal/accountGuard";
import type { StrategyToken } from "../../../src/msal/signInStrategy";
import { OWNER, TENANT } from "./contoso";

const GUEST = "d2c83e60-17fa-4b95-a0d4-6e5b9f30c1a8";
const COLLEAGUE = "a4e91b37-5c2d-47f8-8e16-90d3b7c8f521";

const office: AuthContext = { tenantId: TENANT, objectId: OWNER, loginHint: "owner@contoso.com", isPersonal: false };

function tokenOf(objectId: string, tenantId = TENANT): StrategyToken {
  return {
    kind: "token",
    token: "token",
    expiresAt: 0,
    account: { tenantId, objectId, displayName: "An account", personal: false },
    homeAccountId: `${objectId}.${tenantId}`,
    scopes: [],
  };
}

describe("whether another account than Office's is still to be decided on", () => {
  it("it is from the report until a person goes on with that account, and then no more", () => {
    const guard = createAccountGuard();
    expect([guard.judge(tokenOf(GUEST), office, false), guard.isAsking()]).toEqual(["other", true]);
    expect([guard.judge(tokenOf(GUEST), office, true), guard.isAsking()]).toEqual(["right", false]);
    expect([guard.judge(tokenOf(GUEST), office, false), guard.isAsking()]).toEqual(["right", false]);
  });

  it("it is no more once Office's own account has answered", () => {
    const guard = createAccountGuard();
    guard.judge(tokenOf(GUEST), office, false);
    expect([guard.judge(tokenOf(OWNER), office, true), guard.isAsking()]).toEqual(["right", false]);
  });

  it("it is again when the click brings a third account, which nobody was told of", () => {
    const guard = createAccountGuard();
    guard.judge(tokenOf(GUEST), office, false);
    expect([guard.judge(tokenOf(COLLEAGUE), office, true), guard.isAsking()]).toEqual(["other", true]);
    expect(guard.judge(tokenOf(GUEST), office, true)).toBe("other");
  });

  it("it never is for an account that a person has chosen by name", () => {
    const guard = createAccountGuard();
    expect([guard.judge(tokenOf(GUEST), office, "otherAccount"), guard.isAsking()]).toEqual(["right", false]);
    expect(guard.judge(tokenOf(GUEST), office, false)).toBe("right");
  });

  it("an account that was gone on with in one tenant is another one in the next", () => {
    const guard = createAccountGuard();
    guard.judge(tokenOf(GUEST), office, "otherAccount");
    expect(guard.judge(tokenOf(GUEST, "1f6d2c84-90ab-4c3e-8d57-2b71e04f9a35"), office, false)).toBe("other");
  });
});

describe("the account that Office has", () => {
  const TENANT = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
  const OWNER = "0f5d7c52-83b1-4e0c-b9ad-3c61e2a4d7f0";
  const context = { tenantId: TENANT, objectId: OWNER, loginHint: "", isPersonal: false };
  const account = { tenantId: TENANT, objectId: OWNER, homeAccountId: `${OWNER}.${TENANT}` };

  describe("comparing an account with Office's", () => {
    it("knows the same ids in another writing", () => {
      expect(isOfficeAccount({ ...account, objectId: OWNER.toUpperCase() }, context)).toBe(true);
    });

    it("knows a personal account by its 16 digits", () => {
      const personal = { tenantId: "9188040d-6c67-4c5b-b112-36a304b66dad", homeAccountId: "" };
      const ours = { ...personal, objectId: "00000000-0000-0000-5a3e-71c94bd082f6" };
      const office = { ...context, ...personal, objectId: "5A3E71C94BD082F6", isPersonal: true };
      expect(isOfficeAccount(ours, office)).toBe(true);
    });

    it("tells the same object id in another tenant apart", () => {
      const other = "aaaaaaaa-0000-4000-8000-000000000001";
      expect(isOfficeAccount({ ...account, tenantId: other, homeAccountId: `${OWNER}.${other}` }, context)).toBe(false);
    });

    it("has nothing to compare where Office names no account", () => {
      expect(isOfficeAccount(account, { ...context, objectId: "" })).toBe(true);
    });
  });
});
