import { CLOUDS_FOR_ADMINS } from "../../core/clouds";
import { bashRegistration } from "./bashRegistration";
import type { RegistrationValues } from "./registrationValues";
import type { SignInAudience } from "./signInAudience";

export function microsoft365Cli(values: RegistrationValues): string {
  const cloud = CLOUDS_FOR_ADMINS[values.cloud].microsoft365Cli;
  const tenant = values.tenant === undefined ? "" : ` --tenant ${values.tenant}`;
  return bashRegistration(values, {
    name: "CLI for Microsoft 365",
    program: "m365",
    signIn: `m365 login --cloud ${cloud}${tenant}`,
    createCommand: createCommand(values.audience),
    changeAudience: `${request("patch", "/$app", audienceBody(values.audience))} --output none`,
    get: 'get() { m365 request --method get --url "$1" --resource "$graph" --query "$2" --output text; }',
    send: 'send() { m365 request --method "$1" --url "$2" --resource "$graph" --content-type application/json --body "$3" --output none; }',
    checkSignIn: [
      "answers='those of m365'",
      `code=0; found="$(m365 status --output text --query "connectedAs && join(' ', ['read', cloudType || 'unknown'])" 2>"$notes")" || code=$?`,
      "# Where nobody is signed in, m365 answers with a text that has no such parts.",
      `if [ "$code" -eq 0 ]; then case "$found" in "read "*) ;; *) stop "m365 does not say that somebody is signed in. Sign in:  $sign_in" ;; esac; fi`,
      'check_answer "who is signed in to m365"',
      `case "$found" in 'read ${cloud}' | 'read unknown') ;; *) stop "m365 is signed in to the cloud \${found#read }, and this package is for ${cloud}. Sign in:  $sign_in" ;; esac`,
    ],
  });
}

/** `m365 entra app add` supports organizations only. */
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

/** Microsoft allows personal accounts only with access tokens of version 2. */
function audienceBody(audience: SignInAudience): object {
  const api = audience === "AzureADandPersonalMicrosoftAccount" ? { api: { requestedAccessTokenVersion: 2 } } : {};
  return { signInAudience: audience, ...api };
}

function request(method: "patch" | "post", below: string, body: object): string {
  const url = `"$graph/v1.0/applications${below}"`;
  return `m365 request --method ${method} --url ${url} --resource "$graph" --content-type application/json --body '${JSON.stringify(body)}'`;
}
