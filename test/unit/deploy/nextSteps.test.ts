import { nextSteps } from "../../../src/deploy/nextSteps";
import { contentSecurityPolicy } from "../../../src/hosting/contentSecurityPolicy";
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

  it.each(["global", "usgov", "usgovdod"])(
    "names for the network every host that the pane's own policy lets it reach, in the cloud %s",
    (cloud) => {
      const request = aPackageRequest({ cloud });
      const policy = contentSecurityPolicy("taskpane.html", request.configuration);
      const reached = [...new Set(policy.match(/https:\/\/[^\s;]+/g))].sort();
      const [, list = ""] = /Allow in the network: the address above, (.*)\.$/m.exec(nextSteps(request)) ?? [];
      expect(reached.length).toBeGreaterThan(3);
      expect([...new Set(list.split(", "))].sort()).toEqual(reached);
    },
  );

  it("says after the upload how to see that the page and its headers are there", () => {
    const text = nextSteps(aPackageRequest({ url: "https://addins.contoso.com/Sessions" }));
    const page = "https://addins.contoso.com/Sessions/taskpane.html";
    expect(text).toContain(`Check: open ${page} in a browser.`);
    expect(text).toContain(`Check: curl -sI ${page} shows Content-Security-Policy, and no X-Frame-Options.`);
  });

  it("goes from the files over the registration and the manifest to the first session, in this order", () => {
    for (const cloud of ["global", "usgov", "usgovdod"]) {
      const steps = nextSteps(aPackageRequest({ cloud })).match(/^\d\. .*$/gm);
      expect(steps).toEqual([
        "1. Put the files on the web",
        "2. Complete the app registration",
        "3. Deploy manifest.xml",
        "4. See that it works",
      ]);
    }
  });
});
