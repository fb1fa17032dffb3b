import { createSignIn } from "../../../src/msal/createSignIn";
import { manualClock } from "../../support/manualClock";
import { configuration, OWNER, TENANT } from "./contoso";
import { installBrowserPage } from "./browserPage";
import { entraTokens } from "./entraTokens";

const FABRIKAM = "1f6d2c84-90ab-4c3e-8d57-2b71e04f9a35";
const PAGE_URL = "https://addins.contoso.com/taskpane.html";
const AT_HOME = "contoso.sharepoint.com";
const AT_FABRIKAM = "fabrikam.sharepoint.com";

let end: () => void = () => undefined;
afterEach(() => end());

/** A page whose Entra gives each tenant's tokens at its own address, and the account always with its home. */
function openPage() {
  let nonce = "";
  const page = installBrowserPage(PAGE_URL, {
    authorize: (url) => {
      nonce = url.searchParams.get("nonce") ?? "";
      return { code: "code" };
    },
    token: (_form, url) => {
      const atFabrikam = /fabrikam|1f6d2c84/.test(url);
      const tenantId = atFabrikam ? FABRIKAM : TENANT;
      return {
        ...entraTokens({ clientId: configuration.clientId, tenantId, objectId: OWNER, nonce }),
        access_token: atFabrikam ? "of-fabrikam" : "of-home",
        client_info: Buffer.from(JSON.stringify({ uid: OWNER, utid: TENANT })).toString("base64url"),
      };
    },
  });
  end = page.end;
  return page;
}

function newPane(tenants: Readonly<Record<string, string>>) {
  const signIn = createSignIn({
    configuration: { ...configuration, tenant: "organizations", tenants },
    pageUrl: PAGE_URL,
    language: () => "en-US",
    clock: manualClock(),
    hasBridge: false,
    host: { nestedAppAuth: false, platform: "web" },
  });
  return async (host?: string) => {
    const answer = await signIn.token({
      fileAccess: "own",
      interactive: false,
      ...(host === undefined ? {} : { host }),
    });
    return answer.kind === "token" ? answer.token : answer;
  };
}

describe("workbooks of several organisations, where the browser signs in", () => {
  it.each([
    ["their ids", { [AT_HOME]: TENANT, [AT_FABRIKAM]: FABRIKAM }],
    ["their domains", { [AT_HOME]: "contoso.onmicrosoft.com", [AT_FABRIKAM]: "fabrikam.onmicrosoft.com" }],
    ["the id of one", { [AT_FABRIKAM]: FABRIKAM }],
  ])("each get a token of their own, by %s, also after the pane was loaded again", async (_how, tenants) => {
    openPage();
    const tokenAt = newPane(tenants);
    expect(await tokenAt(AT_HOME)).toBe("of-home");
    expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
    expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
    expect(await tokenAt(AT_HOME)).toBe("of-home");
    const afterwards = newPane(tenants);
    expect(await afterwards(AT_FABRIKAM)).toBe("of-fabrikam");
    expect(await afterwards(AT_HOME)).toBe("of-home");
  });

  it.each([AT_HOME, AT_FABRIKAM, undefined])("ask for one organisation's token once: %s", async (host) => {
    const page = openPage();
    const tokenAt = newPane({ [AT_HOME]: TENANT, [AT_FABRIKAM]: FABRIKAM });
    await tokenAt(host);
    await tokenAt(host);
    await newPane({ [AT_HOME]: TENANT, [AT_FABRIKAM]: FABRIKAM })(host);
    expect(page.tokenRequests).toHaveLength(1);
  });
});
