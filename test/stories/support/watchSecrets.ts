import type { BrowserContext, Frame, Page } from "playwright-core";
import { demoAccounts } from "../../../src/demo/entra/demoAccounts";

export type SecretWatch = {
  /** Texts of the pane that people send to others: support details, for one. */
  readonly note: (where: string, text: string) => void;
  /** Where a token, a code, a login hint or a raw account id was found, in words that do not repeat it. */
  readonly leaks: (secrets: readonly string[]) => Promise<readonly string[]>;
};

const ADD_IN = "https://addins.contoso.com";
const NOT_OURS = /^https:\/\/(login\.microsoftonline\.com|excel\.officeapps\.live\.com)\//;
const JWT = /eyJ[\w-]{10,}\.[\w-]{10,}/;
/** Storage keys of MSAL's own: a test of its own looks into them. */
const OF_MSAL = /^(msal|server-telemetry|throttling)/i;

/** Collects what our code says and keeps in a story: console lines, errors, addresses, storage. */
export function watchSecrets(context: BrowserContext, page: () => Page | undefined): SecretWatch {
  const seen: { readonly where: string; readonly text: string }[] = [];
  const note = (where: string, text: string) => void seen.push({ where, text });
  context.on("console", (message) => note("console", message.text()));
  context.on("weberror", (error) => note("error", String(error.error().stack ?? error.error().message)));
  // Entra's own address takes the hint, and gives the code to one page of each client: all else is ours.
  context.on("request", (request) => {
    if (!NOT_OURS.test(request.url())) note("request", withoutAnswer(request.url()));
  });
  context.on("page", (opened) => opened.on("framenavigated", (frame) => noteAddress(frame, note)));
  return {
    note,
    leaks: async (secrets) => {
      for (const frame of page()?.frames() ?? []) {
        if (frame.url().startsWith(ADD_IN)) await noteStorage(frame, note);
      }
      const accounts = demoAccounts.flatMap(({ objectId, username }) => [objectId, username]);
      const forbidden = [...secrets, ...accounts].flatMap((text) => [text, encodeURIComponent(text)]);
      return seen
        .filter(({ text }) => JWT.test(text) || forbidden.some((secret) => text.includes(secret)))
        .map(({ where, text }) => `${where}: ${text.slice(0, 60)}`);
    },
  };
}

function noteAddress(frame: Frame, note: SecretWatch["note"]): void {
  if (frame.url().startsWith(ADD_IN)) note("address", withoutAnswer(frame.url()));
}

/** MSAL's page for answers has the code in its fragment: that is how OAuth works. */
function withoutAnswer(url: string): string {
  const [page = ""] = url.split("#");
  return page.startsWith(ADD_IN) && page.endsWith("/auth-redirect.html") ? page : url;
}

async function noteStorage(frame: Frame, note: SecretWatch["note"]): Promise<void> {
  const entries = await frame
    .evaluate(() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)])
    .catch(() => []);
  for (const [key, text] of entries) if (!OF_MSAL.test(key)) note(`storage ${key}`, `${key} ${String(text)}`);
}
