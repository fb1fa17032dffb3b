import { v5 } from "uuid";
import { isBlockedPort } from "./hostNames";
import { HOST_NAME, hostFault, pathFault } from "./addressFaults";

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
  const fault = writingFault(value) ?? hostFault(new URL(value).hostname) ?? pathFault(new URL(value).pathname);
  const address = fault === undefined ? addressOf(value) : undefined;
  const sentence = fault ?? (address === undefined ? undefined : lengthFault(address));
  if (address === undefined || sentence !== undefined) {
    return { kind: "wrong", sentence: `--url "${shown(value)}" ${sentence ?? ""}` };
  }
  return { kind: "address", address };
}

function addressOf(value: string): AddInAddress {
  const { origin, host, pathname } = new URL(value);
  const path = pathname.replace(/\/$/, "");
  return { href: origin + path, origin, host, path };
}

const EXAMPLE = "https://addins.contoso.com/sessions";
const ADDRESS = /^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:\/[\w.~-]+)*\/?$/i;

/** The first fault in how the address is written, with its remedy, as text to follow the value. */
function writingFault(value: string): string | undefined {
  if (/^http:/i.test(value)) return "begins with http. Office loads add-ins over https only: give an https address.";
  if (!/^https:\/\//i.test(value)) return `is not an https address. Give the add-in's folder, such as ${EXAMPLE}.`;
  if (/^[^/]*\/\/[^/]*@/.test(value)) return "holds a user name. Give the address without the part before the @.";
  if (value.includes("?")) return 'has a query. Give the folder alone, without the "?" and all after it.';
  if (value.includes("#")) return 'has a fragment. Give the folder alone, without the "#" and all after it.';
  if (value.includes("\\")) return "has a backslash. Write the address with / only.";
  if (value.includes("%")) return "has a percent sign. Name the folder with letters, digits and - . _ ~ only.";
  if (/^https:\/\/[^/]*\.(?::|\/|$)/i.test(value)) return "has a dot at the end of its host. Leave that dot out.";
  if (/^https:\/\/\[/i.test(value)) return `is an IP address. ${HOST_NAME}`;
  if (/^https:\/\/[^/]*[^\0-\x7f]/i.test(value)) {
    return "has a host with letters beyond a to z. Write the host as browsers send it, beginning with xn--.";
  }
  const port = /^https:\/\/[^/]*?:(\d*)(?:\/|$)/i.exec(value)?.[1];
  if (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535)) {
    return `has a port that cannot be. Ports go from 1 to 65535; leave it out for 443, as in ${EXAMPLE}.`;
  }
  if (port !== undefined && isBlockedPort(Number(port))) {
    return `has the port ${Number(port)}, at which browsers open no page. Leave it out for 443, as in ${EXAMPLE}.`;
  }
  if (/^https:\/\/.*\/\//i.test(value)) return "has two slashes in a row. Write one.";
  // The URL parser would resolve dots-only segments, which would give another folder.
  if (/\/\.{1,2}(\/|$)/.test(value)) return 'has "." or ".." in its path. Write the path in full.';
  return ADDRESS.test(value) && URL.canParse(value)
    ? undefined
    : `has a part that no address may have. Letters, digits and - . _ ~ are fine, as in ${EXAMPLE}.`;
}

/** Microsoft Entra's limit for a redirect address ("Redirect URI (reply URL) restrictions and limitations"). */
const LONGEST_REDIRECT = 256;

function lengthFault(address: AddInAddress): string | undefined {
  const longest = Math.max(...redirectUris(address).map(({ length }) => length));
  if (longest <= LONGEST_REDIRECT) return undefined;
  const most = LONGEST_REDIRECT - longest + address.href.length;
  return (
    `is too long: it has ${address.href.length} characters, and ${most} are the most. ` +
    `Microsoft Entra takes redirect addresses of up to ${LONGEST_REDIRECT}, with the name of the page. Give a shorter path.`
  );
}

function shown(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}

/** The same address has the same add-in id on every machine: a name-based UUID of it (RFC 9562, version 5, URLs). */
export function addInId({ href }: AddInAddress): string {
  return v5(href, v5.URL);
}

/**
 * The redirect addresses that the app registration needs for a single-page application. The https page comes first: an
 * admin's consent without a redirect takes the first in the list, and fails with AADSTS7000471 if that is the broker's.
 */
export function redirectUris({ href, host }: { readonly href: string; readonly host: string }): readonly string[] {
  return [`${href}/auth-redirect.html`, `brk-multihub://${host}`];
}
