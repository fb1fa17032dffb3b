import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BrowserCacheLocation, LogLevel } from "@azure/msal-browser";
import { CLOUDS, type CloudName } from "../../../src/core/clouds";
import { msalConfiguration } from "../../../src/msal/msalConfiguration";
import { configuration, TENANT } from "./contoso";

const PAGE = "https://addins.contoso.com/sessions/taskpane.html?_host_Info=Excel#x";
/** Where MSAL keeps the hosts that it trusts without being told. */
const LIST = "dist/authority/AuthorityMetadata.mjs";
const WAYS = ["nested", "browser", "dialog"] as const;

describe("the settings of Microsoft's sign-in library", () => {
  it.each(WAYS)("name the registration, its tenant and its page, and can answer challenges, in the way %s", (way) => {
    expect(msalConfiguration(way, configuration, PAGE).auth).toMatchObject({
      clientId: configuration.clientId,
      authority: `https://login.microsoftonline.com/${TENANT}`,
      redirectUri: "https://addins.contoso.com/sessions/auth-redirect.html",
      clientCapabilities: ["CP1"],
    });
    const government = { ...configuration, cloud: "usgov" } as const;
    expect(msalConfiguration(way, government, PAGE).auth.authority).toBe(`https://login.microsoftonline.us/${TENANT}`);
  });

  it("name the sign-in host of a cloud that MSAL does not know, and each cloud says that rightly", () => {
    const known = readFileSync(join(dirname(require.resolve("@azure/msal-common/package.json")), LIST), "utf8");
    for (const [cloud, { login, msalKnowsLogin }] of Object.entries(CLOUDS)) {
      const { host } = new URL(login);
      expect([cloud, msalKnowsLogin]).toEqual([cloud, known.includes(`"${host}"`)]);
      const { auth } = msalConfiguration("nested", { ...configuration, cloud: cloud as CloudName }, PAGE);
      expect(auth.knownAuthorities).toEqual(msalKnowsLogin ? [] : [host]);
    }
  });

  it("lead a window of the browser over the relay page, by its second protocol, and no other way", () => {
    expect(msalConfiguration("browser", configuration, PAGE).auth).toMatchObject({
      popupRelayUri: "https://addins.contoso.com/sessions/auth-relay.html",
      popupRelayProtocolVersion: 2,
    });
    for (const way of ["nested", "dialog"] as const) {
      expect(msalConfiguration(way, configuration, PAGE).auth).not.toHaveProperty("popupRelayUri");
    }
  });

  it("ask the login page not to sever Office's dialog from Excel, and only there", () => {
    const checks = WAYS.map((way) => msalConfiguration(way, configuration, PAGE).auth.originCheck);
    expect(checks).toEqual([undefined, undefined, false]);
  });

  it("keep tokens in memory where the host signs in, and else as long as the pane is open", () => {
    expect(WAYS.map((way) => msalConfiguration(way, configuration, PAGE).cache?.cacheLocation)).toEqual([
      BrowserCacheLocation.MemoryStorage,
      BrowserCacheLocation.SessionStorage,
      BrowserCacheLocation.SessionStorage,
    ]);
  });

  it.each(WAYS)("write nothing anywhere, nobody's name above all, in the way %s", (way) => {
    const logger = msalConfiguration(way, configuration, PAGE).system?.loggerOptions;
    expect([logger?.logLevel, logger?.piiLoggingEnabled]).toEqual([LogLevel.Error, false]);
    const written: unknown[] = [];
    const spies = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
      jest.spyOn(console, name).mockImplementation((...words) => void written.push(words)),
    );
    logger?.loggerCallback?.(LogLevel.Error, "owner@contoso.com", true);
    spies.forEach((spy) => spy.mockRestore());
    expect(written).toEqual([]);
  });

  it("give a person five minutes at the window", () => {
    expect(msalConfiguration("browser", configuration, PAGE).system?.popupBridgeTimeout).toBe(5 * 60_000);
  });
});
