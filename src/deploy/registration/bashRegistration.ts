import { CLOUDS } from "../../core/clouds";
import { GRAPH_APP_ID, type RegistrationValues } from "./registrationValues";
import { audienceFault, audiencesThatServe } from "./signInAudience";

export type BashTool = {
  readonly name: string;
  /** Shell commands that stop with a sentence unless somebody is signed in, to the right cloud and tenant. */
  readonly checkSignIn: readonly string[];
  /** How to make a registration when there is none, with the script's own `$graph`. */
  readonly createCommand: string;
  /** How to change whose accounts may sign in, with the script's own `$graph`, `$app` and `$client_id`. */
  readonly changeAudience: string;
  /** Shell function `get URL QUERY`: one text, found by a JMESPath query; empty when there is nothing. */
  readonly get: readonly string[];
  /** Shell function `send METHOD URL BODY`. */
  readonly send: readonly string[];
};

/**
 * Completes a registration by calls to Microsoft Graph that can be repeated: whatever is there stays, whatever is
 * missing is added, and it is read back at the end. Runs in bash 3.2, which is what a Mac has.
 */
export function bashRegistration(values: RegistrationValues, tool: BashTool): string {
  return `${[
    "#!/usr/bin/env bash",
    `# Completes the app registration of Workbook Sessions with ${tool.name}. It can be run again at any time.`,
    "set -euo pipefail",
    "set -f",
    "",
    `client_id='${values.clientId}'`,
    `redirect_uris='${values.redirectUris.join(" ")}'`,
    `scopes='${values.scopes.join(" ")}'`,
    `graph='${CLOUDS[values.cloud].graph}'`,
    "# The application id of Microsoft Graph itself, the same everywhere. Its permissions are found by name.",
    `graph_app='${GRAPH_APP_ID}'`,
    "",
    "fail() { printf '%s\\n' \"$*\" >&2; exit 1; }",
    ...tool.get,
    ...tool.send,
    ...tool.checkSignIn,
    "",
    ...STEPS,
    "",
    ...noRegistration(tool),
    ...checkAudience(values, tool),
    ...REST,
  ].join("\n")}\n`;
}

const STEPS = [
  "# The text as a JSON list, and a word added to a list unless it is there.",
  'json_list() { local out=\'\' each; for each in "$@"; do out="$out,\\"$each\\""; done; printf \'[%s]\' "${out#,}"; }',
  'merged() { case " $1 " in *" $2 "*) printf \'%s\' "$1" ;; *) printf \'%s\' "$1 $2" ;; esac; }',
];

function noRegistration({ createCommand }: BashTool): readonly string[] {
  return [
    "# 1. The registration, by its client id.",
    `app="$(get "$graph/v1.0/applications?\\$filter=appId%20eq%20'$client_id'&\\$select=id" 'value[0].id')"`,
    'if [ -z "$app" ]; then',
    '  fail "This tenant has no app registration with the client id $client_id. If the id is right, sign in to its tenant.',
    `If there is none yet, create one, package again with its id, and run the new script:`,
    `  ${quotable(createCommand)}"`,
    "fi",
    "",
  ];
}

function checkAudience({ audience }: RegistrationValues, { changeAudience }: BashTool): readonly string[] {
  return [
    "# Whose accounts it lets in: checked, and left to you.",
    'audience="$(get "$graph/v1.0/applications/$app?\\$select=signInAudience" signInAudience)"',
    `case " ${audiencesThatServe(audience).join(" ")} " in *" $audience "*) ;; *)`,
    `  fail "${audienceFault(audience, "$audience")}`,
    `  ${quotable(changeAudience)}" ;;`,
    "esac",
    "",
  ];
}

/** A command inside double quotes of bash. Its variables are filled in there. */
function quotable(command: string): string {
  return command.replaceAll('"', '\\"');
}

const REST = [
  "# 2. The addresses that may receive a sign-in, as single-page application: https pages first, then brk-multihub.",
  'present="$(get "$graph/v1.0/applications/$app?\\$select=spa" "join(\' \', spa.redirectUris || \\`[]\\`)")"',
  "all=''",
  'for uri in $redirect_uris $present; do case "$uri" in https://*) all="$(merged "$all" "$uri")" ;; esac; done',
  'for uri in $redirect_uris $present; do all="$(merged "$all" "$uri")"; done',
  'send patch "$graph/v1.0/applications/$app" "{\\"spa\\":{\\"redirectUris\\":$(json_list $all)}}"',
  "",
  "# 3. The permissions that it asks for, delegated ones only. Those of other services stay as they are.",
  "graph_principal=\"$(get \"$graph/v1.0/servicePrincipals?\\$filter=appId%20eq%20'$graph_app'&\\$select=id\" 'value[0].id')\"",
  "accesses=\"$(get \"$graph/v1.0/applications/$app?\\$select=requiredResourceAccess\" \"join(' ', requiredResourceAccess[?resourceAppId=='$graph_app'].resourceAccess[].join('=', [id, type]))\")\"",
  'others="$(get "$graph/v1.0/applications/$app?\\$select=requiredResourceAccess" "to_string(requiredResourceAccess[?resourceAppId!=\'$graph_app\'])")"',
  "for scope in $scopes; do",
  '  id="$(get "$graph/v1.0/servicePrincipals/$graph_principal?\\$select=oauth2PermissionScopes" "oauth2PermissionScopes[?value==\'$scope\'].id | [0]")"',
  '  [ -n "$id" ] || fail "Microsoft Graph has no delegated permission named $scope in this cloud."',
  '  accesses="$(merged "$accesses" "$id=Scope")"',
  "done",
  "list=''",
  'for each in $accesses; do list="$list,{\\"id\\":\\"${each%=*}\\",\\"type\\":\\"${each#*=}\\"}"; done',
  'others="${others#[}"; others="${others%]}"',
  'send patch "$graph/v1.0/applications/$app" "{\\"requiredResourceAccess\\":[{\\"resourceAppId\\":\\"$graph_app\\",\\"resourceAccess\\":[${list#,}]}${others:+,$others}]}"',
  "",
  "# 4. The enterprise application, which holds the consent.",
  "principal_query=\"$graph/v1.0/servicePrincipals?\\$filter=appId%20eq%20'$client_id'&\\$select=id\"",
  'principal="$(get "$principal_query" \'value[0].id\')"',
  'if [ -z "$principal" ]; then',
  '  send post "$graph/v1.0/servicePrincipals" "{\\"appId\\":\\"$client_id\\"}"',
  '  principal="$(get "$principal_query" \'value[0].id\')"',
  '  [ -n "$principal" ] || fail "The enterprise application was created and is not visible yet. Run this again in a minute."',
  "fi",
  "",
  "# 5. An administrator's consent for the whole organization.",
  'grants="$graph/v1.0/servicePrincipals/$principal/oauth2PermissionGrants"',
  "ours=\"value[?consentType=='AllPrincipals' && resourceId=='$graph_principal'] | [0]\"",
  'grant="$(get "$grants" "$ours.id")"',
  'granted="$(get "$grants" "$ours.scope")"',
  'for scope in $scopes; do granted="$(merged "$granted" "$scope")"; done',
  'granted="${granted# }"',
  'if [ -n "$grant" ]; then',
  '  send patch "$graph/v1.0/oauth2PermissionGrants/$grant" "{\\"scope\\":\\"$granted\\"}"',
  "else",
  '  send post "$graph/v1.0/oauth2PermissionGrants" "{\\"clientId\\":\\"$principal\\",\\"consentType\\":\\"AllPrincipals\\",\\"resourceId\\":\\"$graph_principal\\",\\"scope\\":\\"$granted\\"}"',
  "fi",
  "",
  "# 6. Read back, to see that it worked.",
  'present="$(get "$graph/v1.0/applications/$app?\\$select=spa" "join(\' \', spa.redirectUris || \\`[]\\`)")"',
  'granted="$(get "$grants" "$ours.scope")"',
  'for uri in $redirect_uris; do case " $present " in *" $uri "*) ;; *) fail "$uri is not in the registration yet. Run this again in a minute." ;; esac; done',
  'for scope in $scopes; do case " $granted " in *" $scope "*) ;; *) fail "$scope has no consent yet. Run this again in a minute." ;; esac; done',
  'printf "The registration is complete.\\n  Accounts that may sign in: %s\\n  Redirect addresses: %s\\n  Consented for the organization: %s\\n" "$audience" "$present" "$granted"',
  'printf "Entra can take some minutes to make it known everywhere. Then open the add-in in Excel and sign in.\\n"',
];
