import type { BrowserContext, Page } from "playwright-core";
import { createLogin, type Login } from "../../../src/demo/entra/createLogin";
import type { DemoRole } from "../../../src/demo/entra/demoAccounts";
import type { LoginSettings } from "../../../src/demo/entra/loginSettings";
import type { StoryOptions } from "./openExcel";
import { openPane, STORY_CLIENT_ID, type OpenedPane } from "./openPane";
import { letCookiesIntoFrames, signInToExcel, LOGIN, EXCEL_REDIRECT, EXCEL_CLIENT_ID } from "./signInToExcel";
import { watchSecrets, type SecretWatch } from "./watchSecrets";

export type SignInOptions = StoryOptions & {
  readonly entra?: Partial<LoginSettings>;
  /** Who is signed in to Excel, and so at Entra, in this browser. */
  readonly signedIn?: DemoRole;
  /** Whether this browser lets Entra's cookies into frames of other sites; not, when absent. */
  readonly thirdPartyCookies?: boolean;
};

export type SignInStory = OpenedPane & {
  readonly login: Login;
  readonly secrets: SecretWatch;
  /** Clicks, and answers with the window that opens. */
  readonly windowAfter: (click: () => Promise<void>) => Promise<Page>;
};

/**
 * The product in Excel on the web, with the simulated Entra behind login.microsoftonline.com; without a bridge unless
 * it is asked for. Every story ends with a search for what may be found nowhere.
 */
export async function openSignIn(options: SignInOptions = {}): Promise<SignInStory> {
  const { entra, signedIn, thirdPartyCookies = false, ...host } = options;
  const address = host.addIn?.address ?? "https://addins.contoso.com";
  const login = createLogin({
    address: LOGIN,
    clients: [
      { clientId: STORY_CLIENT_ID, redirectUris: [`${address}/auth-redirect.html`] },
      { clientId: EXCEL_CLIENT_ID, redirectUris: [EXCEL_REDIRECT] },
    ],
    ...(entra === undefined ? {} : { settings: entra }),
  });
  const opened: { pane?: OpenedPane; secrets?: SecretWatch } = {};
  const pane = await openPane({
    bridge: false,
    ...host,
    login: login.serve,
    before: async (context: BrowserContext) => {
      opened.secrets = watchSecrets(context, () => opened.pane?.page);
      if (signedIn !== undefined) await signInToExcel(context, signedIn);
      if (thirdPartyCookies) await letCookiesIntoFrames(context);
      await host.before?.(context);
    },
  });
  opened.pane = pane;
  // Of the tab in which Excel was signed in to.
  pane.watch.allow("console", /excel\.officeapps\.live\.com\/favicon\.ico/);
  const watch = opened.secrets;
  if (watch === undefined) throw new Error("Excel was opened without a watch.");
  return {
    ...pane,
    login,
    secrets: watch,
    windowAfter: async (click) => {
      const opening = pane.context.waitForEvent("page");
      await click();
      return opening;
    },
    finish: async () => {
      const leaks = await watch.leaks(login.secrets());
      await pane.finish();
      login.end();
      if (leaks.length > 0) throw new Error(`Found where it may not be:\n${leaks.join("\n")}`);
    },
  };
}
