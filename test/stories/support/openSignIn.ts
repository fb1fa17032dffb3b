import type { BrowserContext, Page } from "playwright-core";
import type { DemoRole } from "../../../src/demo/entra/demoAccounts";
import { createLogin, type Login } from "../../../src/demo/entra/createLogin";
import type { LoginSettings } from "../../../src/demo/entra/loginSettings";
import type { StoryOptions } from "./openExcel";
import { openPane, STORY_CLIENT_ID, type OpenedPane } from "./openPane";

export type SignInOptions = StoryOptions & {
  readonly entra?: Partial<LoginSettings>;
  /** Who is signed in to Excel, and so at Entra, in this browser. */
  readonly signedIn?: DemoRole;
  /** Whether this browser lets Entra's cookies into frames of other sites; not, when absent. */
  readonly thirdPartyCookies?: boolean;
};

export type SignInStory = OpenedPane & {
  readonly login: Login;
  /** Clicks, and answers with the window that opens. */
  readonly windowAfter: (click: () => Promise<void>) => Promise<Page>;
};

const EXCEL_CLIENT_ID = "d3590ed6-52b3-4102-aeff-aad2292ab01c";
const LOGIN = "https://login.microsoftonline.com";
const CONTOSO = "contoso.com";

/** Excel on the web with a simulated Entra behind login.microsoftonline.com; without a bridge unless it is asked for. */
export async function openSignIn({
  entra,
  signedIn,
  thirdPartyCookies = false,
  ...options
}: SignInOptions = {}): Promise<SignInStory> {
  const login = createLogin({
    address: LOGIN,
    clients: [
      { clientId: STORY_CLIENT_ID, redirectUris: ["https://addins.contoso.com/auth-redirect.html"] },
      { clientId: EXCEL_CLIENT_ID, redirectUris: ["https://excel.officeapps.live.com/"] },
    ],
    ...(entra === undefined ? {} : { settings: entra }),
  });
  const excel = await openPane({
    bridge: false,
    ...options,
    login: login.serve,
    before: async (context) => {
      if (signedIn !== undefined) await signInToExcel(context, signedIn);
      if (thirdPartyCookies) await letCookiesIntoFrames(context);
      await options.before?.(context);
    },
  });
  return {
    ...excel,
    login,
    windowAfter: async (click) => {
      const opening = excel.context.waitForEvent("page", { timeout: 10_000 });
      await click();
      return opening;
    },
    finish: async () => {
      await excel.finish();
      login.end();
    },
  };
}

/** Excel's own sign-in, in a tab of its own: it leaves a session at Entra. */
async function signInToExcel(context: BrowserContext, role: DemoRole): Promise<void> {
  const page = await context.newPage();
  const request = new URL(`${LOGIN}/${role === "Personal account" ? "consumers" : CONTOSO}/oauth2/v2.0/authorize`);
  request.search = new URLSearchParams({
    client_id: EXCEL_CLIENT_ID,
    redirect_uri: "https://excel.officeapps.live.com/",
    response_type: "code",
    scope: "openid profile",
    state: "excel",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
  }).toString();
  // Excel's own page need not come up: the session is there with the answer.
  await page.route("https://excel.officeapps.live.com/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "signed in" }),
  );
  await page.goto(request.href);
  await page.getByRole("button", { name: role }).click();
  await page.waitForURL(/[?]code=/);
  await page.close();
}

/**
 * The browsers of these stories keep other sites' cookies out of frames, as private windows do. Here Entra's session is
 * let into the frames of Excel, as in a browser that still allows it.
 */
async function letCookiesIntoFrames(context: BrowserContext): Promise<void> {
  const cookies = (await context.cookies(LOGIN)).filter(({ name }) => name.startsWith("_session"));
  await context.addCookies(
    cookies.map((cookie) => ({ ...cookie, partitionKey: "https://live.com", _crHasCrossSiteAncestor: true })),
  );
}
