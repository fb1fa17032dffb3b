import type { OptionName } from "../../src/deploy/givenOptions";
import { azureCli } from "../../src/deploy/registration/azureCli";
import { graphPowerShell } from "../../src/deploy/registration/graphPowerShell";
import { microsoft365Cli } from "../../src/deploy/registration/microsoft365Cli";
import { registrationValues } from "../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "./aPackageRequest";
import { aDirectory, GRAPH_APP, type FakeApplication, type FakeDirectory } from "./fakeDirectory";

const SCRIPTS = { az: azureCli, m365: microsoft365Cli, PowerShell: graphPowerShell };

/** The registration script for a tool, for `aPackageRequest` with other values where a test is about them. */
export function scriptFor(
  tool: keyof typeof SCRIPTS,
  values: Partial<Record<OptionName, string>> = {},
  more: Parameters<typeof aPackageRequest>[2] = {},
): string {
  return SCRIPTS[tool](registrationValues(aPackageRequest(values, [], more)));
}

/** The client id of `aPackageRequest`. */
export const CLIENT = "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731";

/** The redirect addresses of `aPackageRequest`, in their order. */
export const OURS = ["https://addins.contoso.com/Sessions/auth-redirect.html", "brk-multihub://addins.contoso.com"];

/** As a portal leaves it. */
export function aNewRegistration(): FakeApplication {
  return {
    id: "app",
    appId: CLIENT,
    signInAudience: "AzureADMyOrg",
    spa: { redirectUris: [] },
    requiredResourceAccess: [],
  };
}

/** One that another add-in and another service use too; one permission is there, but for the application itself. */
export function aUsedRegistration(): FakeApplication {
  return {
    ...aNewRegistration(),
    spa: {
      redirectUris: [
        "brk-multihub://old.contoso.com",
        "https://old.contoso.com/auth-redirect.html",
        "brk-multihub://addins.contoso.com",
      ],
    },
    requiredResourceAccess: [
      { resourceAppId: "another-service", resourceAccess: [{ id: "its-own", type: "Role" }] },
      {
        resourceAppId: GRAPH_APP,
        resourceAccess: [
          { id: "id-of-openid", type: "Scope" },
          { id: "User", type: "Scope" },
          { id: "id-of-Files.ReadWrite", type: "Role" },
        ],
      },
    ],
  };
}

/** A registration in use, with a consent that has to grow: the other way through the script than a new one takes. */
export function aGrownDirectory(): FakeDirectory {
  const directory = aDirectory(aUsedRegistration());
  directory.servicePrincipals.push({ id: "ours", appId: CLIENT });
  const consent = { clientId: "ours", consentType: "AllPrincipals", resourceId: "graph", scope: " User.Read openid " };
  directory.oauth2PermissionGrants.push({ id: "grant", ...consent });
  return directory;
}

export const DIRECTORIES = { new: () => aDirectory(aNewRegistration()), "in use": aGrownDirectory };
