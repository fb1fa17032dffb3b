import type { Configuration } from "../core/configuration";
import type { Graph } from "../flow/ports/graph";
import type { Services } from "../flow/ports/services";
import type { SignIn } from "../flow/ports/signIn";
import { REQUEST_LIMIT_MS } from "../flow/takeTurn";
import type { GraphEnvironment } from "../graph/graphRequest";
import { createOnePerWorkbook } from "../graph/onePerWorkbook";
import type { HostFacts } from "../office/host";
import { createOpenDocument } from "../office/readDocument";
import { createBrowserStore } from "../store/browserStore";
import { openPageStorage } from "../store/storageAccess";
import { ownerKey } from "../store/ownerKey";
import { pageVisibility, painted, systemClock, watchLeaving } from "./browserPorts";
import { lazily } from "../flow/async";
import { CLOUDS } from "../core/clouds";
import type { RecordFolder } from "../flow/ports/recordFolder";

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
    import(/* webpackChunkName: "msal" */ "../msal/createSignIn"),
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

/** A port whose adapter is loaded with its first question. Where it does not arrive, every call answers so. */
function lazyPort<Port extends object>(load: () => Promise<Port>, calls: readonly (keyof Port)[]): Port {
  const loaded = lazily(load);
  const through =
    (call: keyof Port) =>
    async (...args: unknown[]) => {
      const port = await loaded();
      // Each call of these ports is a function that answers with a promise of a union which has this member.
      return port === undefined ? { kind: "partMissing" } : (port[call] as (...args: unknown[]) => unknown)(...args);
    };
  return Object.fromEntries(calls.map((call) => [call, through(call)])) as Port;
}

/** The OneDrive folder, loaded when it is first asked. */
function lazyRecordFolder(configuration: Configuration, environment: GraphEnvironment): RecordFolder {
  return lazyPort<RecordFolder>(async () => {
    const { createRecordFiles } = await import(/* webpackChunkName: "graph" */ "../graph/recordFiles");
    return createRecordFiles({
      ...environment,
      downloadHosts: downloadHosts(configuration),
      clientId: configuration.clientId,
    });
  }, ["list", "makeRoot", "makeItemFolder", "create", "remove"]);
}

/** Those of the cloud, and the origin of Graph itself where an organisation, or the demo, has put another one there. */
function downloadHosts({ cloud, graphRoot }: Configuration): readonly string[] {
  return [...CLOUDS[cloud].downloadHosts, new URL(graphRoot).origin];
}
