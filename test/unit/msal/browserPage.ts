import { webcrypto } from "node:crypto";
import { closeChannels, useQuietChannels } from "./quietChannels";

/** What Entra answers to one authorize request; `silence` is a frame that was stopped on its way. */
export type AuthorizeReply = Readonly<Record<string, string>> | "silence";

export type BrowserPage = {
  /** Authorize addresses that a hidden frame was sent to. */
  readonly frames: readonly URL[];
  readonly windows: readonly FakeWindow[];
  readonly tokenRequests: readonly URLSearchParams[];
  readonly sessionStorage: Map<string, string>;
  /** Where the page was sent. */
  readonly navigations: readonly string[];
  /** Another page of the same window: what is in its storage stays. */
  readonly load: (url: string) => void;
  /** Ends all that MSAL still waits for. */
  readonly end: () => void;
};

type FakeWindow = { url: string; closed: boolean; close: () => void };

/**
 * As much of a framed page as MSAL's standard client touches: storage, hidden frames, windows with a relay page in
 * them, and a token endpoint. Entra is `authorize`; the redirect and relay pages are played, not run.
 */
export function installBrowserPage(
  pageUrl: string,
  { authorize, token, popups = "allowed", framed = true, hashed }: PageParts,
): BrowserPage {
  const frames: URL[] = [];
  const windows: FakeWindow[] = [];
  const tokenRequests: URLSearchParams[] = [];
  const storage = new Map<string, string>();
  const listeners = new Set<(event: unknown) => void>();
  const navigations: string[] = [];
  const locationOf = (url: string) => {
    const navigate = (to: string) => void navigations.push(to);
    return Object.assign(new URL(url), { assign: navigate, replace: navigate });
  };
  const location = locationOf(pageUrl);
  const timers = new Set<NodeJS.Timeout>();
  const kept = (timer: NodeJS.Timeout) => (timers.add(timer), timer);
  const { setTimeout: nodeTimeout } = globalThis;
  const keptTimeout = (run: () => void, milliseconds: number) => kept(nodeTimeout(run, milliseconds));

  function hiddenFrame() {
    return {
      style: {},
      setAttribute: () => undefined,
      set src(url: string) {
        frames.push(new URL(url));
        const reply = authorize(new URL(url), "frame");
        if (reply !== "silence") broadcast(new URL(url), reply);
      },
    };
  }

  function openWindow(): FakeWindow | null {
    if (popups === "blocked") return null;
    const opened = { url: "about:blank", closed: false, close: () => void (opened.closed = true) };
    const relay = Object.assign(opened, {
      location: { assign: (url: string) => void loadRelay(url) },
      document: {},
      focus: () => undefined,
      postMessage({ request }: { readonly request: { readonly id: string; readonly url: string } }) {
        const reply = authorize(new URL(request.url), "window");
        if (reply === "silence") return;
        const payload = payloadOf(new URL(request.url), reply);
        send({ type: "msal:popup-relay-response:v2", id: request.id, nonce: "nonce", payload });
      },
    });
    const loadRelay = (url: string) => {
      opened.url = url;
      const id = new URLSearchParams(new URL(url).hash.slice(1)).get("id");
      send({ type: "msal:popup-relay-ready:v2", id, nonce: "nonce" });
    };
    // As the browser does it: later, and with its origin and source.
    const send = (data: unknown) =>
      setTimeout(() => listeners.forEach((hear) => hear({ data, origin: location.origin, source: relay })), 0);
    windows.push(relay);
    return relay;
  }

  const sessionStorage = {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
    key: (place: number) => [...storage.keys()][place] ?? null,
    get length() {
      return storage.size;
    },
  };
  useQuietChannels();
  const node = { appendChild: () => undefined, removeChild: () => undefined };
  const window = Object.assign(Object.create(globalThis) as object, {
    location,
    crypto: hashed === undefined ? webcrypto : slowCrypto(hashed),
    sessionStorage,
    localStorage: sessionStorage,
    navigator: { onLine: true, userAgent: "test", language: "en-US" },
    // office.js takes these two away.
    history: { replaceState: null, pushState: null },
    addEventListener: (_type: string, listener: (event: unknown) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: unknown) => void) => listeners.delete(listener),
    setTimeout: keptTimeout,
    clearTimeout,
    setInterval: (run: () => void, milliseconds: number) => kept(setInterval(run, milliseconds)),
    clearInterval,
    open: openWindow,
    innerWidth: 350,
    innerHeight: 700,
    screenX: 0,
    screenY: 0,
    ...(framed ? { parent: {} } : {}),
  });
  if (!framed) Object.assign(window, { parent: window });
  Object.assign(globalThis, {
    window,
    setTimeout: keptTimeout,
    sessionStorage,
    localStorage: sessionStorage,
    document: {
      createElement: (name: string) => (name === "iframe" ? hiddenFrame() : {}),
      head: node,
      body: node,
      documentElement: {},
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      title: "",
      cookie: "",
    },
    fetch: (url: string, { body }: { readonly body?: string } = {}) => {
      tokenRequests.push(new URLSearchParams(body));
      const { status = 200, ...answer } = token(new URLSearchParams(body), url);
      return Promise.resolve(new Response(JSON.stringify(answer), { status: Number(status) }));
    },
  });
  const end = () => {
    timers.forEach(clearTimeout);
    Object.assign(globalThis, { setTimeout: nodeTimeout });
    closeChannels();
  };
  const load = (url: string) => void Object.assign(window, { location: locationOf(url) });
  return { frames, windows, tokenRequests, sessionStorage: storage, navigations, load, end };
}

export type PageParts = {
  readonly authorize: (url: URL, where: "frame" | "window") => AuthorizeReply;
  readonly token: (form: URLSearchParams, url: string) => Readonly<Record<string, unknown>>;
  readonly popups?: "allowed" | "blocked";
  /** Excel on the web frames the pane; a dialog is a window of its own. */
  readonly framed?: boolean;
  /** Resolves when a hash may be there, which MSAL makes for each sign-in; at once without it. */
  readonly hashed?: () => Promise<void>;
};

function slowCrypto(hashed: () => Promise<void>) {
  const { subtle } = webcrypto;
  const digest: typeof subtle.digest = async (...what) => {
    await hashed();
    return subtle.digest(...what);
  };
  const bound = <T extends object>(target: T, own: Partial<T>) =>
    new Proxy(target, {
      get: (_target, key) => {
        const value: unknown = Reflect.get(own, key) ?? Reflect.get(target, key, target);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  return bound(webcrypto, { subtle: bound(subtle, { digest }) });
}

function payloadOf(url: URL, reply: Readonly<Record<string, string>>): string {
  return new URLSearchParams({ ...reply, state: url.searchParams.get("state") ?? "" }).toString();
}

/** auth-redirect.html, as far as the pane hears of it. */
function broadcast(url: URL, reply: Readonly<Record<string, string>>): void {
  const state = (url.searchParams.get("state") ?? "").split("|")[0] ?? "";
  const { id } = JSON.parse(Buffer.from(state, "base64").toString("utf8")) as { readonly id: string };
  const channel = new BroadcastChannel(id);
  setTimeout(() => {
    channel.postMessage({ v: 1, payload: payloadOf(url, reply) });
    channel.close();
  }, 5);
}
