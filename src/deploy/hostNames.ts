import { CLOUDS, CLOUDS_FOR_ADMINS } from "../core/clouds";

/** Ends of names that no machine on the web has, by the rules of DNS (RFC 2606, RFC 6761, RFC 7686). */
export function neverOnTheWeb(hostname: string): boolean {
  return /\.(test|example|invalid|localhost|onion|arpa)$/.test(hostname);
}

/** Hosts of sign-in, Graph, Office and Teams: nobody else serves an add-in there, or signs in to them as a tenant. */
export function isMicrosofts(hostname: string): boolean {
  return MICROSOFTS.some((each) =>
    each.startsWith("*.") ? hostname.endsWith(each.slice(1)) || hostname === each.slice(2) : hostname === each,
  );
}

const MICROSOFTS: readonly string[] = [...Object.values(CLOUDS), ...Object.values(CLOUDS_FOR_ADMINS)]
  .flatMap((cloud) =>
    "login" in cloud
      ? [cloud.login, cloud.graph, ...cloud.teamsHosts]
      : [...cloud.cspOfficeJs, ...cloud.cspFrameAncestors],
  )
  .map((source) => source.replace("https://", ""));

/** Ports that browsers open no page at (WHATWG Fetch, "Port blocking"). */
export function isBlockedPort(port: number): boolean {
  return BLOCKED.has(port);
}

const BLOCKED: ReadonlySet<number> = new Set([
  ...[0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109],
  ...[110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530],
  ...[531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190],
  ...[5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
]);
