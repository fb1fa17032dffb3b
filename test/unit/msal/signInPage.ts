import { webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "../../support/until";
import { useQuietChannels } from "./quietChannels";

const PAGES = join(__dirname, "../../../src/msal/pages");
export const PAGE_ORIGIN = "https://addins.contoso.com";

type Message = { readonly id: string; hidden: boolean };
type Part = {
  textContent?: string;
  readonly addEventListener: (type: string, hear: () => void) => void;
  readonly focus: () => void;
};
export type SignInPageName = "auth-redirect" | "auth-relay" | "auth-dialog";

/** As much of a page as its script touches: its prepared sentences, its buttons and its configuration. */
export function openPage(
  name: SignInPageName,
  { search = "", configuration, opener = null, child = null, language = "en-US" }: PageParts = {},
) {
  const html = readFileSync(join(PAGES, `${name}.html`), "utf8");
  const messages = [...html.matchAll(/id="([\w-]+)" data-message(?: role="status")?( hidden)?>/g)].map(
    ([, id = "", hidden]): Message => ({ id, hidden: hidden !== undefined }),
  );
  const main = { hidden: /<main hidden>/.test(html) };
  const root = { lang: "", dir: "" };
  const clicks = new Map<string, () => void>();
  const listeners = new Map<string, (event: unknown) => void>();
  const polls: (() => void)[] = [];
  const parts = new Map<string, Part>();
  let focused = "";
  const partOf = (id: string): Part => {
    const part: Part = parts.get(id) ?? {
      ...(id === "configuration" ? { textContent: JSON.stringify(configuration) } : {}),
      addEventListener: (_type, hear) => void clicks.set(id, hear),
      focus: () => (focused = id),
    };
    parts.set(id, part);
    return part;
  };
  useQuietChannels();
  const location = new URL(`${PAGE_ORIGIN}/sessions/${name}.html${search}`);
  const window = {
    location,
    opener,
    navigator: { language },
    crypto: webcrypto,
    history: { replaceState: () => undefined },
    addEventListener: (type: string, hear: (event: unknown) => void) => void listeners.set(type, hear),
    removeEventListener: (type: string) => void listeners.delete(type),
    open: () => child,
    close: () => undefined,
    setInterval: (look: () => void) => polls.push(look),
    setTimeout: () => undefined,
  };
  const document = {
    querySelectorAll: (what: string) => (what === "main" ? [main] : messages),
    getElementById: partOf,
    documentElement: root,
    title: "",
  };
  Object.assign(window, { document });
  Object.assign(globalThis, { window, document, location });
  return {
    window,
    /** Once its words are there, the language and the direction that it names. */
    spoken: async () => {
      await until(() => root.lang !== "" && !main.hidden, "the words");
      return [root.lang, root.dir];
    },
    focused: () => focused,
    shown: () => messages.filter(({ hidden }) => !hidden).map(({ id }) => id),
    title: () => document.title,
    /** The words of its element. */
    said: (id: string) => parts.get(id)?.textContent ?? "",
    /** The elements of its HTML that hold no others. */
    leaves: [...html.matchAll(/<(?:p|h1|button) id="([\w-]+)"/g)].map(([, id = ""]) => id),
    /** What its HTML says without its script. */
    ownWords: html
      .replace(/<title>.*<\/title>|<!--.*?-->/g, "")
      .replace(/<[^>]*>/g, "")
      .trim(),
    click: (id: string) => clicks.get(id)?.(),
    canClick: (id: string) => clicks.has(id),
    /** A message from another window. */
    hear: (event: { readonly data: unknown; readonly origin: string; readonly source: unknown }) =>
      listeners.get("message")?.(event),
    /** Whoever looks again and again looks now. */
    look: () => polls.forEach((each) => each()),
  };
}

export type PageParts = {
  /** Its query or fragment. */
  readonly search?: string;
  readonly configuration?: unknown;
  /** The window that has opened it. */
  readonly opener?: unknown;
  /** What it gets when it opens a window. */
  readonly child?: unknown;
  /** Of the browser: a BCP 47 tag. */
  readonly language?: string;
};

/** The page's own script, from its first line. */
export async function runPage(name: SignInPageName): Promise<void> {
  await jest.isolateModulesAsync(() => import(`../../../src/msal/pages/${name}`) as Promise<void>);
}
