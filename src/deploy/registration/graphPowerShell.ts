import { CLOUDS, CLOUDS_FOR_ADMINS } from "../../core/clouds";
import { POWERSHELL_CALLS } from "./powerShellCalls";
import { POWERSHELL_CHANGES } from "./powerShellChanges";
import { GRAPH_APP_ID, type RegistrationValues } from "./registrationValues";
import { THE_ROLES } from "./roles";
import { audienceFault, audiencesThatServe, type SignInAudience } from "./signInAudience";

/** The same steps as the shell scripts, by `Invoke-MgGraphRequest`, so that each refusal has its HTTP status. */
export function graphPowerShell(values: RegistrationValues): string {
  const { clientId, tenant, audience, cloud, redirectUris, scopes } = values;
  const list = (texts: readonly string[]) => `@(${texts.map((text) => `'${text}'`).join(", ")})`;
  const connect = `Connect-MgGraph -NoWelcome -Environment ${CLOUDS_FOR_ADMINS[cloud].graphPowerShell}${tenant === undefined ? "" : ` -TenantId '${tenant}'`} -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All', 'User.Read'`;
  return `${[
    "#Requires -Modules Microsoft.Graph.Authentication",
    "# Completes the app registration of Workbook Sessions. It can be run again at any time.",
    "# It reads first, shows what it is going to change, and changes nothing after an answer that it could not read.",
    "#   -DryRun   shows what it would change, and changes nothing; --dry-run is the same",
    "# Before the first run, in this order:",
    "#   1. Install the module: Install-Module Microsoft.Graph.Authentication -Scope CurrentUser",
    ...THE_ROLES.map((line, place) => (place === 0 ? `#   2. ${line}` : `#      ${line}`)),
    "#   3. Look first, then do it: ./graph-powershell.ps1 -DryRun. It signs in by itself, as the app Microsoft Graph",
    "#      Command Line Tools, which asks you to consent to the scopes that are named below.",
    "param([switch] $DryRun)",
    "$ErrorActionPreference = 'Stop'",
    "",
    `$clientId = '${clientId}'`,
    `$tenant = '${tenant ?? ""}'`,
    `$redirectUris = ${list(redirectUris)}`,
    `$scopes = ${list(scopes)}`,
    `$graph = '${CLOUDS[cloud].graph}'`,
    `$environment = '${CLOUDS_FOR_ADMINS[cloud].graphPowerShell}'`,
    "# The application id of Microsoft Graph itself, the same everywhere. Its permissions are found by name.",
    `$graphAppId = '${GRAPH_APP_ID}'`,
    "",
    ...POWERSHELL_CALLS,
    "",
    "# 1. The tenant.",
    `try { $null = ${connect} } catch { Stop-Script "Signing in failed: $(Get-Refusal $_)" }`,
    ...THE_TENANT,
    "",
    ...theRegistration(audience),
    ...POWERSHELL_CHANGES,
  ].join("\n")}\n`;
}

const THE_TENANT = [
  "$context = Get-MgContext",
  'if ($null -eq $context) { Stop-Script "You are not signed in. Run this again, and sign in." }',
  "if ($context.Environment -ne $environment) {",
  '  Stop-Script "You are signed in to the cloud $($context.Environment), and this package is for $environment. Run Disconnect-MgGraph, and this again."',
  "}",
  "$organization = @(Read-Graph 'which tenant you are signed in to' 'organization?$select=id,verifiedDomains')[0]",
  '$signedIn = "$($organization.id)"',
  "if ($signedIn -eq '') { Stop-Script \"You are signed in to no organization. Run Disconnect-MgGraph, and this again.\" }",
  "$names = @($signedIn) + @($organization.verifiedDomains | ForEach-Object { $_.name })",
  "if ($tenant -ne '' -and $names -notcontains $tenant) {",
  '  Stop-Script "You are signed in to the tenant $signedIn, and this package is for $tenant. Run Disconnect-MgGraph, and this again."',
  "}",
];

function theRegistration(audience: SignInAudience): readonly string[] {
  const api = audience === "AzureADandPersonalMicrosoftAccount" ? " -Api @{ RequestedAccessTokenVersion = 2 }" : "";
  const create = `(New-MgApplication -DisplayName 'Workbook Sessions' -SignInAudience ${audience}${api}).AppId`;
  const change = `Update-MgApplication -ApplicationId $($app.Id) -SignInAudience ${audience}${api}`;
  const serve = audiencesThatServe(audience).map((each) => `'${each}'`);
  return [
    "# 2. The registration, by its client id.",
    "$app = @(Read-Application)[0]",
    "if ($null -eq $app) {",
    `  Stop-Script "This tenant has no app registration with the client id $clientId. If the id is right, sign in to its tenant. If there is none yet, create one, package again with its id, and run the new script:" "${create}"`,
    "}",
    "# Whose accounts it lets in: checked, and left to you. Microsoft lets personal accounts in only where tokens have version 2.",
    `if (@(${serve.join(", ")}) -notcontains $app.SignInAudience) {`,
    `  Stop-Script "${audienceFault(audience, "$($app.SignInAudience)")}" "${change}"`,
    "}",
    "",
  ];
}
