import type { CloudName } from "../../core/clouds";
import type { PackageRequest } from "../packageRequest";
import { redirectUris } from "../addInAddress";
import { audienceFor, type SignInAudience } from "./signInAudience";
import type { Configuration } from "../../core/configuration";

/** What the registration scripts write into the tenant. None of these values holds a quote or a space. */
export type RegistrationValues = {
  readonly clientId: string;
  /** A GUID or a domain; undefined where the add-in serves any tenant. */
  readonly tenant: string | undefined;
  readonly audience: SignInAudience;
  readonly cloud: CloudName;
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
};

export function registrationValues({ address, configuration, mail }: PackageRequest): RegistrationValues {
  const { clientId, tenant, cloud } = configuration;
  return {
    clientId,
    tenant: ["organizations", "common"].includes(tenant) ? undefined : tenant,
    audience: audienceFor(tenant),
    cloud,
    redirectUris: redirectUris(address),
    scopes: delegatedScopes(configuration, mail),
  };
}

/** Microsoft Graph's own application id, the same in every tenant and cloud. Its permissions are found by name. */
export const GRAPH_APP_ID = "00000003-0000-0000-c000-000000000000";

/** Delegated permissions of Microsoft Graph by name. Every sign-in also asks for the last three. */
function delegatedScopes({ scopes }: Configuration, mail: boolean): readonly string[] {
  const files = scopes === "all" ? "Files.ReadWrite.All" : "Files.ReadWrite";
  return [files, ...(mail ? ["Mail.Send"] : []), "openid", "profile", "offline_access"];
}
