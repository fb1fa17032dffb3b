import type { AuthenticationResult } from "@azure/msal-browser";
import type { Configuration } from "../../../src/core/configuration";
import { createTenantMemory } from "../../../src/msal/tenantMemory";
import { isTenantId } from "../../../src/msal/tenantFor";

const HOME = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
const FABRIKAM = "1f6d2c84-90ab-4c3e-8d57-2b71e04f9a35";
const CONFIGURATION: Configuration = {
  clientId: HOME,
  cloud: "global",
  graphRoot: "https://graph.microsoft.com/v1.0",
  scopes: "own",
  tenant: "organizations",
};

type Answer = { readonly account: string; readonly result: string; readonly fromCache: boolean };

/** What MSAL answers with, as far as it is read: the account's tenant, and that of the answer itself. */
function answerOf({ account, result, fromCache }: Answer): AuthenticationResult {
  const known = { tenantId: account, homeAccountId: `0f5d7c52-83b1-4e0c-b9ad-3c61e2a4d7f0.${HOME}` };
  // The rest of MSAL's type is not read here.
  return { account: known, tenantId: result, fromCache } as AuthenticationResult;
}

/** Which questions go to MSAL when this tenant is asked and the cache holds that: each fresh or not. */
async function askedFor(tenant: string, cached: Omit<Answer, "fromCache">, configured = "organizations") {
  const asked: boolean[] = [];
  await createTenantMemory({ ...CONFIGURATION, tenant: configured }).silent(tenant, false, async (fresh) => {
    asked.push(fresh);
    return answerOf(fresh ? { account: tenant, result: tenant, fromCache: false } : { ...cached, fromCache: true });
  });
  return asked;
}

describe("a cached token", () => {
  it("is of its account's tenant, in whatever case that is written", async () => {
    expect(await askedFor(FABRIKAM, { account: FABRIKAM, result: HOME })).toEqual([false]);
    expect(await askedFor(FABRIKAM.toUpperCase(), { account: FABRIKAM, result: "" })).toEqual([false]);
    expect(await askedFor(FABRIKAM, { account: FABRIKAM.toUpperCase(), result: "" })).toEqual([false]);
  });

  it("is of the answer's tenant where MSAL knows none of the account", async () => {
    expect(await askedFor(FABRIKAM, { account: "", result: FABRIKAM })).toEqual([false]);
    expect(await askedFor(FABRIKAM, { account: "", result: HOME })).toEqual([false, true]);
  });

  it("of another tenant is passed by, and a fresh one asked for", async () => {
    expect(await askedFor(FABRIKAM, { account: HOME, result: FABRIKAM })).toEqual([false, true]);
    expect(await askedFor("fabrikam.onmicrosoft.com", { account: HOME, result: HOME })).toEqual([false, true]);
  });

  it("of the account's home is right where any organisation may sign in", async () => {
    expect(await askedFor("organizations", { account: HOME, result: HOME })).toEqual([false]);
    expect(await askedFor("organizations", { account: FABRIKAM, result: FABRIKAM })).toEqual([false, true]);
  });

  it("is of a domain whose tenant has answered, in whatever case a workbook's table writes it", async () => {
    const memory = createTenantMemory(CONFIGURATION);
    memory.note("Fabrikam.onmicrosoft.com", answerOf({ account: FABRIKAM, result: "", fromCache: false }));
    const asked: boolean[] = [];
    for (const domain of ["Fabrikam.onmicrosoft.com", "fabrikam.OnMicrosoft.com"]) {
      await memory.silent(domain, false, async (fresh) => {
        asked.push(fresh);
        return answerOf({ account: FABRIKAM, result: "", fromCache: !fresh });
      });
    }
    expect(asked).toEqual([false, false]);
  });

  it.each(["silently", "after it was passed by", "by a click"])(
    "is of a domain whose tenant has answered %s, which is asked once",
    async (how) => {
      const domain = "fabrikam.onmicrosoft.com";
      const memory = createTenantMemory(CONFIGURATION);
      const asked: boolean[] = [];
      const cachedOf = (account: string) => async (fresh: boolean) => {
        asked.push(fresh);
        return answerOf({ account: fresh ? FABRIKAM : account, result: "", fromCache: !fresh });
      };
      const fromMicrosoft = answerOf({ account: FABRIKAM, result: "", fromCache: false });
      if (how === "silently") await memory.silent(domain, false, () => Promise.resolve(fromMicrosoft));
      else if (how === "by a click") memory.note(domain, fromMicrosoft);
      else await memory.silent(domain, false, cachedOf(HOME));
      asked.length = 0;
      await memory.silent(domain.toUpperCase(), false, cachedOf(FABRIKAM));
      expect(asked).toEqual([false]);
      await memory.silent(domain, false, cachedOf(HOME));
      expect(asked).toEqual([false, false, true]);
    },
  );

  it("is always right for a single tenant", async () => {
    expect(await askedFor(HOME, { account: FABRIKAM, result: FABRIKAM }, HOME)).toEqual([false]);
  });
});

describe("a tenant's id", () => {
  it("is a whole GUID, in either case", () => {
    expect([HOME, HOME.toUpperCase()].map(isTenantId)).toEqual([true, true]);
  });

  it.each([
    ...[
      "",
      "common",
      "contoso.com",
      `x${HOME}`,
      `${HOME}x`,
      `{${HOME}}`,
      ` ${HOME}`,
      `${HOME}\n`,
      `${HOME}.contoso.com`,
    ],
    ...[`x.${HOME}`, HOME.replaceAll("-", ""), HOME.replace("6b2f", "6b2g")],
  ])("is not %j", (tenant) => {
    expect(isTenantId(tenant)).toBe(false);
  });
});
