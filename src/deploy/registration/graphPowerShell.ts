import type { CloudName } from "../../core/clouds";
import { GRAPH_APP_ID, type RegistrationValues } from "./registrationValues";
import { audienceFault, audiencesThatServe, type SignInAudience } from "./signInAudience";

/** `Get-MgEnvironment`. */
const ENVIRONMENTS: Readonly<Record<CloudName, string>> = { global: "Global", usgov: "USGov", usgovdod: "USGovDoD" };

/** The same steps as the shell scripts, with the cmdlets of Microsoft Graph PowerShell. */
export function graphPowerShell({
  clientId,
  tenant,
  audience,
  cloud,
  redirectUris,
  scopes,
}: RegistrationValues): string {
  const list = (values: readonly string[]) => `@(${values.map((value) => `'${value}'`).join(", ")})`;
  return `${[
    "#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Applications, Microsoft.Graph.Identity.SignIns",
    "# Completes the app registration of Workbook Sessions. It can be run again at any time.",
    "$ErrorActionPreference = 'Stop'",
    "",
    `$clientId = '${clientId}'`,
    `$redirectUris = ${list(redirectUris)}`,
    `$scopes = ${list(scopes)}`,
    "# The application id of Microsoft Graph itself, the same everywhere. Its permissions are found by name.",
    `$graphAppId = '${GRAPH_APP_ID}'`,
    "",
    `Connect-MgGraph -NoWelcome -Environment ${ENVIRONMENTS[cloud]}${tenant === undefined ? "" : ` -TenantId '${tenant}'`} -Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'`,
    "",
    ...theRegistration(audience),
    ...STEPS,
  ].join("\n")}\n`;
}

function theRegistration(audience: SignInAudience): readonly string[] {
  const api = audience === "AzureADandPersonalMicrosoftAccount" ? " -Api @{ RequestedAccessTokenVersion = 2 }" : "";
  const create = `(New-MgApplication -DisplayName 'Workbook Sessions' -SignInAudience ${audience}${api}).AppId`;
  const change = `Update-MgApplication -ApplicationId $($app.Id) -SignInAudience ${audience}${api}`;
  const serve = audiencesThatServe(audience).map((each) => `'${each}'`);
  return [
    "# 1. The registration, by its client id.",
    "$app = Get-MgApplication -Filter \"appId eq '$clientId'\"",
    "if ($null -eq $app) {",
    `  throw "This tenant has no app registration with the client id $clientId. If the id is right, sign in to its tenant. If there is none yet, create one, package again with its id, and run the new script: ${create}"`,
    "}",
    "# Whose accounts it lets in: checked, and left to you. Microsoft lets personal accounts in only where tokens have version 2.",
    `if (@(${serve.join(", ")}) -notcontains $app.SignInAudience) {`,
    `  throw "${audienceFault(audience, "$($app.SignInAudience)")} ${change}"`,
    "}",
    "",
  ];
}

const STEPS = [
  "# 2. The addresses that may receive a sign-in, as single-page application: https pages first, then brk-multihub.",
  "$all = @($redirectUris) + @($app.Spa.RedirectUris) | Where-Object { $_ } | Select-Object -Unique",
  "$sorted = @($all | Where-Object { $_ -like 'https://*' }) + @($all | Where-Object { $_ -notlike 'https://*' })",
  "",
  "# 3. The permissions that it asks for, delegated ones only. Those of other services stay as they are.",
  "$graph = Get-MgServicePrincipal -Filter \"appId eq '$graphAppId'\"",
  "$asked = @($app.RequiredResourceAccess | Where-Object { $_.ResourceAppId -eq $graphAppId } | ForEach-Object { $_.ResourceAccess } | ForEach-Object { @{ Id = $_.Id; Type = $_.Type } })",
  "foreach ($scope in $scopes) {",
  "  $permission = $graph.Oauth2PermissionScopes | Where-Object { $_.Value -eq $scope }",
  '  if ($null -eq $permission) { throw "Microsoft Graph has no delegated permission named $scope in this cloud." }',
  "  if ($asked.Id -notcontains $permission.Id) { $asked += @{ Id = $permission.Id; Type = 'Scope' } }",
  "}",
  "$others = @($app.RequiredResourceAccess | Where-Object { $_.ResourceAppId -ne $graphAppId } | ForEach-Object {",
  "  @{ ResourceAppId = $_.ResourceAppId; ResourceAccess = @($_.ResourceAccess | ForEach-Object { @{ Id = $_.Id; Type = $_.Type } }) }",
  "})",
  "$access = @(@{ ResourceAppId = $graphAppId; ResourceAccess = $asked }) + $others",
  "Update-MgApplication -ApplicationId $app.Id -Spa @{ RedirectUris = $sorted } -RequiredResourceAccess $access",
  "",
  "# 4. The enterprise application, which holds the consent.",
  "$principal = Get-MgServicePrincipal -Filter \"appId eq '$clientId'\"",
  "if ($null -eq $principal) { $principal = New-MgServicePrincipal -AppId $clientId }",
  "",
  "# 5. An administrator's consent for the whole organization.",
  "function Get-Grant { Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $principal.Id -All | Where-Object { $_.ConsentType -eq 'AllPrincipals' -and $_.ResourceId -eq $graph.Id } | Select-Object -First 1 }",
  "$grant = Get-Grant",
  "$granted = (@(\"$($grant.Scope)\".Trim() -split '\\s+') + $scopes | Where-Object { $_ } | Select-Object -Unique) -join ' '",
  "if ($null -ne $grant) {",
  "  Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id -Scope $granted",
  "} else {",
  "  $null = New-MgOauth2PermissionGrant -ClientId $principal.Id -ConsentType AllPrincipals -ResourceId $graph.Id -Scope $granted",
  "}",
  "",
  "# 6. Read back, to see that it worked.",
  "$present = @((Get-MgApplication -ApplicationId $app.Id).Spa.RedirectUris)",
  "$granted = \"$((Get-Grant).Scope)\".Trim() -split '\\s+'",
  'foreach ($uri in $redirectUris) { if ($present -notcontains $uri) { throw "$uri is not in the registration yet. Run this again in a minute." } }',
  'foreach ($scope in $scopes) { if ($granted -notcontains $scope) { throw "$scope has no consent yet. Run this again in a minute." } }',
  "Write-Host 'The registration is complete.'",
  'Write-Host "  Accounts that may sign in: $($app.SignInAudience)"',
  "Write-Host \"  Redirect addresses: $($present -join ' ')\"",
  "Write-Host \"  Consented for the organization: $($granted -join ' ')\"",
  "Write-Host 'Entra can take some minutes to make it known everywhere. Then open the add-in in Excel and sign in.'",
];
