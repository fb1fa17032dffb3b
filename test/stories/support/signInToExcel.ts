import type { BrowserContext } from "playwright-core";
import type { DemoRole } from "../../../src/demo/entra/demoAccounts";

/** Excel's own sign-in, in a tab of its own: it leaves a session at Entra. */
export async function signInToExcel(context: BrowserContext, role: DemoRole): Promise<void> {
  const page = await context.newPage();
  const tenant = role === "Personal account" ? "consumers" : "contoso.com";
  const request = new URL(`${LOGIN}/${tenant}/oauth2/v2.0/authorize`);
  request.search = new URLSearchParams({
    client_id: EXCEL_CLIENT_ID,
    redirect_uri: EXCEL_REDIRECT,
    response_type: "code",
    scope: "openid profile",
    state: "excel",
    code_challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
    code_challenge_method: "S256",
  }).toString();
  await page.goto(request.href);
  await page.getByRole("button", { name: role }).click();
  await page.waitForURL(/[?&]code=/);
  await page.close();
}

/**
 * The browsers of these stories keep other sites' cookies out of frames, as private windows do. Here Entra's session is
 * let into the frames of Excel, as in a browser that still allows it.
 */
export async function letCookiesIntoFrames(context: BrowserContext): Promise<void> {
  const cookies = (await context.cookies(LOGIN)).filter(({ name }) => name.startsWith("_session"));
  await context.addCookies(
    cookies.map((cookie) => ({ ...cookie, partitionKey: "https://live.com", _crHasCrossSiteAncestor: true })),
  );
}

export const LOGIN = "https://login.microsoftonline.com";

/** A file of Excel's that starts nothing: the session at Entra is all that is wanted. */
export const EXCEL_REDIRECT = "https://excel.officeapps.live.com/host.css";

export const EXCEL_CLIENT_ID = "d3590ed6-52b3-4102-aeff-aad2292ab01c";
