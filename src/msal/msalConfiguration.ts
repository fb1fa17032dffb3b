import { BrowserCacheLocation, LogLevel, type Configuration as MsalConfiguration } from "@azure/msal-browser";
import { CLOUDS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import type { StrategyName } from "./signInStrategy";
import { authorityOf } from "./tenantFor";
import { TIME_LIMITS } from "./withTimeLimit";

/** `pageUrl` is any page of the add-in: the sign-in pages are in the same folder. */
export function msalConfiguration(way: StrategyName, configuration: Configuration, pageUrl: string): MsalConfiguration {
  const cloud = CLOUDS[configuration.cloud];
  return {
    auth: {
      clientId: configuration.clientId,
      authority: authorityOf(configuration, configuration.tenant),
      knownAuthorities: cloud.msalKnowsLogin ? [] : [new URL(cloud.login).host],
      redirectUri: new URL("auth-redirect.html", pageUrl).href,
      // Only clients that declare CP1 get claims challenges (Entra, "Client capabilities").
      clientCapabilities: ["CP1"],
      ...PER_WAY[way](pageUrl),
    },
    cache: {
      // In Office's dialog MSAL's cache must survive a redirect, as memory does not; that window closes after sign-in.
      cacheLocation: way === "nested" ? BrowserCacheLocation.MemoryStorage : BrowserCacheLocation.SessionStorage,
    },
    system: {
      popupBridgeTimeout: TIME_LIMITS.interactive,
      loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined },
    },
  };
}

const PER_WAY: Readonly<Record<StrategyName, (pageUrl: string) => Partial<MsalConfiguration["auth"]>>> = {
  nested: () => ({}),
  // Storage partitioning cuts MSAL's own channel between a framed pane and its popup; the relay page bridges it.
  browser: (pageUrl) => ({
    popupRelayUri: new URL("auth-relay.html", pageUrl).href,
    popupRelayProtocolVersion: 2,
  }),
  // Otherwise the login page severs the dialog from Excel on the web, which then reports it as closed (12006).
  dialog: () => ({ originCheck: false }),
};
