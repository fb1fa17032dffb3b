import { contentSecurityPolicyHeader } from "../hosting/contentSecurityPolicy";
import { UNSET_CONFIGURATION } from "../hosting/buildConfiguration";
import { CLOUDS, type CloudName } from "../core/clouds";
import { isBlockedPort, neverOnTheWeb } from "./hostNames";

/** `value` is a CSP source: one https host, or all hosts below a domain that has one owner. */
export function frameAncestorFault(value: string): string | undefined {
  const [, star, host = "", port] = FRAME_ANCESTOR.exec(value) ?? [];
  const fits =
    host !== "" && LABELS.test(host) && (port === undefined || (Number(port) >= 1 && Number(port) <= 65_535));
  if (!fits) {
    return (
      `--frame-ancestor "${value.slice(0, 80)}" is not a host that may frame the pane. ` +
      "Give https and one host, as in https://portal.contoso.com, or all below a domain, as in https://*.contoso.com."
    );
  }
  if (neverOnTheWeb(host.toLowerCase())) {
    return (
      `--frame-ancestor "${value.slice(0, 80)}" has a host that never exists on the web. ` +
      "Give the host that the browser's console names, as in https://portal.contoso.com."
    );
  }
  if (port !== undefined && isBlockedPort(Number(port))) {
    return (
      `--frame-ancestor "${value}" has the port ${Number(port)}, at which browsers open no page. ` +
      "Give https and one host, as in https://portal.contoso.com."
    );
  }
  if (star === undefined || !isAnybodys(host.toLowerCase())) return undefined;
  return (
    `--frame-ancestor "${value}" lets everybody in who has a name below ${host}. ` +
    "Give https and one host, as in https://portal.contoso.com, or all below a domain of your own, as in https://*.contoso.com."
  );
}

/** Cloudflare, Netlify and others ignore a longer line of `_headers`; then nothing restricts who may frame the pane. */
const LONGEST_LINE = 2000;

export function frameAncestorsFault(frameAncestors: readonly string[], cloud: CloudName): string | undefined {
  const configuration = { ...UNSET_CONFIGURATION, cloud, graphRoot: `${CLOUDS[cloud].graph}/v1.0` };
  const line = `  Content-Security-Policy: ${contentSecurityPolicyHeader("taskpane.html", configuration, { frameAncestors })}`;
  return line.length < LONGEST_LINE
    ? undefined
    : `--frame-ancestor is given for ${frameAncestors.length} hosts, and their header has ${line.length} characters: ` +
        `hosts take ${LONGEST_LINE}. Give a domain with *, as in https://*.contoso.com, for many hosts at once.`;
}

const FRAME_ANCESTOR = /^https:\/\/(\*\.)?([a-z0-9.-]+)(?::(\d{1,5}))?$/i;
/** At least two labels, the last of them not a number: that would be an IP address. */
const LABELS = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/** Can anybody get a name below this domain? Decided by registry rules and a list of the most used shared hosts. */
function isAnybodys(host: string): boolean {
  const isShared = (shared: string) => host === shared || shared.endsWith(`.${host}`);
  return SECOND_LEVEL.test(host) || REGISTRIES.some(isShared) || SHARED_HOSTS.some(isShared) || isPartOfShared(host);
}

/** A region or another part of a shared host is everybody's, too: `westeurope.cloudapp.azure.com`. */
function isPartOfShared(host: string): boolean {
  const shared = SHARED_HOSTS.find((each) => host.endsWith(`.${each}`));
  const labels = shared === undefined ? [] : host.slice(0, -shared.length - 1).split(".");
  return shared !== undefined && labels.every((label) => PART.test(label));
}

/** Names of regions at Azure, Amazon and Google, of kinds of service there, or of too few letters for a customer. */
const PART =
  /^(?:\d{1,3}|[a-z]{1,2}\d{0,3}|[a-z]{3}\d{1,2}|scm|s3(?:-[a-z0-9-]+)?|[a-z]{2}-(?:gov-)?[a-z]+-\d|(?:north|south|east|west|central|europe|asia|africa|america|us|uk|uae|gov|australia|austria|belgium|brazil|canada|chile|china|denmark|finland|france|germany|greece|india|indonesia|israel|italy|japan|jio|korea|malaysia|mexico|newzealand|norway|poland|qatar|spain|sweden|switzerland|taiwan)+(?:\d|-\d{2})?)$/;

const SECOND_LEVEL =
  /^(ac|academy|biz|co|com|edu|firm|gen|go|gob|gouv|gov|gv|govt|id|ind|info|ltd|me|mil|muni|name|ne|net|nhs|nom|or|org|plc|police|pro|res|sch|school|tm|web)\.[a-z]{2}$/;

const SHARED_HOSTS: readonly string[] = [
  ...["azurewebsites.net", "azurestaticapps.net", "web.core.windows.net", "blob.core.windows.net", "azurefd.net"],
  ...["azureedge.net", "trafficmanager.net", "cloudapp.net", "cloudapp.azure.com", "azurecontainerapps.io"],
  ...["azure-api.net", "powerappsportals.com", "cloudfront.net", "amazonaws.com", "elasticbeanstalk.com"],
  ...["amplifyapp.com", "appspot.com", "run.app", "web.app", "firebaseapp.com", "github.io", "githubpreview.dev"],
  ...["gitlab.io", "pages.dev", "workers.dev", "netlify.app", "vercel.app", "herokuapp.com", "onrender.com"],
  ...["fly.dev", "deno.dev", "surge.sh", "ngrok.io", "ngrok.app", "ngrok-free.app", "trycloudflare.com"],
  ...["devtunnels.ms", "blogspot.com", "wordpress.com", "myshopify.com", "wixsite.com", "replit.app", "glitch.me"],
  ...[
    "b-cdn.net",
    "r2.dev",
    "supabase.co",
    "lovable.app",
    "railway.app",
    "digitaloceanspaces.com",
    "ondigitalocean.app",
  ],
  ...["readthedocs.io", "bitbucket.io", "now.sh", "repl.co"],
];

/** Private registries, whose customers own what is below their name. */
const REGISTRIES: readonly string[] = ["uk.com", "us.com", "eu.com", "de.com", "co.com"];
