import { nextSteps } from "../../../src/deploy/nextSteps";
import { aPackageRequest } from "../../support/aPackageRequest";

describe("NEXT-STEPS.txt", () => {
  it.each([
    ["contoso.onmicrosoft.com", "accounts in this organizational directory only", "AzureADMyOrg"],
    ["organizations", "accounts in any organizational directory", "AzureADMultipleOrgs"],
    [
      "common",
      "accounts in any organizational directory and personal Microsoft accounts",
      "AzureADandPersonalMicrosoftAccount",
    ],
  ])("says, for the tenant %s, which accounts the registration lets in: %s", (tenant, types, audience) => {
    expect(nextSteps(aPackageRequest({ tenant }))).toContain(`Supported account types: ${types}\n   (${audience}).`);
  });

  it("says who consents in the other organizations, where there are others", () => {
    const sentence = "In every other organization its own administrator consents";
    expect(nextSteps(aPackageRequest({ tenant: "organizations" }))).toContain(sentence);
    expect(nextSteps(aPackageRequest())).not.toContain(sentence);
  });
});
