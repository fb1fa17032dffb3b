#Requires -Modules Microsoft.Graph.Authentication
<#
  Opens a workbook session, says so in OneDrive, works in it, closes it, and says that too.

  As a person:   Connect-MgGraph -Scopes Files.ReadWrite        (Files.ReadWrite.All for files of others)
  App-only:      Connect-MgGraph -ClientId … -TenantId … -CertificateThumbprint …
                 and give -UserId: an app has no OneDrive of its own, so the records go to that person's, and only that
                 person's pane shows them. Microsoft documents sessions for people only; it may refuse an app.
#>
param(
    [Parameter(Mandatory)] [string] $DriveId,
    [Parameter(Mandatory)] [string] $ItemId,
    [string] $UserId
)

$ErrorActionPreference = 'Stop'
$drive = if ($UserId) { "/v1.0/users/$UserId/drive" } else { '/v1.0/me/drive' }
$workbook = "/v1.0/drives/$DriveId/items/$ItemId/workbook"
$run = [guid]::NewGuid().ToString()

# Each thing to say is a new file: nothing is ever rewritten, and the pane reads them all together.
function Write-Record($facts) {
    $now = (Get-Date).ToUniversalTime().ToString('o')
    $record = @{ format = 'workbook-session/1'; sessionId = $session.id; writer = $run; writtenAt = $now } + $facts
    $name = [guid]::NewGuid().ToString()
    Invoke-MgGraphRequest -Method PUT -ContentType 'application/json' -Body ($record | ConvertTo-Json) `
        -Uri "$drive/root:/Apps/Workbook%20Sessions/$ItemId/$name.json:/content?@microsoft.graph.conflictBehavior=fail" | Out-Null
}

$session = Invoke-MgGraphRequest -Method POST -Uri "$workbook/createSession" -Body @{ persistChanges = $true }
$headers = @{ 'workbook-session-id' = $session.id }
try {
    Write-Record @{
        status         = 'open'
        persistChanges = $true
        driveId        = $DriveId
        itemId         = $ItemId
        createdAt      = (Get-Date).ToUniversalTime().ToString('o')
        createdBy      = @{ tool = 'PowerShell'; run = $run }
        label          = 'Nightly import'
    }

    # The work: every request carries the session.
    Invoke-MgGraphRequest -Method PATCH -Uri "$workbook/worksheets/Sheet1/range(address='A1')" -Headers $headers `
        -Body @{ values = @(, @('Hello')) } | Out-Null
}
finally {
    Invoke-MgGraphRequest -Method POST -Uri "$workbook/closeSession" -Headers $headers -Body @{} | Out-Null
    Write-Record @{ status = 'closed'; closedAt = (Get-Date).ToUniversalTime().ToString('o') }
}
