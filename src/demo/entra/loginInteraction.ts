import type { IncomingMessage, ServerResponse } from "node:http";
import type { InteractionResults, Provider } from "oidc-provider";
import { demoAccounts, type DemoAccount, isIn, tenantOf } from "./demoAccounts";
import { entraDescription, entraError } from "./entraErrors";
import { loginPage, type LoginPage } from "./loginPage";
import type { LoginSettings } from "./loginSettings";
import { accountWith } from "./oidcLibrary";

type Details = Awaited<ReturnType<Provider["interactionDetails"]>>;

export type InteractionParts = {
  readonly provider: Provider;
  readonly settings: () => LoginSettings;
  /** Path of the page as the browser sees it. */
  readonly address: (path: string) => string;
  readonly now: () => number;
};

/** Where a person signs in and consents: GET shows the page, POST is the answer of its buttons. */
export async function answerInteraction(
  request: IncomingMessage,
  response: ServerResponse,
  parts: InteractionParts,
): Promise<void> {
  const { provider } = parts;
  const details = await provider.interactionDetails(request, response);
  if (request.method !== "POST") return send(response, loginPage(pageFor(details, parts)));
  const answer = new URLSearchParams(await bodyOf(request));
  const result = await resultOf(answer, details, parts);
  await provider.interactionFinished(request, response, result, {
    mergeWithLastSubmission: result.error === undefined,
  });
}

function pageFor(details: Details, { settings, address }: InteractionParts): LoginPage {
  const action = address(`/interaction/${details.uid}`);
  const account = accountWith(details.session?.accountId);
  if (details.prompt.name === "consent" && account !== undefined) {
    return { kind: "consent", account, scopes: missingScopes(details), action };
  }
  const roles = settings().accounts;
  const accounts = roles.flatMap((role) => demoAccounts.filter(({ displayName }) => displayName === role));
  return { kind: "accounts", accounts, action };
}

async function resultOf(
  answer: URLSearchParams,
  details: Details,
  { provider, settings, now }: InteractionParts,
): Promise<InteractionResults> {
  const refused = (number: number): InteractionResults => ({
    error: entraError(number).error,
    error_description: entraDescription(number, now()),
  });
  const consents = details.prompt.name === "consent";
  if (answer.has("cancel")) {
    const left = { error: "access_denied", error_description: "The user has cancelled the sign-in." };
    return consents ? refused(65004) : left;
  }
  if (consents) {
    return { consent: { grantId: await grantedBy(details, provider) } };
  }
  const account = accountWith(answer.get("account") ?? undefined);
  const refusal = refusalOf(account, details, settings());
  if (account === undefined || refusal !== undefined) return refused(refusal ?? 50020);
  return { select_account: {}, login: { accountId: account.objectId } };
}

function refusalOf(
  account: DemoAccount | undefined,
  { params }: Details,
  { refusal }: LoginSettings,
): number | undefined {
  if (account === undefined || !isIn(account, tenantOf(String(params["tenant"])))) return 50020;
  return refusal;
}

async function grantedBy(
  { grantId, session, params, prompt, ...details }: Details,
  provider: Provider,
): Promise<string> {
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const accountId = session?.accountId ?? "";
  const grant = known ?? new provider.Grant({ accountId, clientId: String(params["client_id"]) });
  grant.addOIDCScope(missingScopes({ ...details, params, prompt }).join(" "));
  return grant.save();
}

function missingScopes({ prompt }: Pick<Details, "prompt" | "params">): readonly string[] {
  const missing = prompt.details["missingOIDCScope"];
  return Array.isArray(missing) ? missing.map(String) : [];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" }).end(html);
}
