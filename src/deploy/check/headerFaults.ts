import type { Configuration } from "../../core/configuration";
import { contentSecurityPolicyHeader } from "../../hosting/contentSecurityPolicy";
import { headersFor } from "../../hosting/headersFor";
import { isPageName, PAGES, type PageName } from "../../hosting/pages";
import type { SiteFault } from "./siteFault";

export type AnsweredHeaders = Readonly<Record<string, string>>;

const AGAIN =
  "Give the host the headers of the package (nginx.conf, web.config, _headers or staticwebapp.config.json).";
const PROXY = "Take this header away where the host, or a proxy in front of it, adds it.";

/** What is wrong with the headers of a file that was there; `body` is its length without packing, in bytes. */
export function headerFaults(
  path: string,
  headers: AnsweredHeaders,
  configuration: Configuration,
  body: number,
): readonly SiteFault[] {
  return [
    ...typeFault(path, headers),
    ...packingFault(path, headers, body),
    ...cacheFault(path, headers, configuration),
    ...(isPageName(path) ? pageFaults(path, headers, configuration) : []),
    ...(headers["x-content-type-options"] === "nosniff"
      ? []
      : [{ path, what: "is sent without X-Content-Type-Options: nosniff.", remedy: AGAIN }]),
  ];
}

const TYPES: readonly (readonly [file: RegExp, type: RegExp, wanted: string])[] = [
  [/\.html$/, /^text\/html\b/i, "text/html"],
  [/\.js$/, /^(text|application)\/javascript\b/i, "text/javascript"],
  [/\.css$/, /^text\/css\b/i, "text/css"],
  [/\.png$/, /^image\/png\b/i, "image/png"],
  [/\.txt$/, /^text\/plain\b/i, "text/plain"],
];

function typeFault(path: string, headers: AnsweredHeaders): readonly SiteFault[] {
  const type = headers["content-type"] ?? "no type";
  const [, right, wanted = ""] = TYPES.find(([file]) => file.test(path)) ?? [];
  if (right === undefined || right.test(type)) return [];
  const remedy = `Browsers refuse it so: let the host send ${wanted} for files that end like this.`;
  return [{ path, what: `is sent as ${type}.`, remedy }];
}

/** Below this a packed file is hardly smaller, and hosts leave it as it is. */
const WORTH_PACKING = 1_400;

function packingFault(path: string, headers: AnsweredHeaders, body: number): readonly SiteFault[] {
  if (!/\.(js|css|html)$/.test(path) || body < WORTH_PACKING || headers["content-encoding"] !== undefined) return [];
  const remedy = "The pane opens several times slower: switch on gzip or Brotli for HTML, CSS and JavaScript.";
  return [{ path, what: "is sent without compression.", remedy }];
}

function cacheFault(path: string, headers: AnsweredHeaders, configuration: Configuration): readonly SiteFault[] {
  const found = headers["cache-control"] ?? "";
  const wanted = headersFor(path, configuration)["Cache-Control"] ?? "";
  const words = partsOf(found, ",");
  if (partsOf(wanted, ",").every((word) => words.includes(word))) {
    const keeps = words.some((word) => /^(s-maxage|max-age)=[1-9]|^immutable$/.test(word));
    if (!keeps || /max-age/.test(wanted)) return [];
  }
  const said = found === "" ? "is sent without Cache-Control" : `is sent with Cache-Control: ${found}`;
  const why = isPageName(path)
    ? "Kept copies of a page name scripts that the next version no longer has, or hold somebody's sign-in."
    : path.endsWith(".png")
      ? "Office shows no icon that may not be kept."
      : "It is fetched again at each opening.";
  return [{ path, what: `${said}, in place of ${wanted}.`, remedy: `${why} ${AGAIN}` }];
}

function pageFaults(path: PageName, headers: AnsweredHeaders, configuration: Configuration): readonly SiteFault[] {
  const opener = headers["cross-origin-opener-policy"];
  const frame = headers["x-frame-options"];
  return [
    ...(opener === undefined || opener === "unsafe-none"
      ? []
      : [
          {
            path,
            what: `is sent with Cross-Origin-Opener-Policy: ${opener}, which cuts the sign-in window off from the pane.`,
            remedy: PROXY,
          },
        ]),
    ...(frame === undefined || PAGES[path].framedBy === "nobody"
      ? []
      : [
          {
            path,
            what: `is sent with X-Frame-Options: ${frame}, so Excel on the web shows an empty pane.`,
            remedy: PROXY,
          },
        ]),
    ...policyFaults(path, headers["content-security-policy"], configuration),
  ];
}

function policyFaults(path: PageName, found: string | undefined, configuration: Configuration): readonly SiteFault[] {
  if (found === undefined) return [{ path, what: "is sent without Content-Security-Policy.", remedy: AGAIN }];
  if (found.includes(",")) {
    const what = "is sent with two Content-Security-Policies, and browsers apply both.";
    return [
      { path, what, remedy: "Leave the package's own, and take the other away where the host or a proxy adds it." },
    ];
  }
  const sent = directives(found);
  return [...directives(contentSecurityPolicyHeader(path, configuration))].flatMap(([name, wanted]) => {
    const sources = sent.get(name) ?? [];
    const lacks = wanted.filter((source) => !sources.includes(source));
    // Further hosts that may frame the pane are an administrator's own choice.
    const more =
      name === "frame-ancestors" && wanted.length > 1 ? [] : sources.filter((each) => !wanted.includes(each));
    if (lacks.length === 0 && more.length === 0) return [];
    const says = [lacks.length > 0 ? `lacks ${lacks.join(" ")}` : "", more.length > 0 ? `has ${more.join(" ")}` : ""];
    const why = name === "frame-ancestors" && lacks.length > 0 ? ", so Excel on the web may show an empty pane" : "";
    return [
      {
        path,
        what: `has another ${name} than the package: it ${says.filter(Boolean).join(" and ")}${why}.`,
        remedy: AGAIN,
      },
    ];
  });
}

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    partsOf(policy, ";").map((each) => {
      const [name = "", ...sources] = each.split(/\s+/);
      return [name, sources] as const;
    }),
  );
}

function partsOf(text: string, by: string): readonly string[] {
  return text
    .split(by)
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== "");
}
