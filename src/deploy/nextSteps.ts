import { CLOUDS_FOR_ADMINS } from "../core/clouds";
import { calledHosts } from "../hosting/contentSecurityPolicy";
import { SITE, type PackageRequest } from "./packageRequest";
import { redirectUris } from "./addInAddress";
import { registrationValues } from "./registration/registrationValues";
import { ACCOUNT_TYPES, audienceFor } from "./registration/signInAudience";

/** The steps that remain, with the admin's own values, in the order in which they are done. */
export function nextSteps(request: PackageRequest): string {
  const { address, configuration, id } = request;
  const pane = `${address.href}/taskpane.html`;
  const folder = `${SITE}${address.path}`;
  return `${[
    "Workbook Sessions: the steps that remain",
    "",
    `Address     ${address.href}`,
    `Client ID   ${configuration.clientId}`,
    `Tenant      ${configuration.tenant}`,
    `Cloud       ${configuration.cloud}`,
    `Scopes      ${configuration.scopes}`,
    `Email       ${request.mail ? "Mail.Send, with consent beforehand" : "no consent beforehand"}`,
    `Add-in ID   ${id}`,
    "",
    "1. Put the files on the web",
    `   ${SITE}/ is the root of ${address.origin}; the add-in itself is all in ${folder}/.`,
    "   Azure Static Web Apps   upload site/; staticwebapp.config.json has the headers.",
    "   _headers hosts          upload site/; _headers has the headers. The host must not take .html from addresses.",
    `   IIS                     copy ${folder}/; web.config has the headers.`,
    `   nginx                   copy ${folder}/; include nginx.conf in the server block of ${address.host}.`,
    "   Where the host serves more than this, keep its index.html, and merge the two files of headers with its own.",
    `   Check: open ${pane} in a browser. It says that it works in Excel only.`,
    `   Check: curl -sI ${pane} shows Content-Security-Policy, and no X-Frame-Options.`,
    `   Check all of it: node package.mjs --check ${address.href}`,
    "",
    "2. Complete the app registration",
    "   Run one of the three scripts in registration/ as an administrator who may consent for the organization:",
    "   azure-cli.sh, graph-powershell.ps1 or microsoft-365-cli.sh. Each can be run again, shows what it is going to",
    "   change (with --dry-run it changes nothing), reads back what it wrote, and tells how to undo exactly that.",
    "   The head of each says what to install and which role it takes.",
    ...accounts(request),
    ...byClicks(request),
    "",
    ...deployment(request),
    "",
    "4. See that it works",
    "   Open a workbook from SharePoint or OneDrive for Business in Excel, select Workbook Sessions on the Home tab,",
    "   sign in, create a session and close it.",
    "",
    "Updating: package again with the same values, over this folder (--out): the new package keeps this version's",
    "scripts for panes that are open. Upload the files, static/ first. The manifest only has to be uploaded again when",
    "its version has changed. Removing: take the add-in out of the admin center, delete the files and the app",
    "registration.",
    "",
    `Licenses of everything that's shipped: ${folder}/licences.txt. Software bill of materials (CycloneDX): sbom.json.`,
  ].join("\n")}\n`;
}

/** The same in three lines, for whoever has just answered the questions. */
export function whatIsLeft({ address, configuration }: PackageRequest): string {
  const place = DEPLOYMENT_PLACE[CLOUDS_FOR_ADMINS[configuration.cloud].deployment.kind];
  return [
    "Three things are left to do:",
    `  1. Upload the folder ${SITE}/ to ${address.origin}.`,
    "  2. Run one of the scripts in registration/ as an administrator; --dry-run shows first what it would change.",
    `  3. Upload manifest.xml in the Microsoft 365 admin center, under Settings > ${place}.`,
  ].join("\n");
}

function accounts({ configuration }: PackageRequest): readonly string[] {
  const audience = audienceFor(configuration.tenant);
  return [
    `   Supported account types: ${ACCOUNT_TYPES[audience]}`,
    `   (${audience}). Each script stops where the registration lets in fewer, and says how to change it.`,
    ...(audience === "AzureADMyOrg"
      ? []
      : ["   In every other organization its own administrator consents, by the link that the pane shows there."]),
  ];
}

/** The same as the scripts do, for whoever would rather paste. */
function byClicks(request: PackageRequest): readonly string[] {
  const { cloud, clientId } = request.configuration;
  const { entraAdminCenter } = CLOUDS_FOR_ADMINS[cloud];
  return [
    `   Or by clicks: ${entraAdminCenter} > App registrations > All applications > the one with the client ID`,
    `   ${clientId}, and there:`,
    "   a. Authentication > Add a platform > Single-page application, and below it Add URI, in this order (the second",
    "      stands for Excel, which signs people in with its own account: nested sign-in):",
    ...redirectUris(request.address).map((uri) => `        ${uri}`),
    "   b. API permissions > Add a permission > Microsoft Graph > Delegated permissions:",
    ...registrationValues(request).scopes.map((scope) => `        ${scope}`),
    "   c. API permissions > Grant admin consent. This also makes the enterprise application, which is the",
    "      registration inside your tenant and holds the consent.",
  ];
}

const DEPLOYMENT_PLACE = { integratedApps: "Integrated apps", centralized: "Add-ins" } as const;

function deployment({ configuration }: PackageRequest): readonly string[] {
  const called = Object.values(calledHosts(configuration)).flat();
  const { deployment: way, cspOfficeJs, frameAncestorsAreVerified } = CLOUDS_FOR_ADMINS[configuration.cloud];
  return [
    "3. Deploy manifest.xml",
    ...(way.kind === "integratedApps"
      ? [
          "   Microsoft 365 admin center > Settings > Integrated apps > Upload custom apps > Office Add-in > Upload manifest",
          "   file. Choose the users; it can take a day until all of them see the button.",
          `   ${way.notFor} have no Integrated apps: use Settings > Add-ins (Centralized Deployment) there.`,
        ]
      : [
          `   ${way.who} have no Integrated apps: use Centralized Deployment, in the Microsoft 365 admin center under`,
          "   Settings > Add-ins > Deploy Add-in > Upload custom apps > I have the manifest file.",
        ]),
    ...(frameAncestorsAreVerified
      ? []
      : [
          "   The hosts that may frame the pane in this cloud are not published by Microsoft. If Excel on the web shows an empty",
          "   pane, look for the refused host in the browser's console and package again with --frame-ancestor https://<host>.",
        ]),
    `   Allow in the network: ${["the address above", ...called, ...cspOfficeJs].join(", ")}.`,
  ];
}
