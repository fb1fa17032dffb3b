import type { SignInTrouble } from "../core/answers/trouble";
import type { StrategyToken, StrategyRequest } from "./signInStrategy";
import type { Configuration } from "../core/configuration";
import { isJsonObject, parsedJson } from "../core/json";
import { isMultiTenant, isTenantId } from "./tenantFor";

/** The pane's request to its sign-in dialog, in the address. No login hint: addresses end up in histories and logs. */
export type DialogQuestion = Pick<StrategyRequest, "fileAccess" | "mail" | "tenant" | "claims" | "chooses">;

/** `language`: the BCP 47 tag that the dialog is to speak. */
export function dialogUrl(
  pageUrl: string,
  { fileAccess, mail, tenant, claims, chooses }: DialogQuestion,
  language: string,
): string {
  const url = new URL("auth-dialog.html", pageUrl);
  url.searchParams.set("language", language);
  url.searchParams.set("reach", fileAccess);
  if (mail === true) url.searchParams.set("mail", "send");
  url.searchParams.set("tenant", tenant);
  if (chooses === true) url.searchParams.set("account", "choose");
  if (claims !== undefined) url.searchParams.set("claims", claims);
  return url.href;
}

/**
 * Anybody can write an address: each value is checked, and a single-tenant configuration stays with its tenant. A
 * domain counts as a tenant only if the configuration names it.
 */
export function readDialogQuestion(search: string, configuration: Configuration): DialogQuestion {
  const parameters = new URLSearchParams(search);
  const tenant = parameters.get("tenant") ?? "";
  const claims = parameters.get("claims") ?? "";
  return {
    fileAccess: parameters.get("reach") === "all" ? "all" : "own",
    ...(parameters.get("mail") === "send" ? { mail: true } : {}),
    tenant: isAskable(tenant, configuration) ? tenant : configuration.tenant,
    ...(isClaims(claims) ? { claims } : {}),
    ...(parameters.get("account") === "choose" ? { chooses: true } : {}),
  };
}

const WORDS: ReadonlySet<string> = new Set(["common", "organizations", "consumers"]);
const LONGEST_CLAIMS = 4096;

function isAskable(tenant: string, { tenant: configured, tenants = {} }: Configuration): boolean {
  if (!isMultiTenant(configured)) return false;
  return isTenantId(tenant) || WORDS.has(tenant) || Object.values(tenants).includes(tenant);
}

function isClaims(text: string): boolean {
  // Microsoft would refuse the whole request for anything else.
  return text.length <= LONGEST_CLAIMS && isJsonObject(parsedJson(text));
}

/** The one message from the sign-in dialog to the pane. It holds a token, so it is sent to our own origin only. */
export type DialogMessage = StrategyToken | { readonly kind: "trouble"; readonly trouble: SignInTrouble };

export function writeDialogMessage(message: DialogMessage): string {
  return JSON.stringify(message);
}

/** Undefined unless the text is a complete message whose fields have the right types. */
export function readDialogMessage(text: string): DialogMessage | undefined {
  const message = recordOf(parsedJson(text));
  if (message["kind"] === "token") return readTokenMessage(message);
  return message["kind"] === "trouble" ? readTroubleMessage(recordOf(message["trouble"])) : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function readTokenMessage({ token, expiresAt, account, homeAccountId, scopes }: Fields): DialogMessage | undefined {
  const { tenantId, objectId, displayName, personal, address } = recordOf(account);
  if (typeof token !== "string" || token === "" || typeof expiresAt !== "number") return undefined;
  if (typeof tenantId !== "string" || typeof objectId !== "string" || typeof displayName !== "string") return undefined;
  if (typeof personal !== "boolean" || typeof homeAccountId !== "string" || !isStrings(scopes)) return undefined;
  return {
    kind: "token",
    token,
    expiresAt,
    account: { tenantId, objectId, displayName, personal, ...(typeof address === "string" ? { address } : {}) },
    homeAccountId,
    scopes,
  };
}

function readTroubleMessage({ reason, code, number, tenant, account }: Fields): DialogMessage | undefined {
  const known = REASONS.find((one) => one === reason);
  if (known === undefined) return undefined;
  return {
    kind: "trouble",
    trouble: {
      reason: known,
      ...(typeof code === "string" ? { code } : {}),
      ...(typeof number === "number" ? { number } : {}),
      ...(typeof tenant === "string" ? { tenant } : {}),
      ...(typeof account === "string" ? { account } : {}),
    },
  };
}

/** The reasons with which a sign-in in the dialog can fail. */
const REASONS: readonly SignInTrouble["reason"][] = [
  "cancelled",
  "popupClosed",
  "noNetwork",
  "throttled",
  "timedOut",
  "consentMissing",
  "conditionalAccess",
  "wrongTenant",
  "accountUnavailable",
  "notConfigured",
  "appDisabled",
  "accountBlocked",
  "hostFailed",
  "serviceFault",
  "refused",
];

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

function recordOf(value: unknown): Fields {
  // Every field of it is narrowed before use.
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
