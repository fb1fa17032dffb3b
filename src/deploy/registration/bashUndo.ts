/**
 * How a shell script says what would undo it: as commands of the tool, with the ids, the last change first. Needs the
 * tool's own `shown METHOD URL [BODY]`, which prints a command in place of running it.
 */
export const BASH_UNDO: readonly string[] = [
  "# What undoes each part that was written, or that may have been.",
  "undo_application=''; undo_principal=''; undo_consent=''",
  'undo_by() { case "$1" in application) undo_application="$2" ;; principal) undo_principal="$2" ;; consent) undo_consent="$2" ;; esac; }',
  'undo_lines() { local each; for each in "$undo_consent" "$undo_principal" "$undo_application"; do if [ -n "$each" ]; then printf \'\\n  %s\' "$each"; fi; done; }',
  "quoted() { printf \"'%s'\" \"$(printf '%s' \"$1\" | LC_ALL=C sed \"s/'/'\\\\\\\\''/g\")\"; }",
  "",
];

/** After the plan is made, and before anything is written: the commands that put back what is there now. */
export const BASH_UNDO_PLAN: readonly string[] = [
  "former=''",
  'if [ -n "$spa" ]; then former="\\"spa\\":{\\"redirectUris\\":$(json_list $present)}"; fi',
  'if [ -n "$access" ]; then former="$former${former:+,}$(access_of "$accesses")"; fi',
  'former_application="$(shown patch "$graph/v1.0/applications/$app" "{$former}")"',
  'former_principal="$(shown delete "$graph/v1.0/servicePrincipals(appId=\'$client_id\')")"',
  "former_consent() {",
  '  if [ -n "$granted" ]; then shown patch "$graph/v1.0/oauth2PermissionGrants/$grant" "{\\"scope\\":\\"$granted\\"}"',
  "  else printf '%s' \"# By hand: Microsoft Entra admin center > Enterprise applications > the one with the application ID $client_id > Permissions, where the consent is taken back\"; fi",
  "}",
  "",
];

/** What a dry run says of it. An id that is not there yet comes with the real run. */
export const BASH_UNDO_DRY_RUN: readonly string[] = [
  "printf 'Nothing was changed, because of --dry-run.\\n'",
  'if [ -n "$former" ]; then undo_by application "$former_application"; fi',
  'if [ -z "$principal" ]; then undo_by principal "$former_principal"; fi',
  'if [ -n "$new_consent" ] && [ -n "$grant" ]; then undo_by consent "$(former_consent)"; fi',
  'if [ -n "$new_consent" ] && [ -z "$grant" ]; then undo_by consent "# the deletion of the consent, by the ID that it then has"; fi',
  'if [ -n "$plan" ]; then printf \'A run without it tells at its end what undoes it, in this order:%s\\n\' "$(undo_lines)"; fi',
  "exit 0",
];

/** At the end: what was done, and how to undo exactly that. */
export const BASH_UNDO_REPORT: readonly string[] = [
  'if [ -n "$written" ]; then',
  "  printf 'Changed in this run:%s\\n' \"$plan\"",
  "  printf 'To undo exactly this, in this order (it puts back what was there before, also where it was changed since):%s\\n' \"$(undo_lines)\"",
  "fi",
];
