import { TAKEN_AT_ROOT } from "./siteRoot";

/** Where the add-in will be: an https folder. Its path keeps its case, its host is in lower case. */
export type AddInAddress = {
  /** Without a slash at the end. */
  readonly href: string;
  /** The scheme, host and port, which is all that a broker redirect may name. */
  readonly origin: string;
  /** Host, and port when it is not 443. */
  readonly host: string;
  /** Empty, or with a slash at its beginning and none at its end. */
  readonly path: string;
};

export type AddressReading =
  { readonly kind: "address"; readonly address: AddInAddress } | { readonly kind: "wrong"; readonly sentence: string };

export function readAddress(value: string): AddressReading {
  const fault = faultOf(value);
  if (fault !== undefined) return { kind: "wrong", sentence: `--url "${shown(value)}" ${fault}` };
  const { origin, host, pathname } = new URL(value);
  const path = pathname.replace(/\/$/, "");
  return { kind: "address", address: { href: origin + path, origin, host, path } };
}

const EXAMPLE = "https://addins.contoso.com/sessions";
const ADDRESS = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/i;
/** Office takes addresses of up to 2048 characters, and the names of our files come after this. */
const LONGEST = 1900;

/** The first thing that is wrong, with its remedy, to follow the value itself. */
function faultOf(value: string): string | undefined {
  if (/^http:/i.test(value)) return "begins with http. Office loads add-ins over https only: give an https address.";
  if (!/^https:\/\//i.test(value)) return `is not an https address. Give the add-in's folder, such as ${EXAMPLE}.`;
  if (/^[^/]*\/\/[^/]*@/.test(value)) return "holds a user name. Give the address without the part before the @.";
  if (value.includes("?")) return 'has a query. Give the folder alone, without the "?" and all after it.';
  if (value.includes("#")) return 'has a fragment. Give the folder alone, without the "#" and all after it.';
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters. Office needs a shorter address.`;
  if (!ADDRESS.test(value) || !URL.canParse(value)) {
    return `has a part that no address may have. Letters, digits and - . _ ~ are fine, as in ${EXAMPLE}.`;
  }
  const { hostname, pathname } = new URL(value);
  if (/(^|\.)localhost$|^127\.|^0\.0\.0\.0$/i.test(hostname)) {
    return "is this machine. Give the address at which your users reach the add-in.";
  }
  if (!hostname.split(".").every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label))) {
    return `has a host name that cannot be. Write it as in ${EXAMPLE}.`;
  }
  // The URL parser has taken dots-only segments away, and another folder would be meant.
  if (/\/\.{1,2}(\/|$)/.test(value)) return 'has "." or ".." in its path. Write the path in full.';
  const first = pathname.split("/")[1] ?? "";
  if (TAKEN_AT_ROOT.includes(first.toLowerCase())) {
    return `begins its path with ${first}, which hosts know as a file at the root of the site. Give the folder another name.`;
  }
  if (/\.(html?|xml|js|json)\/?$/i.test(pathname)) return "is a file. Give the folder that it is in.";
  return undefined;
}

function shown(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}
