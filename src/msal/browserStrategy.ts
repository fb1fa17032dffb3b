import {
  EventType,
  type AccountInfo,
  type AuthenticationResult,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { AuthContext } from "../flow/ports/signIn";
import { accountName, nameInContext } from "./accountName";
import { askMsal } from "./askMsal";
import { isOfficeAccount } from "./accountGuard";
import { createClient } from "./createClient";
import type { SignInStrategy, StrategyResult, StrategyRequest, StrategyParts } from "./signInStrategy";
import { createTenantMemory } from "./tenantMemory";
import { tokenRequest } from "./scopesFor";

/** Excel on the web without a bridge: a hidden frame first, then a window behind MSAL's relay page. */
export function createBrowserStrategy(parts: StrategyParts): SignInStrategy {
  let starting: Promise<IPublicClientApplication> | undefined;
  let opened: SignInWindow | undefined;
  // The newest click counts. MSAL tells of a window with its request's correlation ID.
  let newest: string | undefined;
  const memory = createTenantMemory(parts.configuration);

  function start(): Promise<IPublicClientApplication> {
    const onWindow = (next: SignInWindow, correlationId: string | undefined) => {
      // After two quick clicks the first one's window may open after the second click, and even after its window.
      if (correlationId !== newest) return next.close();
      opened?.close();
      opened = next;
    };
    starting ??= startClient(parts, onWindow).catch((error: unknown) => {
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
      const mine = crypto.randomUUID();
      newest = mine;
      // An earlier window, perhaps hidden behind others, would only answer too late.
      opened?.close();
      const answer = await ask(question, true, async (client) => {
        const result = await client.acquireTokenPopup({
          ...tokenRequest(parts.configuration, question),
          ...whom(client, question),
          correlationId: mine,
          // A window that was lost, or a pane that was reloaded, leaves MSAL's lock behind.
          overrideInteractionInProgress: true,
        });
        return memory.note(question.tenant, result);
      });
      // Do not close the window of a later click.
      if (answer.kind === "trouble" && mine === newest) opened?.close();
      return answer;
    },
  };
}

type Work = (client: IPublicClientApplication) => Promise<AuthenticationResult>;
type SignInWindow = { readonly close: () => void };

async function startClient(
  { configuration, pageUrl }: StrategyParts,
  onWindow: (next: SignInWindow, correlationId: string | undefined) => void,
): Promise<IPublicClientApplication> {
  const { client } = await createClient("browser", configuration, pageUrl);
  client.addEventCallback(
    ({ payload, correlationId }) => {
      if (payload !== null && "popupWindow" in payload) onWindow(payload.popupWindow, correlationId);
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
  // MSAL's cache cannot be read without an account: `no_account_error`.
  return account === undefined
    ? client.ssoSilent({ ...request, ...hintOf(question.context) })
    : client.acquireTokenSilent({ ...request, account, forceRefresh });
}

/** The account of the last sign-in, else Office's; only if Office names none, the first that MSAL knows. */
function knownAccount(client: IPublicClientApplication, context: AuthContext | undefined): AccountInfo | undefined {
  const active = client.getActiveAccount();
  if (active !== null) return active;
  const accounts = client.getAllAccounts();
  if (context === undefined) return accounts[0];
  return accounts.find((account) => isOfficeAccount({ ...account, objectId: account.localAccountId }, context));
}

/**
 * The account that a sign-in window is for. Without a hint Entra can only list the accounts of this browser. The one
 * that signed in last comes before Office's, or a later click would silently switch back to Office's.
 */
function whom(
  client: IPublicClientApplication,
  { chooses, context }: StrategyRequest,
): { readonly loginHint?: string; readonly prompt?: string } {
  if (chooses === true) return { prompt: "select_account" };
  const username = client.getActiveAccount()?.username ?? "";
  return username === "" ? hintOf(context) : { loginHint: username };
}

/** The name of the account that is requested from Microsoft; undefined when the person is about to choose one. */
function nameOfAsked(client: IPublicClientApplication, { chooses, context }: StrategyRequest): string | undefined {
  if (chooses === true) return undefined;
  const known = knownAccount(client, context);
  return known === undefined ? nameInContext(context) : accountName(known);
}

function hintOf(context: AuthContext | undefined): { readonly loginHint?: string } {
  return context === undefined || context.loginHint === "" ? {} : { loginHint: context.loginHint };
}
