/** Files at the root of the site, which hosts look for by these names. */
export const SITE_ROOT = {
  index: "index.html",
  headers: "_headers",
  staticWebApps: "staticwebapp.config.json",
} as const;

/** For IIS, which does not serve it, nor anything below a folder of this name. Other hosts would. */
export const IIS_SETTINGS = "web.config";

/** Names that the first folder of the add-in's path cannot have, in lower case: some file systems ignore case. */
export const TAKEN_AT_ROOT: readonly string[] = [...Object.values(SITE_ROOT), IIS_SETTINGS];
