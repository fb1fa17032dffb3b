import { type AuthenticationResult, type IPublicClientApplication } from "@azure/msal-browser";
import { nameInContext } from "./accountName";
import { askMsal } from "./askMsal";
import { createClient } from "./createClient";
import type { SignInStrategy, StrategyResult, StrategyRequest, StrategyParts } from "./signInStrategy";
import { createTenantMemory } from "./tenantMemory";
import { TIME_LIMITS, withTimeLimit } from "./withTimeLimit";
import { tokenRequest } from "./scopesFor";

/** Nested app authentication: the host signs in, and MSAL asks it over `window.nestedAppAuthBridge`. */
export function createNestedStrategy(parts: StrategyParts): SignInStrategy {
  let starting: Promise<Started> | undefined;
  const memory = createTenantMemory(parts.configuration);

  async function ask(
    question: StrategyRequest,
    interactive: boolean,
    work: (client: IPublicClientApplication, request: NestedRequest) => Promise<AuthenticationResult>,
  ): Promise<StrategyResult> {
    starting ??= start(parts);
    const started = await starting;
    if (started.kind === "unsupported") return started;
    const { scopes, ...request } = tokenRequest(parts.configuration, question);
    // MSAL's nested client, unlike its others, adds no OpenID scopes; without them there is no id token.
    const nested = { ...request, scopes: [...scopes, "openid", "profile"] };
    const account = nameInContext(question.context);
    const call = { way: "nested", interactive, tenant: question.tenant, account: () => account } as const;
    return askMsal(parts, call, work(started.client, nested));
  }

  return {
    name: "nested",
    // The host does not read `prompt`: it signs in its own account.
    canChoose: false,
    silent: (question) =>
      ask(question, false, (client, request) =>
        memory.silent(question.tenant, question.fresh, (forceRefresh) =>
          client.acquireTokenSilent({ ...request, forceRefresh }),
        ),
      ),
    interactive: (question) =>
      ask(question, true, async (client, request) =>
        memory.note(question.tenant, await client.acquireTokenPopup(request)),
      ),
  };
}

type NestedRequest = ReturnType<typeof tokenRequest>;

type Started =
  | { readonly kind: "client"; readonly client: IPublicClientApplication }
  | Extract<StrategyResult, { kind: "unsupported" }>;

async function start({ configuration, pageUrl, clock }: StrategyParts): Promise<Started> {
  try {
    const limited = await withTimeLimit(clock, TIME_LIMITS.start, createClient("nested", configuration, pageUrl));
    if (limited.kind === "late") return { kind: "unsupported", code: "bridge_start_timed_out" };
    const { client, isNested } = limited.value;
    return isNested ? { kind: "client", client } : { kind: "unsupported", code: "bridge_start_failed" };
  } catch {
    // The other strategies may not need what failed here; one that does reports it itself.
    return { kind: "unsupported", code: "bridge_start_failed" };
  }
}
