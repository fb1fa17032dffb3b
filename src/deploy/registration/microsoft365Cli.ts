import type { CloudName } from "../../core/clouds";
import { bashRegistration } from "./bashRegistration";
import type { RegistrationValues } from "./registrationValues";
import type { SignInAudience } from "./signInAudience";

/** `m365 login --cloud`. */
const CLOUD_NAMES: Readonly<Record<CloudName, string>> = {
  global: "Public",
  usgov: "USGovHigh",
  usgovdod: "USGovDoD",
};

export function microsoft365Cli(values: RegistrationValues): string {
  const tenant = values.tenant === undefined ? "" : ` --tenant ${values.tenant}`;
  return bashRegistration(values, {
    name: "CLI for Microsoft 365",
    createCommand: createCommand(values.audience),
    changeAudience: `${request("patch", "/$app", audienceBody(values.audience))} --output none`,
    get: [
      "get() {",
      "  local found",
      '  found="$(m365 request --method get --url "$1" --resource "$graph" --query "$2" --output text)"',
      '  case "$found" in None | null) ;; *) printf \'%s\' "$found" ;; esac',
      "}",
    ],
    send: [
      'send() { m365 request --method "$1" --url "$2" --resource "$graph" --content-type application/json --body "$3" --output none; }',
    ],
    checkSignIn: [
      `m365 status --output json | grep connectedAs >/dev/null || fail 'Sign in first:  m365 login --cloud ${CLOUD_NAMES[values.cloud]}${tenant}'`,
    ],
  });
}

/** `m365 entra app add` knows organizations only. */
function createCommand(audience: SignInAudience): string {
  switch (audience) {
    case "AzureADMyOrg":
      return `m365 entra app add --name "${NAME}" --query appId --output text`;
    case "AzureADMultipleOrgs":
      return `m365 entra app add --name "${NAME}" --multitenant --query appId --output text`;
    case "AzureADandPersonalMicrosoftAccount":
      return `${request("post", "", { displayName: NAME, ...audienceBody(audience) })} --query appId --output text`;
  }
}

const NAME = "Workbook Sessions";

/** Microsoft lets personal accounts in only where tokens have version 2. */
function audienceBody(audience: SignInAudience): object {
  const api = audience === "AzureADandPersonalMicrosoftAccount" ? { api: { requestedAccessTokenVersion: 2 } } : {};
  return { signInAudience: audience, ...api };
}

function request(method: "patch" | "post", below: string, body: object): string {
  const url = `"$graph/v1.0/applications${below}"`;
  return `m365 request --method ${method} --url ${url} --resource "$graph" --content-type application/json --body '${JSON.stringify(body)}'`;
}
