// To allow a host that is called, in every cloud: `calledHosts`. In one cloud: the fields that begin with `csp` in its
// file in core/clouds/. `cspDownloads` also says where files may be downloaded from.
import { CLOUDS, CLOUDS_FOR_ADMINS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import { OFFICE_READY } from "./officeReady";
import { PAGE_NOTES } from "./pageNotesScript";
import { PAGES, type Called, type PageName } from "./pages";

export type PolicyOptions = {
  /** An address of office.js other than the cloud's own; its origin is allowed, a path on our origin is "self". */
  readonly officeJs?: string | undefined;
  /** Further hosts that may frame the pane, as CSP sources. */
  readonly frameAncestors?: readonly string[] | undefined;
};

/** For the `<meta>` element, in which browsers ignore `frame-ancestors`. */
export function contentSecurityPolicy(
  page: PageName,
  configuration: Configuration,
  options: PolicyOptions = {},
): string {
  return written(directivesOf(page, configuration, options));
}

/** For the response header: the same, and who may frame the page. */
export function contentSecurityPolicyHeader(
  page: PageName,
  configuration: Configuration,
  options: PolicyOptions = {},
): string {
  const office = [
    "'self'",
    ...CLOUDS_FOR_ADMINS[configuration.cloud].cspFrameAncestors,
    ...(options.frameAncestors ?? []),
  ];
  const ancestors = PAGES[page].framedBy === "office" ? office : ["'none'"];
  return written([...directivesOf(page, configuration, options), ["frame-ancestors", ancestors]]);
}

/** Hosts that the pane and its sign-in pages call, as CSP sources. A network that filters has to let them through, too. */
export function calledHosts({ cloud, graphRoot }: Configuration): Readonly<Record<Called, readonly string[]>> {
  const { cspDownloads, login } = CLOUDS[cloud];
  return { graph: [originOf(graphRoot), ...cspDownloads], login: [login] };
}

type Directive = readonly [name: string, sources: readonly string[]];

/** Griffel makes empty style elements and fills them by `insertRule`: the hash of the empty string allows them. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

function directivesOf(page: PageName, configuration: Configuration, { officeJs }: PolicyOptions): readonly Directive[] {
  const needs = PAGES[page];
  const { login } = CLOUDS[configuration.cloud];
  const { cspOfficeJs } = CLOUDS_FOR_ADMINS[configuration.cloud];
  const called = calledHosts(configuration);
  const office = needs.officeJs ? [...cspOfficeJs, ...(officeJs === undefined ? [] : [originOf(officeJs)])] : [];
  const inline = [...(needs.pageNotes ? [PAGE_NOTES] : []), ...(needs.officeJs ? [OFFICE_READY] : [])];
  return [
    ["default-src", ["'none'"]],
    ["script-src", ["'self'", ...inline.map(({ source }) => source), ...office]],
    ["style-src", needs.fluent ? ["'self'", EMPTY_STYLE] : ["'self'"]],
    ["img-src", ["'self'", "data:"]],
    ["connect-src", ["'self'", ...needs.calls.flatMap((who) => called[who])]],
    ["frame-src", needs.calls.includes("graph") ? ["'self'", login] : ["'none'"]],
    ["form-action", page === "auth-relay.html" ? [login] : ["'none'"]],
    ["base-uri", ["'none'"]],
  ];
}

/** "self" for a path without an origin, and for anything that could smuggle in a second source or directive. */
function originOf(url: string): string {
  return /^(https:\/\/[a-z0-9.-]+(?::\d+)?)(?:\/|$)/i.exec(url)?.[1] ?? "'self'";
}

function written(directives: readonly Directive[]): string {
  return directives.map(([name, sources]) => [name, ...new Set(sources)].join(" ")).join("; ");
}
