import type { Configuration } from "../core/configuration";
import type { WayQuestion } from "./signInWay";
import { isMultiTenant, isTenantId } from "./tenantFor";

/** What the pane asks of its sign-in dialog, in the address. No login hint: addresses end up in histories and logs. */
export type DialogQuestion = Pick<WayQuestion, "reach" | "tenant" | "claims" | "chooses">;

export function dialogUrl(pageUrl: string, { reach, tenant, claims, chooses }: DialogQuestion): string {
  const url = new URL("auth-dialog.html", pageUrl);
  url.searchParams.set("reach", reach);
  url.searchParams.set("tenant", tenant);
  if (chooses === true) url.searchParams.set("account", "choose");
  if (claims !== undefined) url.searchParams.set("claims", claims);
  return url.href;
}

/**
 * Anybody can write an address: each value is checked, and a single-tenant configuration stays with its tenant. Of
 * domains only those that the configuration names are tenants.
 */
export function readDialogQuestion(search: string, configuration: Configuration): DialogQuestion {
  const parameters = new URLSearchParams(search);
  const tenant = parameters.get("tenant") ?? "";
  const claims = parameters.get("claims") ?? "";
  return {
    reach: parameters.get("reach") === "all" ? "all" : "own",
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
  if (text.length > LONGEST_CLAIMS) return false;
  try {
    const claims: unknown = JSON.parse(text);
    return typeof claims === "object" && claims !== null && !Array.isArray(claims);
  } catch {
    // Not JSON, or absent: Microsoft would refuse the whole request.
    return false;
  }
}
