/** The servers that an add-in in Excel on the web talks to; here one process plays them all. */
export type Part = "excel" | "addIn" | "graph" | "downloads" | "signIn" | "office";

/** Where the parts are, as a browser sees them. No address ends with a slash. */
export type Layout = {
  readonly addresses: Readonly<Record<Part, string>>;
  /** `demo`: the page of the pane gets the bridge by a script tag, since no browser driver puts it there. */
  readonly kind: "demo" | "stories";
};

/** Everything below one origin, for a person with a browser. */
export function oneOrigin(origin: string): Layout {
  return {
    kind: "demo",
    addresses: {
      excel: origin,
      addIn: `${origin}/addin`,
      graph: `${origin}/graph`,
      downloads: `${origin}/downloads`,
      signIn: `${origin}/signin`,
      office: `${origin}/office`,
    },
  };
}

export type RealNamesOptions = {
  /** Another origin for Excel: office.js trusts only those that it knows. */
  readonly excel?: string | undefined;
  /** Another address of the add-in, which may be below a path. */
  readonly addIn?: string | undefined;
};

/** The names of the real servers. They lead here only in a browser that was started with `--host-resolver-rules`. */
export function realNames({
  excel = "https://excel.officeapps.live.com",
  addIn = "https://addins.contoso.com",
}: RealNamesOptions = {}): Layout {
  return {
    kind: "stories",
    addresses: {
      excel,
      addIn,
      graph: "https://graph.microsoft.com",
      downloads: "https://contoso-my.sharepoint.com",
      signIn: "https://login.microsoftonline.com",
      office: "https://appsforoffice.microsoft.com",
    },
  };
}

export type Destination = { readonly part: Part; readonly path: string };

/** The server that a request is for. The longest address wins, because in the demo all begin with Excel's. */
export function destinationOf(url: string, { addresses }: Layout): Destination | undefined {
  const known = (Object.entries(addresses) as [Part, string][]).sort(([, one], [, other]) => other.length - one.length);
  const match = known.find(([, address]) => url === address || url.startsWith(`${address}/`));
  if (match === undefined) return undefined;
  const [part, address] = match;
  return { part, path: new URL(url).pathname.slice(new URL(`${address}/`).pathname.length - 1) };
}

export const OFFICE_JS_FOLDER = "/lib/1/hosted";

export function officeJsAddress({ addresses }: Layout): string {
  return `${addresses.office}${OFFICE_JS_FOLDER}/office.js`;
}
