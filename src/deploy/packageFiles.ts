import { azureStaticWebApps } from "./headers/azureStaticWebApps";
import { headerRules } from "./headers/headerRules";
import { iis } from "./headers/iis";
import { nginx } from "./headers/nginx";
import { underscoreHeaders } from "./headers/underscoreHeaders";
import { earlierFiles, earlierList } from "./earlierFiles";
import { nextSteps } from "./nextSteps";
import { SITE, type PackageFile, type PackageRequest } from "./packageRequest";
import { azureCli } from "./registration/azureCli";
import { graphPowerShell } from "./registration/graphPowerShell";
import { microsoft365Cli } from "./registration/microsoft365Cli";
import { registrationValues } from "./registration/registrationValues";
import { siteFiles, SITE_INDEX } from "./siteFiles";
import { IIS_SETTINGS, SITE_ROOT } from "./siteRoot";
import type { ProjectParts } from "./projectParts";
import type { SoftwareBill } from "./softwareBill";
import { writeManifest } from "./writeManifest";

/** Where the parts come from: the project, its production build, its bill, and a folder for work in progress. */
export type PackageSources = {
  readonly project: ProjectParts;
  readonly dist: string;
  readonly bill: () => SoftwareBill;
  readonly scratch: string;
};

export type PackageFiles =
  | { readonly kind: "files"; readonly files: readonly PackageFile[] }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

/**
 * Everything that the package holds. The same request and the same project give the same bytes, but for the scripts of
 * another version that the folder holds.
 */
export async function packageFiles(request: PackageRequest, sources: PackageSources): Promise<PackageFiles> {
  const { project, dist, scratch } = sources;
  const { version, template, licences: notices } = project;
  const site = siteFiles(dist, request);
  if (site.kind === "wrong") return { kind: "wrong", sentences: [site.sentence] };
  if (notices.kind === "wrong") return notices;
  const bill = sources.bill();
  if (bill.kind === "wrong") return { kind: "wrong", sentences: [bill.sentence] };
  const icon = (path: string) => bytesOf(site.files.find((file) => file.path === path));
  const manifest = await writeManifest(request, { template, version, icon, scratch });
  if (manifest.kind === "wrong") return manifest;

  const { address } = request;
  const earlier = earlierFiles(
    request.out,
    address.path,
    site.files.map(({ path }) => path),
  );
  const addIn = [...site.files, { path: "licences.txt", content: notices.text }, earlierList(earlier), ...earlier];
  const paths = addIn.map(({ path }) => path);
  const rules = headerRules(paths, request);
  const folder = `${SITE}${address.path}`;
  const values = registrationValues(request);
  return {
    kind: "files",
    files: [
      ...addIn.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
      { path: `${folder}/${IIS_SETTINGS}`, content: iis(rules) },
      { path: `${SITE}/${SITE_ROOT.index}`, content: SITE_INDEX },
      { path: `${SITE}/${SITE_ROOT.headers}`, content: underscoreHeaders(address, rules) },
      { path: `${SITE}/${SITE_ROOT.staticWebApps}`, content: azureStaticWebApps(address, rules) },
      { path: "nginx.conf", content: nginx(address, rules) },
      { path: "manifest.xml", content: manifest.xml },
      { path: "registration/azure-cli.sh", content: azureCli(values) },
      { path: "registration/graph-powershell.ps1", content: graphPowerShell(values) },
      { path: "registration/microsoft-365-cli.sh", content: microsoft365Cli(values) },
      { path: "sbom.json", content: bill.json },
      { path: "NEXT-STEPS.txt", content: nextSteps(request) },
    ],
  };
}

function bytesOf(file: PackageFile | undefined): Buffer | undefined {
  return file === undefined ? undefined : Buffer.from(file.content);
}
