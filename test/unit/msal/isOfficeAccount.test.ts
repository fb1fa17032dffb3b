import { isOfficeAccount } from "../../../src/msal/isOfficeAccount";

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
