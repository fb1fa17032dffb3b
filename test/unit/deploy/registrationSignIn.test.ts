import { azureCli } from "../../../src/deploy/registration/azureCli";
import { graphPowerShell } from "../../../src/deploy/registration/graphPowerShell";
import { microsoft365Cli } from "../../../src/deploy/registration/microsoft365Cli";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "../../support/aPackageRequest";

const RIGHTS = "-Scopes 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All', 'User.Read'";

function valuesOf(cloud: string, tenant: string) {
  return registrationValues(aPackageRequest({ cloud, tenant }));
}

/** What a shell script tells a person to run. */
function signInOf(script: string): string | undefined {
  return /^sign_in='(.*)'$/m.exec(script)?.[1];
}

describe.each([
  ["global", "AzureCloud", "Public", "Global"],
  ["usgov", "AzureUSGovernment", "USGovHigh", "USGov"],
  ["usgovdod", "AzureUSGovernment", "USGovDoD", "USGovDoD"],
])("signing in for a registration in the cloud %s", (cloud, az, m365, powerShell) => {
  it.each([
    ["contoso.com", " --tenant contoso.com", " -TenantId 'contoso.com'"],
    ["organizations", "", ""],
    ["common", "", ""],
  ])("leads to the tenant %s by the words of each tool", (tenant, option, parameter) => {
    const values = valuesOf(cloud, tenant);
    // Whoever manages registrations need not have an Azure subscription, without which az refuses to sign in.
    expect(signInOf(azureCli(values))).toBe(`az cloud set --name ${az} && az login --allow-no-subscriptions${option}`);
    expect(signInOf(microsoft365Cli(values))).toBe(`m365 login --cloud ${m365}${option}`);
    expect(graphPowerShell(values)).toContain(
      `Connect-MgGraph -NoWelcome -Environment ${powerShell}${parameter} ${RIGHTS} }`,
    );
  });
});
