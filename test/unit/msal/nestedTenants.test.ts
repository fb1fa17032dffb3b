import type { Configuration } from "../../../src/core/configuration";
import { createSignIn } from "../../../src/msal/createSignIn";
import { manualClock } from "../../support/manualClock";
import { configuration, OWNER, TENANT } from "./contoso";
import { initContext, installFakeBridge, PAGE_URL, success, type BridgeRequest } from "./fakeBridge";
import { closeChannels } from "./quietChannels";
import { until } from "../../support/until";

const FABRIKAM = "1f6d2c84-90ab-4c3e-8d57-2b71e04f9a35";
const AT_HOME = "contoso.sharepoint.com";
const AT_FABRIKAM = "fabrikam.sharepoint.com";

afterEach(closeChannels);

/** A host that gives a token of the tenant that is asked, and a pane that knows whose files stand at two hosts. */
function setUp(tenants: Configuration["tenants"] & object, first: Readonly<Record<string, unknown>> = initContext) {
  const tenantOf = ({ tokenParams }: BridgeRequest) =>
    /fabrikam|1f6d2c84/.test(String(tokenParams?.["authority"])) ? FABRIKAM : TENANT;
  let lost: BridgeRequest["method"] | undefined;
  const bridge = installFakeBridge((request) => {
    if (request.method === lost) return "never";
    if (request.method === "GetInitContext") return first;
    const tenantId = tenantOf(request);
    const reply = success({ tenantId, token: tenantId === FABRIKAM ? "of-fabrikam" : "of-home" });
    return { ...reply, account: { ...reply.account, homeAccountId: `${OWNER}.${TENANT}` } };
  });
  const signIn = createSignIn({
    configuration: { ...configuration, tenant: "organizations", tenants },
    pageUrl: PAGE_URL,
    language: () => "en-US",
    clock: manualClock(),
    hasBridge: true,
    host: { nestedAppAuth: true, platform: "windows" },
  });
  const tokenAt = async (host?: string, interactive = false) => {
    const answer = await signIn.token({ fileAccess: "own", interactive, ...(host === undefined ? {} : { host }) });
    return answer.kind === "token" ? answer.token : answer;
  };
  return { bridge, tokenAt, lose: (method: typeof lost) => void (lost = method) };
}

describe("workbooks of several organisations, where the host signs in", () => {
  it.each([
    ["their ids", { [AT_HOME]: TENANT, [AT_FABRIKAM]: FABRIKAM }],
    ["their domains", { [AT_HOME]: "contoso.onmicrosoft.com", [AT_FABRIKAM]: "fabrikam.onmicrosoft.com" }],
  ])("each get a token of their own, by %s", async (_how, tenants) => {
    const { tokenAt } = setUp(tenants);
    expect(await tokenAt(AT_HOME)).toBe("of-home");
    expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
    expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
    expect(await tokenAt(AT_HOME)).toBe("of-home");
  });

  it("ask the host past MSAL's memory, and only where the tenant is another than before", async () => {
    const { bridge, tokenAt } = setUp({ [AT_HOME]: TENANT, [AT_FABRIKAM]: FABRIKAM });
    for (const host of [AT_HOME, AT_HOME, AT_FABRIKAM, AT_FABRIKAM]) await tokenAt(host);
    expect(bridge.tokenRequests().map(({ tokenParams }) => tokenParams?.["forceRefresh"])).toEqual([false, true]);
  });

  it.each(["id", "domain"])(
    "ask the host once for what a click has brought, by the %s of their organisation: the tenant that answered is known",
    async (how) => {
      const fabrikam = how === "id" ? FABRIKAM : "fabrikam.onmicrosoft.com";
      const { bridge, tokenAt } = setUp({ [AT_FABRIKAM]: fabrikam });
      expect(await tokenAt(AT_FABRIKAM, true)).toBe("of-fabrikam");
      expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
      expect(bridge.tokenRequests().map(({ method }) => method)).toEqual(["GetTokenPopup"]);
    },
  );

  it("are told apart after a click, too, and from a workbook that no table knows", async () => {
    const { tokenAt } = setUp({ [AT_FABRIKAM]: FABRIKAM });
    expect(await tokenAt(AT_FABRIKAM, true)).toBe("of-fabrikam");
    expect(await tokenAt()).toBe("of-home");
    expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
  });

  it("are told apart where the host names its own account once and for all", async () => {
    const accountContext = {
      homeAccountId: `${OWNER}.${TENANT}`,
      environment: "login.microsoftonline.com",
      tenantId: TENANT,
    };
    const { tokenAt } = setUp(
      { [AT_FABRIKAM]: FABRIKAM },
      { ...initContext, initContext: { ...initContext.initContext, accountContext } },
    );
    for (const _turn of [1, 2]) {
      expect(await tokenAt()).toBe("of-home");
      expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
      expect(await tokenAt(AT_FABRIKAM)).toBe("of-fabrikam");
    }
  });

  it("do not get each other's token where a second click follows a first that got lost", async () => {
    const { bridge, tokenAt, lose } = setUp({ [AT_HOME]: TENANT, [AT_FABRIKAM]: FABRIKAM });
    lose("GetTokenPopup");
    const lost = tokenAt(AT_HOME, true);
    await until(() => bridge.tokenRequests().length > 0);
    lose(undefined);
    expect(await tokenAt(AT_FABRIKAM, true)).toBe("of-fabrikam");
    expect(await lost).toBe("of-home");
  });
});
