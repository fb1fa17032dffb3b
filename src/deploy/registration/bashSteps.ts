import { BASH_UNDO_DRY_RUN, BASH_UNDO_PLAN, BASH_UNDO_REPORT } from "./bashUndo";

/** A JMESPath query for double quotes of bash. It gives one line of words, or nothing if the answer is not a list. */
function query(...lists: readonly string[]): string {
  return `type(value) == 'array' && join(' ', [['read'], ${lists.join(", ")}][])`;
}

const ID = "value[0:1].join('', ['id=', id])";

/** `tenant=` its id, `domain=` each of its verified domains. */
const TENANT_QUERY = query(
  "value[0:1].join('', ['tenant=', id])",
  "value[0:1].verifiedDomains[].join('', ['domain=', name])",
);

/** `id=`, `audience=`, `uri=` each redirect address, `access=` each permission of Graph's, `others=` JSON. */
const APPLICATION_QUERY = query(
  ID,
  "value[0:1].join('', ['audience=', signInAudience || 'unknown'])",
  "value[0:1].spa.redirectUris[].join('', ['uri=', @])",
  "value[0:1].requiredResourceAccess[?resourceAppId == '$graph_app'].resourceAccess[][].join('', ['access=', id, '=', type])",
  "value[0:1].join('', ['others=', to_string(requiredResourceAccess[?resourceAppId != '$graph_app'] || \\`[]\\`)])",
);

/** `id=`, and `scope=name=id` for each of the wanted permissions. */
function graphQuery(scopes: readonly string[]): string {
  const wanted = scopes.map((scope) => `value == '${scope}'`).join(" || ");
  return query(ID, `value[0:1].oauth2PermissionScopes[?${wanted}][].join('', ['scope=', value, '=', id])`);
}

const PRINCIPAL_QUERY = query(ID);

/** `id=`, and after `granted=` the names of all consented permissions, to the end of the line. */
const GRANT_QUERY = query(ID, "value[0:1].join('', ['granted= ', scope || ''])");

/** Checks the tenant before anything else is read or written. `$tenant` is empty if the add-in serves any. */
export const BASH_TENANT: readonly string[] = [
  "# 1. The tenant.",
  `read_words "which tenant you are signed in to" "$graph/v1.0/organization?\\$select=id,verifiedDomains" "${TENANT_QUERY}"`,
  'signed_in="$(words tenant= "$found")"',
  '[ -n "$signed_in" ] || stop "You are signed in to no organization. Sign in:  $sign_in"',
  'if [ -n "$tenant" ] && ! has "$(lower "$signed_in $(words domain= "$found")")" "$tenant"; then',
  '  stop "You are signed in to the tenant $signed_in, and this package is for $tenant. Sign in to the right one:  $sign_in"',
  "fi",
];

/** Functions that read the parts: first for the plan, and at the end to verify the result. */
export function bashReads(scopes: readonly string[]): readonly string[] {
  return [
    "read_application() {",
    `  read_words "the app registration" "$graph/v1.0/applications?\\$filter=appId%20eq%20'$client_id'&\\$select=id,signInAudience,spa,requiredResourceAccess" "${APPLICATION_QUERY}"`,
    '  app="$(words id= "$found")"; audience="$(words audience= "$found")"; present="$(words uri= "$found")"',
    '  accesses="$(words access= "$found")"; others="$(words others= "$found")"',
    "}",
    "read_permissions() {",
    `  read_words "the permissions of Microsoft Graph" "$graph/v1.0/servicePrincipals?\\$filter=appId%20eq%20'$graph_app'&\\$select=id,oauth2PermissionScopes" "${graphQuery(scopes)}"`,
    '  graph_principal="$(words id= "$found")"; permissions="$(words scope= "$found")"',
    "}",
    "read_principal() {",
    `  read_words "the enterprise application" "$graph/v1.0/servicePrincipals?\\$filter=appId%20eq%20'$client_id'&\\$select=id" "${PRINCIPAL_QUERY}"`,
    '  principal="$(words id= "$found")"',
    "}",
    "read_grant() {",
    `  read_words "the consent" "$graph/v1.0/oauth2PermissionGrants?\\$filter=clientId%20eq%20'$principal'%20and%20consentType%20eq%20'AllPrincipals'%20and%20resourceId%20eq%20'$graph_principal'" "${GRANT_QUERY}"`,
    '  grant="$(words id= "$found")"',
    '  granted=\'\'; case "$found" in *" granted="*) granted="$(merged_all \'\' "${found#* granted=}")" ;; esac',
    "}",
    'merged_all() { local all="$1" each; for each in $2; do all="$(merged "$all" "$each")"; done; printf \'%s\' "$all"; }',
    "access_of() { # Graph's permissions as JSON, beside those of other services",
    '  local list=\'\' each rest="${others#[}"; rest="${rest%]}"',
    '  for each in $1; do list="$list,{\\"id\\":\\"${each%=*}\\",\\"type\\":\\"${each#*=}\\"}"; done',
    '  if [ -n "$list" ]; then list="{\\"resourceAppId\\":\\"$graph_app\\",\\"resourceAccess\\":[${list#,}]}"; fi',
    '  printf \'"requiredResourceAccess":[%s]\' "$list${list:+${rest:+,}}$rest"',
    "}",
    'missing_of() { local out=\'\' each; for each in $2; do if ! has "$1" "$each"; then out="$out $each"; fi; done; printf \'%s\' "${out# }"; }',
  ];
}

/** Reads everything before anything is written, and shows what will be written. */
export const BASH_PLAN: readonly string[] = [
  "read_permissions",
  '[ -n "$graph_principal" ] || stop "This tenant has no enterprise application of Microsoft Graph itself, which holds the permissions."',
  "read_principal",
  "grant=''; granted=''",
  'if [ -n "$principal" ]; then read_grant; fi',
  "",
  "# 4. What is missing. Redirect addresses: https pages first, then brk-multihub; all that is there stays.",
  "plan=''",
  'change() { plan="$plan"$\'\\n\'"  $1"; }',
  'new_uris="$(missing_of "$present" "$redirect_uris")"',
  "https=''; other=''",
  'for uri in $present; do case "$uri" in https://*) https="$https $uri" ;; *) other="$other $uri" ;; esac; done',
  'in_order="$(merged_all \'\' "$https $other")"',
  "spa=''",
  'for uri in $new_uris; do change "add the redirect address $uri"; done',
  'if [ -z "$new_uris" ] && [ "$in_order" != "$present" ]; then change "put the https redirect addresses first"; fi',
  'if [ -n "$new_uris" ] || [ "$in_order" != "$present" ]; then',
  "  all=''",
  '  for uri in $redirect_uris $present; do case "$uri" in https://*) all="$(merged "$all" "$uri")" ;; esac; done',
  '  for uri in $redirect_uris $present; do all="$(merged "$all" "$uri")"; done',
  '  case "$all" in *[\\"\\\\]*) stop "A redirect address of the registration has a quotation mark or a backslash. Remove it first, in Microsoft Entra." ;; esac',
  '  spa="\\"spa\\":{\\"redirectUris\\":$(json_list $all)}"',
  "fi",
  "access=''; wanted=''",
  "for scope in $scopes; do",
  '  id="$(words "$scope=" "$permissions")"',
  '  [ -n "$id" ] || stop "Microsoft Graph has no delegated permission named $scope in this cloud."',
  '  wanted="$wanted $id=Scope"',
  '  if ! has "$accesses" "$id=Scope"; then change "ask for the permission $scope"; access=yes; fi',
  "done",
  'if [ -n "$access" ]; then access="$(access_of "$(merged_all "$accesses" "$wanted")")"; fi',
  'if [ -z "$principal" ]; then change "create the enterprise application, which holds the consent"; fi',
  'new_consent="$(missing_of "$granted" "$scopes")"',
  'if [ -n "$new_consent" ]; then change "consent for the whole organization to: $new_consent"; fi',
  "",
  ...BASH_UNDO_PLAN,
  'printf \'Tenant: %s\\nApp registration: %s\\n\' "$signed_in" "$client_id"',
  "if [ -z \"$plan\" ]; then printf 'Nothing has to be changed.\\n'; else printf 'To be changed:%s\\n' \"$plan\"; fi",
  'if [ -n "$dry_run" ]; then',
  ...BASH_UNDO_DRY_RUN.map((line) => `  ${line}`),
  "fi",
];

export const BASH_WRITES: readonly string[] = [
  "# 5. The changes.",
  'if [ -n "$spa$access" ]; then',
  '  write "change the redirect addresses and permissions of the registration" patch "$graph/v1.0/applications/$app" "{$spa${spa:+${access:+,}}$access}" application "$former_application"',
  "fi",
  'if [ -z "$principal" ]; then',
  '  write "create the enterprise application" post "$graph/v1.0/servicePrincipals" "{\\"appId\\":\\"$client_id\\"}" principal "$former_principal"',
  "  read_principal",
  '  [ -n "$principal" ] || stop "The enterprise application is not visible yet. Run this again in a minute."',
  "  read_grant",
  '  new_consent="$(missing_of "$granted" "$scopes")"',
  "fi",
  'if [ -n "$new_consent" ]; then',
  '  consent="$(merged_all "$granted" "$scopes")"',
  '  if [ -n "$grant" ]; then',
  '    write "consent for the organization" patch "$graph/v1.0/oauth2PermissionGrants/$grant" "{\\"scope\\":\\"$consent\\"}" consent "$(former_consent)"',
  "  else",
  '    write "consent for the organization" post "$graph/v1.0/oauth2PermissionGrants" "{\\"clientId\\":\\"$principal\\",\\"consentType\\":\\"AllPrincipals\\",\\"resourceId\\":\\"$graph_principal\\",\\"scope\\":\\"$consent\\"}" consent "$(former_consent)"',
  "  fi",
  "fi",
  "",
  "# 6. Read back, to see that it worked.",
  "# The consent first: only by that is its id known, with which it can be undone.",
  'made_consent=\'\'; if [ -n "$new_consent" ] && [ -z "$grant" ]; then made_consent=yes; fi',
  'if [ -n "$written" ]; then',
  "  read_grant",
  '  if [ -n "$made_consent" ] && [ -n "$grant" ]; then undo_by consent "$(shown delete "$graph/v1.0/oauth2PermissionGrants/$grant")"; fi',
  "  read_application",
  "fi",
  'late() { stop "$1 Run this again in a minute."; }',
  'for uri in $redirect_uris; do has "$present" "$uri" || late "$uri is not in the registration yet."; done',
  'case "$present" in https://*) ;; *) late "The redirect addresses are not in their order yet." ;; esac',
  'for each in $wanted; do has "$accesses" "$each" || late "The permission ${each%=*} is not in the registration yet."; done',
  'for scope in $scopes; do has "$granted" "$scope" || late "$scope has no consent yet."; done',
  'printf "The registration is complete.\\n  Accounts that may sign in: %s\\n  Redirect addresses: %s\\n  Consented for the organization: %s\\n" "$audience" "$present" "$granted"',
  ...BASH_UNDO_REPORT,
  'printf "Entra can take some minutes to make it known everywhere. Then open the add-in in Excel and sign in.\\n"',
];
