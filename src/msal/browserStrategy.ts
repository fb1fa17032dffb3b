import {
  createStandardPublicClientApplication,
  EventType,
  type AccountInfo,
  type AuthenticationResult,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { AuthContext } from "../flow/ports/signIn";
import { accountName, nameInContext } from "./accountName";
import { askMsal } from "./askMsal";
import { isOfficeAccount } from "./accountGuard";
import { msalConfiguration } from "./msalConfiguration";
import type { SignInStrategy, StrategyResult, StrategyRequest, StrategyParts } from "./signInStrategy";
import { createTenantMemory } from "./tenantMemory";
import { tokenRequest } from "./scopesFor";

/** Excel on the web without a bridge: a hidden frame first, then a window behind MSAL's relay page. */
export function createBrowserStrategy(parts: StrategyParts): SignInStrategy {
  let starting: Promise<IPublicClientApplication> | undefined;
  let opened: SignInWindow | undefined;
  let clicks = 0;
  const memory = createTenantMemory(parts.configuration);

  function start(): Promise<IPublicClientApplication> {
    const onWindow = (next: SignInWindow) => {
      // Two clicks at once: the first one's window may open after the second click.
      opened?.close();
      opened = next;
    };
    starting ??= createClient(parts, onWindow).catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
    return starting;
  }

  async function ask(question: StrategyRequest, interactive: boolean, work: Work): Promise<StrategyResult> {
    let asked: string | undefined;
    const call = { way: "browser", interactive, tenant: question.tenant, account: () => asked } as const;
    return askMsal(
      parts,
      call,
      start().then(async (client) => {
        asked = nameOfAsked(client, question);
        const result = await work(client);
        client.setActiveAccount(result.account);
        return result;
      }),
    );
  }

  return {
    name: "browser",
    canChoose: true,
    silent: (question) =>
      ask(question, false, (client) =>
        memory.silent(question.tenant, question.fresh, (forceRefresh) =>
          askSilently(client, parts, question, forceRefresh),
        ),
      ),
    async interactive(question) {
      clicks += 1;
      const mine = clicks;
      // The newest click counts: an earlier window, lost behind others perhaps, would only answer too late.
      opened?.close();
      const answer = await ask(question, true, async (client) => {
        const result = await client.acquireTokenPopup({
          ...tokenRequest(parts.configuration, question),
          ...whom(client, question),
          // A window that was lost, or a pane that was reloaded, leaves MSAL's lock behind.
          overrideInteractionInProgress: true,
        });
        return memory.note(question.tenant, result);
      });
      // The window of a later click is not this one's to close.
      if (answer.kind === "trouble" && mine === clicks) opened?.close();
      return answer;
    },
  };
}

type Work = (client: IPublicClientApplication) => Promise<AuthenticationResult>;
type SignInWindow = { readonly close: () => void };

async function createClient(
  { configuration, pageUrl }: StrategyParts,
  onWindow: (next: SignInWindow) => void,
): Promise<IPublicClientApplication> {
  const client = await createStandardPublicClientApplication(msalConfiguration("browser", configuration, pageUrl));
  client.addEventCallback(
    ({ payload }) => {
      if (payload !== null && "popupWindow" in payload) onWindow(payload.popupWindow);
    },
    [EventType.POPUP_OPENED],
  );
  return client;
}

function askSilently(
  client: IPublicClientApplication,
  { configuration }: StrategyParts,
  question: StrategyRequest,
  forceRefresh: boolean,
): Promise<AuthenticationResult> {
  const request = tokenRequest(configuration, question);
  const account = knownAccount(client, question.context);
  // Without an account MSAL's cache cannot be asked at all: `no_account_error`.
  return account === undefined
    ? client.ssoSilent({ ...request, ...hintOf(question.context) })
    : client.acquireTokenSilent({ ...request, account, forceRefresh });
}

/** The account of the last sign-in, else Office's own; any other only where Office names none. */
function knownAccount(client: IPublicClientApplication, context: AuthContext | undefined): AccountInfo | undefined {
  const active = client.getActiveAccount();
  if (active !== null) return active;
  const accounts = client.getAllAccounts();
  if (context === undefined) return accounts[0];
  return accounts.find((account) => isOfficeAccount({ ...account, objectId: account.localAccountId }, context));
}

/**
 * Whom a window is for. Without a hint Entra has nothing to go by but its own page, which lists the accounts of this
 * browser. Who signed in last comes before Office's account, or a later click would quietly change back to that.
 */
function whom(
  client: IPublicClientApplication,
  { chooses, context }: StrategyRequest,
): { readonly loginHint?: string; readonly prompt?: string } {
  if (chooses === true) return { prompt: "select_account" };
  const username = client.getActiveAccount()?.username ?? "";
  return username === "" ? hintOf(context) : { loginHint: username };
}

/** The account that Microsoft is asked for, as the pane names it; nobody's, where a person is about to choose. */
function nameOfAsked(client: IPublicClientApplication, { chooses, context }: StrategyRequest): string | undefined {
  if (chooses === true) return undefined;
  const known = knownAccount(client, context);
  return known === undefined ? nameInContext(context) : accountName(known);
}

function hintOf(context: AuthContext | undefined): { readonly loginHint?: string } {
  return context === undefined || context.loginHint === "" ? {} : { loginHint: context.loginHint };
}
