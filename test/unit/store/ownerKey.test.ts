import { webcrypto } from "node:crypto";
import { ownerKey } from "../../../src/store/ownerKey";

const account = {
  tenantId: "11111111-2222-3333-4444-555555555555",
  objectId: "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee",
  displayName: "Owner account",
  personal: false,
};

describe("the owner key", () => {
  it("is the first sixteen hex digits of SHA-256 of tenant and object id", async () => {
    // printf '%s' '11111111-2222-3333-4444-555555555555/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' | sha256sum
    expect(await ownerKey(webcrypto.subtle, account)).toBe("06caaff9a11d2aef");
  });

  it("does not depend on how the ids are spelled, nor on the name", async () => {
    const same = { ...account, objectId: account.objectId.toLowerCase(), displayName: "Renamed account" };
    expect(await ownerKey(webcrypto.subtle, same)).toBe(await ownerKey(webcrypto.subtle, account));
  });
});
