/**
 * An address that Graph gave, read as a browser reads it (any letter case of the host, relative to the root, dots taken
 * apart), or undefined when it is none below `root`. Nothing else may be sent a token or be believed.
 */
export function addressBelow(root: string, address: string): URL | undefined {
  try {
    const url = new URL(address, `${root}/`);
    const own = new URL(root);
    const isOwn = url.origin === own.origin && url.username === "" && url.password === "";
    if (!isOwn || !url.pathname.toLowerCase().startsWith(`${own.pathname.toLowerCase()}/`)) return undefined;
    // Graph's paths are the same in any letter case; what is sent begins exactly like the root.
    url.pathname = own.pathname + url.pathname.slice(own.pathname.length);
    return url;
  } catch {
    // No address at all: then it names nothing.
    return undefined;
  }
}
