/**
 * May a file be read from this address? `sources` are CSP sources, as they also stand in the page's policy: an origin,
 * or one whose host begins with `*.` for every host below it. The scheme counts: with https sources, https alone.
 */
export function isDownloadAddress(address: string, sources: readonly string[]): boolean {
  const url = parsed(address);
  // A user name in front would make another host look like ours to people, and is in no address that Graph gives.
  if (url === undefined || url.username !== "" || url.password !== "") return false;
  return sources.some((source) => {
    const [scheme = "", host = ""] = source.split("://");
    if (url.protocol !== `${scheme}:`) return false;
    return host.startsWith("*.") ? url.host.endsWith(host.slice(1)) && url.host !== host.slice(2) : url.host === host;
  });
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    // No address at all: nothing is fetched.
    return undefined;
  }
}
