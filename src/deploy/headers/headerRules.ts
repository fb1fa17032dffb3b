import { headersFor, type Headers } from "../../hosting/headersFor";
import type { PackageRequest } from "../packageRequest";

/** The headers of one file, or of all files of a folder: then `path` ends with a slash. Relative to the add-in. */
export type HeaderRule = { readonly path: string; readonly headers: Headers };

/** One rule for each file and folder of the site. No file matches two rules: hosts treat that differently. */
export function headerRules(paths: readonly string[], request: PackageRequest): readonly HeaderRule[] {
  const rules = new Map<string, Headers>();
  for (const path of paths) {
    const place = path.replace(/[^/]*$/, "") || path;
    const headers = headersFor(path, request.configuration, { frameAncestors: request.frameAncestors });
    const before = rules.get(place);
    if (before !== undefined && JSON.stringify(before) !== JSON.stringify(headers)) {
      throw new Error(`${place} holds files with different headers, which no host's rule for a folder can give.`);
    }
    rules.set(place, headers);
  }
  return [...rules].map(([path, headers]) => ({ path, headers }));
}

export function isFolderRule({ path }: HeaderRule): boolean {
  return path.endsWith("/");
}
