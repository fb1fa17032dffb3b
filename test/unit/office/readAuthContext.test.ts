import { readAuthContext } from "../../../src/office/readAuthContext";

/** What Office says of its user, with `told` instead of the usual. */
function anOffice(told: Readonly<Record<string, unknown>> = {}) {
  const context = {
    ...{ tenantId: "tenant", userObjectId: "user", authorityType: "aad" },
    ...{ loginHint: "hint@contoso.com", userPrincipalName: "name@contoso.com" },
    ...told,
  };
  Object.assign(globalThis, { Office: { auth: { getAuthContext: () => Promise.resolve(context) } } });
}

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("the account that Office is signed in with", () => {
  it("is told with its tenant, its id and its login hint", async () => {
    anOffice();
    expect(await readAuthContext()).toEqual({
      ...{ tenantId: "tenant", objectId: "user", loginHint: "hint@contoso.com", isPersonal: false },
    });
  });

  it.each(["", undefined])("is hinted at by its user name where the login hint is %p", async (loginHint) => {
    anOffice({ loginHint });
    expect(await readAuthContext()).toMatchObject({ loginHint: "name@contoso.com" });
  });

  it("is personal only where Microsoft's own accounts vouch for it", async () => {
    for (const authorityType of ["aad", "msa", "other"]) {
      anOffice({ authorityType });
      expect(await readAuthContext()).toMatchObject({ isPersonal: authorityType === "msa" });
    }
  });

  it("is not known to an Office without that call", async () => {
    for (const office of [{}, { auth: {} }]) {
      Object.assign(globalThis, { Office: office });
      expect(await readAuthContext()).toBeUndefined();
    }
  });
});
