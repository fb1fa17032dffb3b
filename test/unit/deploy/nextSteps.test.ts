import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nextSteps } from "../../../src/deploy/nextSteps";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { contentSecurityPolicy } from "../../../src/hosting/contentSecurityPolicy";
import { aPackageRequest } from "../../support/aPackageRequest";
import { ROOT } from "../../support/runPackage";

describe("the way by clicks in the administrator's guide", () => {
  it("has, for its own example, every address and permission that the scripts would ask for", () => {
    const guide = readFileSync(join(ROOT, "src/deploy/README.md"), "utf8");
    const [, clicks = ""] =
      /\n\*\*In the Microsoft Entra admin center, by clicks\*\*([^]*?)\n\*\*Undo/.exec(guide) ?? [];
    const url = "https://addins.contoso.com/Sessions";
    for (const request of [aPackageRequest({ url }), aPackageRequest({ url, scopes: "all" }, [], { mail: true })]) {
      const { redirectUris, scopes } = registrationValues(request);
      const places = [...redirectUris, "API permissions"].map((value) => clicks.indexOf(`${value}`));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      for (const value of [...redirectUris, ...scopes]) expect(clicks).toContain(`\`${value}\``);
    }
  });
});

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

  it("has for the clicks what the scripts would ask for, in the cloud's own admin center", () => {
    const text = onOneLine(nextSteps(aPackageRequest({ cloud: "usgov", scopes: "all" }, [], { mail: true })));
    expect(text).toContain("https://entra.microsoft.us > App registrations");
    expect(text).toContain("Delegated permissions: Files.ReadWrite.All Mail.Send openid profile offline_access c.");
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

  it("begins with the values that the package was made for", () => {
    const id = "5b0d6f0e-3c1a-4f7d-9e62-7a4c8d215e93";
    const lines = nextSteps(aPackageRequest({ id, cloud: "usgov", scopes: "all" })).split("\n");
    expect(lines.slice(0, 10)).toEqual([
      "Workbook Sessions: the steps that remain",
      "",
      "Address     https://addins.contoso.com/Sessions",
      "Client ID   5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731",
      "Tenant      contoso.onmicrosoft.us",
      "Cloud       usgov",
      "Scopes      all",
      "Email       no consent beforehand",
      `Add-in ID   ${id}`,
      "",
    ]);
  });

  it.each([
    "site/ is the root of https://addins.contoso.com; the add-in itself is all in site/Sessions/.",
    "Azure Static Web Apps upload site/; staticwebapp.config.json has the headers.",
    "_headers hosts upload site/; _headers has the headers. The host must not take .html from addresses.",
    "IIS copy site/Sessions/; web.config has the headers.",
    "nginx copy site/Sessions/; include nginx.conf in the server block of addins.contoso.com.",
    "keep its index.html, and merge the two files of headers with its own.",
    "Run one of the three scripts in registration/ as an administrator who may consent for the organization",
    "azure-cli.sh, graph-powershell.ps1 or microsoft-365-cli.sh. Each can be run again",
    "shows what it is going to change (with --dry-run it changes nothing), reads back what it wrote, and tells how to undo exactly that.",
    "The head of each says what to install and which role it takes.",
    "Each script stops where the registration lets in fewer, and says how to change it.",
    "Or by clicks: https://entra.microsoft.com > App registrations > All applications > the one with the client ID 5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731, and there:",
    "Single-page application, and below it Add URI, in this order (the second stands for Excel, which signs people in with its own account: nested sign-in): https://addins.contoso.com/Sessions/auth-redirect.html brk-multihub://addins.contoso.com b.",
    "Delegated permissions: Files.ReadWrite openid profile offline_access c. API permissions > Grant admin consent.",
    "Open a workbook from SharePoint or OneDrive for Business in Excel, select Workbook Sessions on the Home tab, sign in, create a session and close it.",
    "Updating: package again with the same values, over this folder (--out): the new package keeps",
    "The manifest only has to be uploaded again when its version has changed.",
    "Removing: take the add-in out of the admin center, delete the files and the app registration.",
    "Licenses of everything that's shipped: site/Sessions/licences.txt. Software bill of materials (CycloneDX): sbom.json.",
  ])("tells whoever deploys: %s", (sentence) => {
    expect(onOneLine(nextSteps(aPackageRequest()))).toContain(sentence);
    expect(nextSteps(aPackageRequest())).toMatch(/[^\n]\n$/);
  });

  it.each([
    [
      ["global"],
      [
        "Settings > Integrated apps > Upload custom apps > Office Add-in > Upload manifest file.",
        "Choose the users; it can take a day until all of them see the button.",
        "GCC tenants have no Integrated apps: use Settings > Add-ins (Centralized Deployment) there.",
      ],
    ],
    [
      ["usgov", "usgovdod"],
      [
        "Government clouds have no Integrated apps: use Centralized Deployment, in the Microsoft 365 admin center under",
        "Settings > Add-ins > Deploy Add-in > Upload custom apps > I have the manifest file.",
        "The hosts that may frame the pane in this cloud are not published by Microsoft.",
        "If Excel on the web shows an empty pane, look for the refused host in the browser's console",
        "package again with --frame-ancestor https://<host>.",
      ],
    ],
  ])("tells where the manifest goes in the clouds %s, and there alone", (clouds, sentences) => {
    for (const cloud of ["global", "usgov", "usgovdod"]) {
      const text = onOneLine(nextSteps(aPackageRequest({ cloud })));
      const told = sentences.map((sentence) => text.includes(sentence));
      expect([cloud, told]).toEqual([cloud, sentences.map(() => clouds.includes(cloud))]);
    }
  });
});

/** Without its indents and line breaks, which have no meaning in a sentence. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
