import type { Configuration } from "../core/configuration";
import type { Graph, GraphAnswer, Services, SignIn } from "../flow/ports";
import { lazily } from "../flow/lazily";
import type { GraphEnvironment } from "../graph/graphRequest";
import { createOnePerWorkbook } from "../graph/onePerWorkbook";
import type { HostFacts } from "../office/host";
import { createOpenDocument } from "../office/readDocument";
import { createBrowserStore } from "../store/browserStore";
import { openPageStorage } from "../store/openPageStorage";
import { ownerKey } from "../store/ownerKey";
import { lazyRecordFolder } from "./lazyRecordFolder";
import { pageVisibility } from "./pageVisibility";
import { painted } from "./painted";
import { systemClock } from "./systemClock";

/** Microsoft's gateway gives up after about a minute; an answer after that would be a 504 anyway. */
const GRAPH_LIMIT_MS = 60_000;

/** Builds every adapter once. MSAL and the Graph client are loaded when they are first asked. */
export function compose(configuration: Configuration, host: HostFacts): Services {
  const newId = () => crypto.randomUUID();
  const environment: GraphEnvironment = {
    root: configuration.graphRoot,
    fetch: (input, init) => fetch(input, init),
    isOnline: () => navigator.onLine,
    newId,
    limitMs: GRAPH_LIMIT_MS,
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
  const load = lazily(async () => {
    const [{ createTellingSignIn }, { openDialog }, { readAuthContext }] = await importSignIn();
    return createTellingSignIn({
      configuration,
      pageUrl: location.href,
      clock: systemClock,
      host: { ...host, authContext: readAuthContext, openDialog },
      hasBridge: "nestedAppAuthBridge" in window || "__initializeNestedAppAuth" in window,
    });
  });
  return { token: async (request) => (await load())?.token(request) ?? { kind: "partMissing" } };
}

function lazyGraph(environment: GraphEnvironment): Graph {
  const load = lazily(async () => {
    const { createGraph } = await importGraph();
    return createGraph(environment);
  });
  const through =
    <Args extends unknown[], T>(call: (graph: Graph, ...args: Args) => Promise<GraphAnswer<T>>) =>
    async (...args: Args): Promise<GraphAnswer<T>> => {
      const graph = await load();
      return graph === undefined ? { kind: "partMissing" } : call(graph, ...args);
    };
  return {
    sharedItem: through((graph, ...args: Parameters<Graph["sharedItem"]>) => graph.sharedItem(...args)),
    ownDrive: through((graph, ...args: Parameters<Graph["ownDrive"]>) => graph.ownDrive(...args)),
    ownItemByPath: through((graph, ...args: Parameters<Graph["ownItemByPath"]>) => graph.ownItemByPath(...args)),
    item: through((graph, ...args: Parameters<Graph["item"]>) => graph.item(...args)),
    itemOf: through((graph, ...args: Parameters<Graph["itemOf"]>) => graph.itemOf(...args)),
    createSession: through((graph, ...args: Parameters<Graph["createSession"]>) => graph.createSession(...args)),
    operation: through((graph, ...args: Parameters<Graph["operation"]>) => graph.operation(...args)),
    refreshSession: through((graph, ...args: Parameters<Graph["refreshSession"]>) => graph.refreshSession(...args)),
    closeSession: through((graph, ...args: Parameters<Graph["closeSession"]>) => graph.closeSession(...args)),
  };
}
