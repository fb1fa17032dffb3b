import type { Configuration } from "../core/configuration";
import type { Graph, Services, SignIn } from "../flow/ports";
import { REQUEST_LIMIT_MS } from "../flow/requestLimit";
import type { GraphEnvironment } from "../graph/graphRequest";
import { createOnePerWorkbook } from "../graph/onePerWorkbook";
import type { HostFacts } from "../office/host";
import { createOpenDocument } from "../office/readDocument";
import { createBrowserStore } from "../store/browserStore";
import { openPageStorage } from "../store/openPageStorage";
import { ownerKey } from "../store/ownerKey";
import { lazyPort } from "./lazyPort";
import { lazyRecordFolder } from "./lazyRecordFolder";
import { pageVisibility } from "./pageVisibility";
import { watchLeaving } from "./pageStays";
import { painted } from "./painted";
import { systemClock } from "./systemClock";

/** Builds every adapter once. MSAL and the Graph client are loaded when they are first asked. */
export function compose(configuration: Configuration, host: HostFacts): Services {
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
    visibility: pageVisibility,
    document: createOpenDocument(),
    signIn: lazySignIn(configuration, host),
    graph: lazyGraph(environment),
    // A failure is told by whoever needs the part, and asks for it again.
    loadAhead: () => void Promise.allSettled([importSignIn(), importGraph()]),
    recordFolder: lazyRecordFolder(configuration, environment),
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

function importSignIn() {
  return Promise.all([
    import(/* webpackChunkName: "msal" */ "../msal/createTellingSignIn"),
    import(/* webpackChunkName: "msal" */ "../office/openDialog"),
    import(/* webpackChunkName: "msal" */ "../office/readAuthContext"),
  ]);
}

function importGraph() {
  return import(/* webpackChunkName: "graph" */ "../graph/createGraph");
}

function lazySignIn(configuration: Configuration, host: HostFacts): SignIn {
  return lazyPort<SignIn>(async () => {
    const [{ createTellingSignIn }, { openDialog }, { readAuthContext }] = await importSignIn();
    return createTellingSignIn({
      configuration,
      pageUrl: location.href,
      clock: systemClock,
      host: { ...host, authContext: readAuthContext, openDialog },
      hasBridge: "nestedAppAuthBridge" in window || "__initializeNestedAppAuth" in window,
    });
  }, ["token"]);
}

function lazyGraph(environment: GraphEnvironment): Graph {
  return lazyPort<Graph>(
    async () => (await importGraph()).createGraph(environment),
    [
      ...(["sharedItem", "ownDrive", "ownItemByPath", "item", "itemOf"] as const),
      ...(["createSession", "operation", "refreshSession", "closeSession"] as const),
    ],
  );
}
