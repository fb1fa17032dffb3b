import { CLOUDS_FOR_ADMINS } from "../../core/clouds";
import { bashRegistration } from "./bashRegistration";
import type { RegistrationValues } from "./registrationValues";
import type { SignInAudience } from "./signInAudience";

export function azureCli(values: RegistrationValues): string {
  const cloud = CLOUDS_FOR_ADMINS[values.cloud].azureCli;
  const signIn = `az login --allow-no-subscriptions${values.tenant === undefined ? "" : ` --tenant ${values.tenant}`}`;
  const audience = audienceOption(values.audience);
  return bashRegistration(values, {
    name: "the az CLI",
    fileName: "azure-cli.sh",
    program: "az",
    install: "winget install Microsoft.AzureCLI, brew install azure-cli, or https://aka.ms/azure-cli",
    prepare: [],
    signIn: `az cloud set --name ${cloud} && ${signIn}`,
    createCommand: `az ad app create --display-name "Workbook Sessions" ${audience} --query appId --output tsv`,
    changeAudience: `az ad app update --id $client_id ${audience}`,
    get: 'get() { az rest --method get --url "$1" --resource "$graph" --query "$2" --output tsv; }',
    send: 'send() { az rest --method "$1" --url "$2" --resource "$graph" --headers Content-Type=application/json --body "$3" --output none; }',
    shown: `shown() { printf 'az rest --method %s --url %s --resource %s' "$1" "$(quoted "$2")" "$graph"; if [ -n "\${3-}" ]; then printf ' --headers Content-Type=application/json --body %s' "$(quoted "$3")"; fi; }`,
    checkSignIn: [
      "answers='those of az'",
      `code=0; found="$(az cloud show --query "name && join(' ', ['read', name])" --output tsv 2>"$notes")" || code=$?`,
      'check_answer "which cloud az works in"',
      `[ "$found" = 'read ${cloud}' ] || stop "az works in the cloud \${found#read }, and this package is for ${cloud}. Choose it and sign in:  $sign_in"`,
      `code=0; found="$(az account show --query "tenantId && join(' ', ['read', tenantId])" --output tsv 2>"$notes")" || code=$?`,
      'check_answer "who is signed in to az"',
    ],
  });
}

/** Microsoft allows personal accounts only with access tokens of version 2. */
function audienceOption(audience: SignInAudience): string {
  const version = audience === "AzureADandPersonalMicrosoftAccount" ? " --requested-access-token-version 2" : "";
  return `--sign-in-audience ${audience}${version}`;
}
