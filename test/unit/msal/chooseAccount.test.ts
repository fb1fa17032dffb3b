import { ServerError } from "@azure/msal-browser";
import fc from "fast-check";
import { nameInContext, nameInRefusal } from "../../../src/msal/accountName";
import { createSignIn } from "../../../src/msal/createSignIn";
import { readAuthError, type FailedCall } from "../../../src/msal/readAuthError";
import { manualClock } from "../../support/manualClock";
import { configuration, OWNER, ownerContext, TENANT } from "./contoso";
import { installBrowserPage } from "./browserPage";
import { entraTokens } from "./entraTokens";
import { initContext, installFakeBridge, PAGE_URL, success } from "./fakeBridge";
import { closeChannels } from "./quietChannels";

const COLLEAGUE = "a4e91b37-5c2d-47f8-8e16-90d3b7c8f521";
const GUEST = "d2c83e60-17fa-4b95-a0d4-6e5b9f30c1a8";
const NAMES = new Map([
  [OWNER, "owner"],
  [COLLEAGUE, "colleague"],
  [GUEST, "guest"],
]);

let end: () => void = closeChannels;
afterEach(() => end());

/** The browser's way; whoever is asked with `select_account` chooses the colleague. */
function inBrowser(signedIn = OWNER) {
  const asked: URL[] = [];
  let nonce = "";
  let objectId = signedIn;
  const page = installBrowserPage("https://addins.contoso.com/sessions/taskpane.html", {
    authorize: (url) => {
      asked.push(url);
      nonce = url.searchParams.get("nonce") ?? "";
      if (url.searchParams.get("prompt") === "select_account") objectId = COLLEAGUE;
      return { code: "code" };
    },
    token: () => {
      const username = `${NAMES.get(objectId) ?? ""}@contoso.com`;
      return entraTokens({ clientId: configuration.clientId, tenantId: TENANT, objectId, nonce, username });
    },
  });
  end = page.end;
  const signIn = createSignIn({
    configuration,
    pageUrl: "https://addins.contoso.com/sessions/taskpane.html",
    language: () => "en-US",
    clock: manualClock(),
    hasBridge: false,
    host: { nestedAppAuth: true, platform: "web", authContext: () => Promise.resolve(ownerContext) },
  });
  return { asked, page, signIn };
}

describe("choosing another account in the browser", () => {
  it("asks for the choice, with no hint and whatever is known", async () => {
    const { asked, signIn } = inBrowser();
    await signIn.token({ fileAccess: "own", interactive: false });
    await signIn.token({ fileAccess: "own", interactive: "otherAccount" });
    const { searchParams } = asked.at(-1) ?? new URL("about:blank");
    expect(searchParams.get("prompt")).toBe("select_account");
    expect([...searchParams.keys()].filter((name) => /hint|sid|username/.test(name))).toEqual([]);
  });

  it("goes on with the chosen one, asked for silently too, though Excel uses another", async () => {
    const { signIn } = inBrowser();
    const chosen = { kind: "token", account: { objectId: COLLEAGUE }, canChoose: true };
    await signIn.token({ fileAccess: "own", interactive: false });
    expect(await signIn.token({ fileAccess: "own", interactive: "otherAccount" })).toMatchObject(chosen);
    expect(await signIn.token({ fileAccess: "own", interactive: false })).toMatchObject(chosen);
  });

  it("still asks for the choice where the one that has just answered is not Excel's, and was only to be accepted", async () => {
    const { asked, signIn } = inBrowser(GUEST);
    const report = { kind: "trouble", trouble: { reason: "otherAccount" }, canChoose: true };
    expect(await signIn.token({ fileAccess: "own", interactive: false })).toMatchObject(report);
    const before = asked.length;
    const chosen = await signIn.token({ fileAccess: "own", interactive: "otherAccount" });
    expect(asked.slice(before).map(({ searchParams }) => searchParams.get("prompt"))).toEqual(["select_account"]);
    expect(chosen).toMatchObject({ kind: "token", account: { objectId: COLLEAGUE } });
  });

  it("an ordinary click does not change back to Excel's account by its hint", async () => {
    const { asked, signIn } = inBrowser();
    await signIn.token({ fileAccess: "own", interactive: "otherAccount" });
    await signIn.token({ fileAccess: "all", interactive: true });
    expect(asked.at(-1)?.searchParams.get("login_hint")).toBe("colleague@contoso.com");
    expect(asked.at(-1)?.searchParams.has("prompt")).toBe(false);
    expect(await signIn.token({ fileAccess: "own", interactive: false })).toMatchObject({
      account: { objectId: COLLEAGUE },
    });
  });
});

describe("choosing another account in Office's dialog", () => {
  it("says so in the dialog's address, and keeps no token of the earlier account", async () => {
    const opened: string[] = [];
    const clock = manualClock();
    const message = (objectId: string, scopes: readonly string[]) =>
      JSON.stringify({
        kind: "token",
        token: `token of ${objectId}`,
        expiresAt: clock.now() + 3_600_000,
        account: { tenantId: TENANT, objectId, displayName: "An account", personal: false },
        homeAccountId: `${objectId}.${TENANT}`,
        scopes,
      });
    const signIn = createSignIn({
      configuration,
      pageUrl: PAGE_URL,
      language: () => "en-US",
      clock,
      hasBridge: false,
      host: {
        nestedAppAuth: false,
        platform: "windows",
        authContext: () => Promise.resolve(ownerContext),
        openDialog: (url) => {
          opened.push(new URL(url).search);
          const chooses = url.includes("account=choose");
          const text = chooses
            ? message(COLLEAGUE, ["Files.ReadWrite"])
            : message(OWNER, ["Files.ReadWrite", "Files.ReadWrite.All"]);
          return Promise.resolve({ kind: "message", message: text });
        },
      },
    });
    expect(await signIn.token({ fileAccess: "all", interactive: true })).toMatchObject({ canChoose: true });
    const chosen = await signIn.token({ fileAccess: "own", interactive: "otherAccount" });
    expect(chosen).toMatchObject({ kind: "token", account: { objectId: COLLEAGUE }, canChoose: true });
    expect(opened.map((search) => search.includes("account=choose"))).toEqual([false, true]);
    // The earlier account's token reaches more, and would be the wrong one.
    expect(await signIn.token({ fileAccess: "all", interactive: false })).toEqual({ kind: "clickNeeded" });
  });
});

describe("where Excel itself signs in", () => {
  it("no other account can be chosen, so none is offered", async () => {
    installFakeBridge((request) => (request.method === "GetInitContext" ? initContext : success()));
    const signIn = createSignIn({
      configuration,
      pageUrl: PAGE_URL,
      language: () => "en-US",
      clock: manualClock(),
      hasBridge: true,
      host: { nestedAppAuth: true, platform: "web" },
    });
    for (const interactive of [false, true] as const) {
      const answer = await signIn.token({ fileAccess: "own", interactive });
      expect(answer.kind).toBe("token");
      expect(answer).not.toHaveProperty("canChoose");
    }
  });
});

describe("the account that Entra refuses", () => {
  const call: FailedCall = { way: "browser", interactive: true, tenant: TENANT, account: () => "Owner account" };
  const refuse = (number: number, text: string) =>
    readAuthError(new ServerError("access_denied", "", `AADSTS${number}: ${text}`), call);

  it.each([
    [50020, "User account 'guest@fabrikam.com' from identity provider 'https://sts.windows.net/x/' does not exist"],
    [50105, "The signed in user 'guest@fabrikam.com' is blocked because they are not a direct member of a group"],
    [90072, "User account 'live.com#guest@fabrikam.com' from external identity provider 'live.com' is not supported"],
  ])("is the one that AADSTS%i names, by the ends of its user name", (number, text) => {
    expect(refuse(number, text)).toMatchObject({ trouble: { number, account: "g…@fabrikam.com" } });
  });

  it("is else the one that was asked for", () => {
    const hidden = "User account '{EUII Hidden}' from identity provider does not exist in tenant.";
    expect(refuse(50020, hidden)).toMatchObject({ trouble: { account: "Owner account" } });
    expect(refuse(53003, "Access has been blocked")).toMatchObject({ trouble: { account: "Owner account" } });
  });

  it.each([
    [65004, "User declined to consent"],
    [90033, "A transient error"],
    [700046, "Not configured"],
  ])("is nobody where AADSTS%i is about no account", (number, text) => {
    const reading = refuse(number, text);
    expect(reading.kind === "trouble" && reading.trouble).not.toHaveProperty("account");
  });

  it("shows no more of a text than the ends of a user name, whatever the text holds", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (before, named) => {
        const name = nameInRefusal(`${before} user '${named}' ${before}`);
        expect(name ?? "x…@x").toMatch(/^[^\s'"@]…@[\w.-]+$/u);
      }),
    );
  });

  it("is not named by a hint that is no user name", () => {
    expect(nameInContext({ ...ownerContext, loginHint: "O.CiQ4ZmE" })).toBeUndefined();
    expect(nameInContext(ownerContext)).toBe("o…@contoso.com");
  });
});
