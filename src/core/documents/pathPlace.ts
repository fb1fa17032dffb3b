import { decodedOnce } from "./decodedOnce";

export type PathPlace =
  /** A local copy that the OneDrive client keeps in step; `organisation` as the folder's name gives it. */
  { readonly kind: "syncedOneDrive"; readonly organisation?: string } | { readonly kind: "local" | "network" };

/** Where a path on a computer leads. Undefined for what is none. */
export function pathPlace(text: string): PathPlace | undefined {
  const path = (/^file:/i.test(text) ? pathOfFileUrl(text) : text).replace(/^\\\\[?.]\\UNC\\/i, "\\\\");
  if (OWN_MACHINE.test(path)) return syncedPlace(path);
  if (NETWORK_PATH.test(path)) return { kind: "network" };
  return LOCAL_PATH.test(path) ? syncedPlace(path) : undefined;
}

const NETWORK_PATH = /^(?:\\\\(?![?.]\\)|\/\/)[^\\/]/;
const LOCAL_PATH = /^(?:\\\\[?.]\\)?(?:[a-z]:[\\/]|~?\/)/i;

/** Shares that lead back to the same person's computer: Parallels, VMware, VirtualBox, Remote Desktop, Windows itself. */
const OWN_MACHINE = /^[\\/]{2}(?:mac|psf|\.psf|vmware-host|vboxsvr|vboxsrv|tsclient|localhost|127\.0\.0\.1)[\\/]/i;

/** `file:///C:/…` and `file:///Users/…` are local, `file://server/share/…` and `file://///server/…` are network paths. */
function pathOfFileUrl(url: string): string {
  const rest = decodedOnce(url.slice("file:".length)).replace(/^[\\/]{4,}/, "//");
  return /^\/\/(?:localhost)?(\/[^]*)$/i.exec(rest)?.[1]?.replace(/^\/(?=[a-z]:)/i, "") ?? rest;
}

/**
 * `C:\Users\…\OneDrive - Contoso\…`; a library that Windows keeps in step, `C:\Users\…\Contoso\Dev - Documents\…`; on a
 * Mac `…/Library/CloudStorage/OneDrive-Contoso/…`, or the client's own container, where `Contoso.noindex` names whose.
 */
function syncedPlace(path: string): PathPlace {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const container = folders.findIndex((part) => /^[a-z0-9]{10}\.OneDrive\w*Suite$/i.test(part));
  if (container >= 0) return synced(folders.slice(container).find((part) => NOINDEX.test(part)) ?? "");
  const folder = folders.find((part) => /^OneDrive(?:$| - |-)/i.test(part));
  if (folder !== undefined) return synced(folder);
  const library = /^[a-z]:[\\/]Users[\\/][^\\/]+[\\/]([^\\/]+)[\\/][^\\/]+ - (?:Shared )?Documents[\\/]/i.exec(
    path,
  )?.[1];
  return library === undefined || OWN_FOLDERS.test(library) ? { kind: "local" } : synced(library);
}

const NOINDEX = /\.noindex$/i;
const OWN_FOLDERS = /^(?:Desktop|Documents|Downloads|AppData|Projects|Pictures|source|Dropbox.*|Box.*|Google.*)$/i;

function synced(folder: string): PathPlace {
  const organisation = folder
    .replace(NOINDEX, "")
    .replace(/^OneDrive(?:$| - |-)(?:SharedLibraries(?: - |-))?/i, "")
    .replace(/^Personal$/i, "");
  return organisation === "" ? { kind: "syncedOneDrive" } : { kind: "syncedOneDrive", organisation };
}
