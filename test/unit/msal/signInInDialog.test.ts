import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";
import { readDialogMessage, writeDialogMessage } from "../../../src/msal/dialogMessages";
import { signInInDialog } from "../../../src/msal/signInInDialog";
import { configuration, OWNER, TENANT } from "./contoso";
import { installBrowserPage } from "./browserPage";
import { entraTokens } from "./entraTokens";
import { until } from "../../support/until";

const DIALOG_URL = "https://addins.contoso.com/auth-dialog.html?reach=own&tenant=common&_host_Info=Excel$Win32";

let end: () => void = () => undefined;
afterEach(() => end());

function openDialog(address = DIALOG_URL) {
  let nonce = "";
  const page = installBrowserPage(address, {
    framed: false,
    authorize: () => "silence",
    token: () => entraTokens({ clientId: configuration.clientId, tenantId: TENANT, objectId: OWNER, nonce }),
  });
  end = page.end;
  const leave = async () => {
    void signInInDialog(configuration, address);
    await until(() => page.navigations.length > 0);
    const authorize = new URL(page.navigations[0] ?? "");
    nonce = authorize.searchParams.get("nonce") ?? "";
    return authorize;
  };
  /** Through the real redirect page's one call, back to where the dialog wants to go on. */
  const comeBack = async (authorize: URL, answer: Readonly<Record<string, string>>) => {
    const payload = new URLSearchParams({ ...answer, state: authorize.searchParams.get("state") ?? "" });
    page.load(`${authorize.searchParams.get("redirect_uri") ?? ""}#${payload.toString()}`);
    void broadcastResponseToMainFrame();
    const url = page.navigations[1] ?? "";
    page.load(url);
    return signInInDialog(configuration, url);
  };
  return { page, leave, comeBack };
}

describe("the sign-in dialog", () => {
  it("leaves for the configured tenant, and asks the login page not to sever it from Excel", async () => {
    const { leave } = openDialog();
    const authorize = await leave();
    expect(authorize.pathname).toBe(`/${TENANT}/oauth2/v2.0/authorize`);
    expect(authorize.searchParams.get("redirect_uri")).toBe("https://addins.contoso.com/auth-redirect.html");
    expect(authorize.searchParams.get("scope")).toContain("Files.ReadWrite");
    expect(authorize.searchParams.get("claims")).toContain("CP1");
    expect(authorize.searchParams.get("pocd")).toBe("1");
  });

  it("lets the person choose an account where the pane asks for that, and only there", async () => {
    expect((await openDialog().leave()).searchParams.has("prompt")).toBe(false);
    end();
    const asked = await openDialog(`${DIALOG_URL}&account=choose`).leave();
    expect(asked.searchParams.get("prompt")).toBe("select_account");
    expect(asked.searchParams.has("login_hint")).toBe(false);
  });

  it("comes back with the token as its one message, and leaves none in its storage", async () => {
    const { page, leave, comeBack } = openDialog();
    const message = await comeBack(await leave(), { code: "code" });
    expect(message).toMatchObject({
      kind: "token",
      token: "browser-token",
      account: { tenantId: TENANT, objectId: OWNER, displayName: "Owner account", personal: false },
      homeAccountId: `${OWNER}.${TENANT}`,
    });
    expect(message && readDialogMessage(writeDialogMessage(message))).toEqual(message);
    expect(JSON.stringify([...page.sessionStorage])).not.toMatch(/browser-token|refresh|Owner account/);
  });

  it("comes back the same where a fragment ends its address", async () => {
    const { leave, comeBack } = openDialog(`${DIALOG_URL}#_host_Info=Excel`);
    expect(await comeBack(await leave(), { code: "code" })).toMatchObject({ kind: "token", token: "browser-token" });
  });

  it("comes back with the refusal by its number", async () => {
    const { leave, comeBack } = openDialog();
    const answer = { error: "interaction_required", error_description: "AADSTS53003: blocked" };
    expect(await comeBack(await leave(), answer)).toMatchObject({
      kind: "trouble",
      trouble: { reason: "conditionalAccess", number: 53003 },
    });
  });

  it("does not leave again when it came back without an answer", async () => {
    const { page } = openDialog();
    const url = `${DIALOG_URL}&returned=1`;
    page.load(url);
    expect(await signInInDialog(configuration, url)).toEqual({
      kind: "trouble",
      trouble: { reason: "refused", code: "no_redirect_answer" },
    });
    expect(page.navigations).toEqual([]);
  });
});
