import type { Configuration } from "../core/configuration";
import type { LocalServices, OnlineServices } from "../flow/ports/services";
import type { SignIn } from "../flow/ports/signIn";
import { REQUEST_LIMIT_MS } from "../flow/takeTurn";
import type { GraphEnvironment } from "../graph/graphRequest";
import { createOnePerWorkbook } from "../graph/onePerWorkbook";
import type { HostFacts } from "../office/host";
import { createOpenDocument } from "../office/readDocument";
import { createBrowserStore } from "../store/browserStore";
import { openPageStorage } from "../store/storageAccess";
import { ownerKey } from "../store/ownerKey";
import { pageVisibility, painted, pause, systemClock, watchLeaving } from "./browserPorts";
import { loadOnce } from "../flow/loadOnce";
import { CLOUDS } from "../core/clouds";

/** Builds every adapter once. MSAL is loaded at its first use, the Graph client with the actions that use it. */
export function compose(configuration: Configuration, host: HostFacts): LocalServices {
  const newId = () => crypto.randomUUID();
  const environment: GraphEnvironment = {
    root: configuration.graphRoot,
    fetch: (input, init) => fetch(input, init),
    isOnline: () => navigator.onLine,
    newId,
    limitMs: REQUEST_LIMIT_MS,
    pageStays: watchLeaving(window),
  };
  return {
    clock: systemClock,
    painted,
    pause,
    visibility: pageVisibility,
    document: createOpenDocument(),
    signIn: lazySignIn(configuration, host),
    loadOnline: () => loadOnline(configuration, environment),
    // A failure is reported by whoever needs the part and loads it again.
    loadAhead: () => void importSignIn().catch(() => undefined),
    store: createBrowserStore({
      open: openPageStorage,
      partitionKey: host.partitionKey,
      events: window,
      newId,
      now: systemClock.now,
    }),
    onePerWorkbook: createOnePerWorkbook(navigator.locks),
    ownerKeyOf: (account) => ownerKey(crypto.subtle, account),
    newId,
  };
}

/** Loads the Graph adapters, in one script with the actions. */
async function loadOnline(configuration: Configuration, environment: GraphEnvironment): Promise<OnlineServices> {
  const [{ createGraph }, { createRecordFiles }] = await Promise.all([
    import(/* webpackChunkName: "actions" */ "../graph/createGraph"),
    import(/* webpackChunkName: "actions" */ "../graph/recordFiles"),
  ]);
  return {
    graph: createGraph(environment),
    recordFolder: createRecordFiles({
      ...environment,
      downloadHosts: downloadHosts(configuration),
      clientId: configuration.clientId,
    }),
  };
}

function importSignIn() {
  return Promise.all([
    import(/* webpackChunkName: "msal" */ "../msal/createSignIn"),
    import(/* webpackChunkName: "msal" */ "../office/openDialog"),
    import(/* webpackChunkName: "msal" */ "../office/readAuthContext"),
  ]);
}

/** Sign-in, loaded at the first request for a token. */
function lazySignIn(configuration: Configuration, host: HostFacts): SignIn {
  const load = loadOnce(async () => {
    const [{ createSignInWithTrace }, { openDialog }, { readAuthContext }] = await importSignIn();
    return createSignInWithTrace({
      configuration,
      pageUrl: location.href,
      language: () => document.documentElement.lang,
      clock: systemClock,
      host: { ...host, authContext: readAuthContext, openDialog },
      hasBridge: "nestedAppAuthBridge" in window || "__initializeNestedAppAuth" in window,
    });
  });
  return { token: async (request) => (await load())?.token(request) ?? { kind: "partMissing" } };
}

/** The cloud's download hosts and Graph's origin, which an organisation or the demo may have replaced. */
function downloadHosts({ cloud, graphRoot }: Configuration): readonly string[] {
  return [...CLOUDS[cloud].cspDownloads, new URL(graphRoot).origin];
}
