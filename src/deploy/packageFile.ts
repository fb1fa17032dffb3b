/** One file of the package: its path below the package's folder, with forward slashes, and its bytes. */
export type PackageFile = { readonly path: string; readonly content: string | Buffer };

/** Where the web root of the address is, below the package's folder. */
export const SITE = "site";
