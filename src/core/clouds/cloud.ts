/**
 * What a Microsoft cloud decides for the pane (Graph, "National cloud deployments"; Office, "Guidance for government
 * clouds"; Microsoft's endpoint lists). Origins are without a slash at the end, host suffixes without their first dot.
 */
export type Cloud = {
  readonly login: string;
  /** Is that host in MSAL's own list? It trusts no other that the configuration does not name. */
  readonly msalKnowsLogin: boolean;
  readonly graph: string;
  /** Where `@microsoft.graph.downloadUrl` leads, as CSP sources. */
  readonly cspDownloads: readonly string[];
  /** What the names of its SharePoint and OneDrive hosts end in. */
  readonly sharePoint: readonly string[];
  readonly teamsHosts: readonly string[];
  /** What the hosts end in behind which Microsoft Defender puts links of mails ("Safe Links"). */
  readonly safeLinks: string;
};

/** What a cloud decides for pages, packages and registrations. It is kept apart so that the pane does not load it. */
export type CloudForAdmins = {
  /** Who uses the cloud, in a few words. */
  readonly audience: string;
  /** The cloud's directories, and the end of the domains that Microsoft gives their tenants. */
  readonly directory: { readonly name: string; readonly domain: string };
  readonly officeJs: string;
  /** Where office.js itself loads its further scripts and strings from. */
  readonly cspOfficeJs: readonly string[];
  /**
   * Where Excel on the web runs, as CSP sources. Office publishes no list: the global hosts are those that its pages
   * and public add-ins name; the government hosts were not found in Microsoft's pages and are not verified.
   */
  readonly cspFrameAncestors: readonly string[];
  /** Has Microsoft been seen to frame add-ins from these hosts? If not, an admin is told how to find the right ones. */
  readonly frameAncestorsAreVerified: boolean;
  /** Where an admin finds app registrations. */
  readonly entraAdminCenter: string;
  /** How an add-in is deployed in its Microsoft 365 admin center, with what some of its tenants lack. */
  readonly deployment:
    | { readonly kind: "integratedApps"; readonly notFor: string }
    | { readonly kind: "centralized"; readonly who: string };
  /** `az cloud list`. */
  readonly azureCli: string;
  /** `m365 login --cloud`. */
  readonly microsoft365Cli: string;
  /** `Get-MgEnvironment`. */
  readonly graphPowerShell: string;
};
