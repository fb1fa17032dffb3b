/** How the PowerShell script says what would undo it; the counterpart of bashUndo.ts. */
export const POWERSHELL_UNDO: readonly string[] = [
  "",
  "# What undoes each part that was written, or that may have been: commands with the ids, the last change first.",
  "$undo = @{ application = ''; principal = ''; consent = '' }",
  'function Get-UndoLines { @($undo.consent, $undo.principal, $undo.application) | Where-Object { $_ } | ForEach-Object { "  $_" } }',
  "function Get-UndoCommand([string] $method, [string] $path, $body) {",
  "  $command = 'Invoke-MgGraphRequest -Method ' + $method + ' -Uri \"' + $graph + '/v1.0/' + $path + '\"'",
  "  if ($null -ne $body) {",
  '    $json = (ConvertTo-Json -InputObject $body -Depth 8 -Compress) -replace "\'", "\'\'"',
  "    $command = $command + \" -ContentType 'application/json' -Body '\" + $json + \"'\"",
  "  }",
  "  return $command",
  "}",
  "",
];

/** After the plan is made, and before anything is written: the commands that put back what is there now. */
export const POWERSHELL_UNDO_PLAN: readonly string[] = [
  "$former = @{}",
  "if ($null -ne $change.spa) { $former.spa = @{ redirectUris = $present } }",
  "if ($null -ne $change.requiredResourceAccess) { $former.requiredResourceAccess = @($app.requiredResourceAccess | Where-Object { $_ }) }",
  "$formerApplication = Get-UndoCommand 'PATCH' \"applications/$($app.id)\" $former",
  "$formerPrincipal = Get-UndoCommand 'DELETE' \"servicePrincipals(appId='$clientId')\"",
  "function Get-FormerConsent {",
  "  if ($null -ne $grant) { Get-UndoCommand 'PATCH' \"oauth2PermissionGrants/$($grant.id)\" @{ scope = $grant.scope } }",
  '  else { "# By hand: Microsoft Entra admin center > Enterprise applications > the one with the application ID $clientId > Permissions, where the consent is taken back" }',
  "}",
  "",
];

/** What a dry run says of it. An id that is not there yet comes with the real run. */
export const POWERSHELL_UNDO_DRY_RUN: readonly string[] = [
  "  Write-Host 'Nothing was changed, because this is a dry run.'",
  "  if ($change.Count -gt 0) { $undo.application = $formerApplication }",
  "  if ($null -eq $principal) { $undo.principal = $formerPrincipal }",
  "  if ($newConsent.Count -gt 0) {",
  "    if ($null -ne $grant) { $undo.consent = Get-FormerConsent } else { $undo.consent = '# the deletion of the consent, by the ID that it then has' }",
  "  }",
  "  if ($plan.Count -gt 0) { Write-Host 'A run without it tells at its end what undoes it, in this order:' }",
  "  foreach ($each in @(Get-UndoLines)) { Write-Host $each }",
  "  return",
];

/** At the end: what was done, and how to undo exactly that. */
export const POWERSHELL_UNDO_REPORT: readonly string[] = [
  "if ($written.Count -gt 0) {",
  "  Write-Host 'Changed in this run:'",
  '  foreach ($each in $plan) { Write-Host "  $each" }',
  "  Write-Host 'To undo exactly this, in this order (it puts back what was there before, also where it was changed since):'",
  "  foreach ($each in @(Get-UndoLines)) { Write-Host $each }",
  "}",
];
