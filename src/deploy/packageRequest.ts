import type { Configuration } from "../core/configuration";
import type { AddInAddress } from "./addInAddress";

/** What an admin has asked for, every value checked. */
export type PackageRequest = {
  readonly address: AddInAddress;
  /** The add-in's own id in the manifest: a GUID in lower case. */
  readonly id: string;
  readonly configuration: Configuration;
  /** Consent to `Mail.Send` is given beforehand, for sending results by email. */
  readonly mail: boolean;
  /** Further hosts that may show the pane in a frame, as CSP sources. */
  readonly frameAncestors: readonly string[];
  /** The folder to write, as it was typed. */
  readonly out: string;
};

/** One file of the package: its path below the package's folder, with forward slashes, and its bytes. */
export type PackageFile = { readonly path: string; readonly content: string | Buffer };

/** Where the web root of the address is, below the package's folder. */
export const SITE = "site";
