import { CLOUDS_FOR_ADMINS } from "../../core/clouds";
import { bashRegistration } from "./bashRegistration";
import type { RegistrationValues } from "./registrationValues";
import type { SignInAudience } from "./signInAudience";

export function microsoft365Cli(values: RegistrationValues): string {
  const cloud = CLOUDS_FOR_ADMINS[values.cloud].microsoft365Cli;
  const tenant = values.tenant === undefined ? "" : ` --tenant ${values.tenant}`;
  return bashRegistration(values, {
    name: "CLI for Microsoft 365",
    fileName: "microsoft-365-cli.sh",
    program: "m365",
    install: "npm install --global @pnp/cli-microsoft365",
    prepare: SETUP,
    signIn: `m365 login --cloud ${cloud}${tenant}`,
    createCommand: createCommand(values.audience),
    changeAudience: `${request("patch", "/$app", audienceBody(values.audience))} --output none`,
    get: 'get() { m365 request --method get --url "$1" --resource "$graph" --query "$2" --output text; }',
    send: 'send() { m365 request --method "$1" --url "$2" --resource "$graph" --content-type application/json --body "$3" --output none; }',
    shown: `shown() { printf 'm365 request --method %s --url %s --resource %s' "$1" "$(quoted "$2")" "$graph"; if [ -n "\${3-}" ]; then printf ' --content-type application/json --body %s' "$(quoted "$3")"; fi; }`,
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

/** By version 11.11 of the CLI. */
const SETUP = [
  "Run m365 setup once. The CLI signs in by an app registration of its own, and setup makes that one in your tenant,",
  '"CLI for M365": it signs in as "Microsoft Azure CLI" in a browser, and consents for the whole organization.',
  "Asked for the scopes, All gives that app some sixty permissions; with User.Read you add to it yourself, in",
  "Microsoft Entra, the delegated permissions Application.ReadWrite.All and DelegatedPermissionGrant.ReadWrite.All",
  "of Microsoft Graph, with admin consent. If you want neither, use azure-cli.sh: az needs no app of its own.",
];

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
