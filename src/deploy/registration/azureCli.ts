import type { CloudName } from "../../core/clouds";
import { bashRegistration } from "./bashRegistration";
import type { RegistrationValues } from "./registrationValues";
import type { SignInAudience } from "./signInAudience";

/** `az cloud list`. DoD's directory is that of the US government; only its Graph has a host of its own. */
const CLOUD_NAMES: Readonly<Record<CloudName, string>> = {
  global: "AzureCloud",
  usgov: "AzureUSGovernment",
  usgovdod: "AzureUSGovernment",
};

export function azureCli(values: RegistrationValues): string {
  const cloud = CLOUD_NAMES[values.cloud];
  const signIn = `az login --allow-no-subscriptions${values.tenant === undefined ? "" : ` --tenant ${values.tenant}`}`;
  const audience = audienceOption(values.audience);
  return bashRegistration(values, {
    name: "the az CLI",
    createCommand: `az ad app create --display-name "Workbook Sessions" ${audience} --query appId --output tsv`,
    changeAudience: `az ad app update --id $client_id ${audience}`,
    get: [
      "get() {",
      "  local found",
      '  found="$(az rest --method get --url "$1" --resource "$graph" --query "$2" --output tsv)"',
      '  case "$found" in None | null) ;; *) printf \'%s\' "$found" ;; esac',
      "}",
    ],
    send: [
      'send() { az rest --method "$1" --url "$2" --resource "$graph" --headers Content-Type=application/json --body "$3" --output none; }',
    ],
    checkSignIn: [
      `[ "$(az cloud show --query name --output tsv)" = '${cloud}' ] || fail 'Choose the cloud and sign in first:  az cloud set --name ${cloud} && ${signIn}'`,
      `tenant="$(az account show --query tenantId --output tsv)" || fail 'Sign in first:  ${signIn}'`,
      ...(isGuid(values.tenant)
        ? [
            `[ "$tenant" = '${values.tenant.toLowerCase()}' ] || fail "You are signed in to the tenant $tenant. Sign in to the right one:  ${signIn}"`,
          ]
        : []),
    ],
  });
}

/** Microsoft lets personal accounts in only where tokens have version 2. */
function audienceOption(audience: SignInAudience): string {
  const version = audience === "AzureADandPersonalMicrosoftAccount" ? " --requested-access-token-version 2" : "";
  return `--sign-in-audience ${audience}${version}`;
}

function isGuid(tenant: string | undefined): tenant is string {
  return tenant !== undefined && /^[0-9a-f-]{36}$/i.test(tenant);
}
