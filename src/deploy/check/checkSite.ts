import { UNSET_CONFIGURATION } from "../../hosting/buildConfiguration";
import { isPageName } from "../../hosting/pages";
import { writePage } from "../../hosting/writePage";
import type { Configuration } from "../../core/configuration";
import type { AddInAddress } from "../addInAddress";
import { earlierIn, EARLIER_LIST } from "../earlierFiles";
import { hashOf } from "../hashOf";
import type { PackageFile } from "../packageRequest";
import { headerFaults } from "./headerFaults";
import { pageConfiguration } from "./pageConfiguration";
import { noAnswer } from "./noAnswer";
import { sentencesOf, type SiteFault } from "./siteFault";
import type { SiteAnswer, Visit } from "./visit";

export type SiteCheck = {
  readonly address: AddInAddress;
  readonly visit: Visit;
  /** What this version puts into the add-in's folder; its pages without a configuration. */
  readonly files: readonly PackageFile[];
  /** Scripts and styles of an earlier version that the admin names: panes that are open still ask for them. */
  readonly earlier: readonly EarlierScript[];
};

/** The hash is not known where only the name is. */
export type EarlierScript = { readonly path: string; readonly hash?: string };

export type SiteChecked = {
  /** All that is wrong, in sentences. */
  readonly sentences: readonly string[];
  /** How many files of an earlier version were asked for; without any, none is known. */
  readonly earlier: number;
};

const PANE = "taskpane.html";
const AGAIN = "Upload the add-in's whole folder again, static/ first.";

/** Asks for every file, and says in sentences what is wrong; none when all is right. Changes nothing. */
export async function checkSite({ address, visit, files, earlier }: SiteCheck): Promise<SiteChecked> {
  const at = (path: string) => visit(`${address.href}/${path}`);
  const pane = await at(PANE);
  if (pane.kind === "none") return { sentences: [noAnswer(address, pane.why)], earlier: 0 };
  if (pane.status === 404 || pane.status === 410) return { sentences: [notHere(address.href)], earlier: 0 };
  const configuration = pageConfiguration(pane.body.toString("utf8"));
  const faults: SiteFault[] = [];
  if (pane.status === 200 && configuration === undefined) {
    faults.push({
      path: PANE,
      what: "is no page of this add-in that was packaged for a tenant.",
      remedy: "Upload the folder site/ of the package, not the parts of the archive.",
    });
  }
  for (const file of files) {
    const answer = file.path === PANE ? pane : await at(file.path);
    faults.push(...fileFaults(file, answer, configuration));
  }
  const list = await at(EARLIER_LIST);
  faults.push(...fileFaults({ path: EARLIER_LIST }, list, configuration));
  const listed = list.kind === "answer" && list.status === 200 ? earlierIn(list.body.toString("utf8")) : [];
  // The list knows the hashes, so it comes first.
  const before = new Map<string, EarlierScript>([...earlier, ...listed].map((each) => [each.path, each]));
  for (const { path } of files) before.delete(path);
  for (const each of before.values()) faults.push(...earlierFaults(each, await at(each.path)));
  faults.push(...missingFaults(await at(MISSING), MISSING));
  const sentences = [...sentencesOf(faults), ...(await transportSentences(address, visit, pane))];
  return { sentences, earlier: before.size };
}

function notHere(href: string): string {
  return (
    `There is no ${PANE} at ${href} (404). Compare the path with the folder on the host, capital letters included; ` +
    "the address must be the one that the package was written for."
  );
}

function earlierFaults({ path, hash }: EarlierScript, answer: SiteAnswer): readonly SiteFault[] {
  const remedy = "Panes that are open still ask for it: leave the earlier version's static/ there for a day.";
  if (answer.kind === "none") return [];
  if (answer.status !== 200) return [{ path, what: `of the earlier version answers ${answer.status}.`, remedy }];
  if (hash === undefined || hash === hashOf(answer.body)) return [];
  return [{ path, what: "of the earlier version is not the file that it was.", remedy: AGAIN }];
}

/** Without `content` only the answer is judged. */
function fileFaults(
  { path, content }: Pick<PackageFile, "path"> & Partial<PackageFile>,
  answer: SiteAnswer,
  configuration: Configuration | undefined,
): readonly SiteFault[] {
  if (answer.kind === "none")
    return [{ path, what: `gave no answer (${answer.why}).`, remedy: "Ask again in a minute." }];
  const { status, headers, body } = answer;
  if (status >= 300 && status < 400) return [movedFault(path, headers["location"] ?? "")];
  if (status !== 200) return [{ path, what: `answers ${status}, in place of 200.`, remedy: REMEDIES[status] ?? AGAIN }];
  return [
    ...headerFaults(path, headers, configuration ?? UNSET_CONFIGURATION, body.length),
    ...(configuration === undefined || content === undefined || body.equals(wanted(path, content, configuration))
      ? []
      : [{ path, what: "is not the file of this version, or was changed on its way.", remedy: AGAIN }]),
  ];
}

const REMEDIES: Readonly<Record<number, string>> = {
  401: "Let everybody read it: Office asks without a sign-in.",
  403: "Let everybody read it, and let the web server's own account read the folder.",
};

function movedFault(path: string, location: string): SiteFault {
  const target = location.replace(/[?#].*$/, "").replace(/^.*\//, "");
  if (path.endsWith(".html") && target === path.replace(/\.html$/, "")) {
    const remedy =
      "Microsoft Entra compares redirect addresses exactly, so no sign-in comes back. Switch this off on the host, or take another.";
    return { path, what: "is sent on to the same address without .html.", remedy };
  }
  const where = location === "" ? "somewhere else" : location;
  return {
    path,
    what: `is sent on to ${where}.`,
    remedy: "Let the host answer at this very address, without a sign-in.",
  };
}

function wanted(path: string, content: string | Buffer, configuration: Configuration): Buffer {
  if (!isPageName(path)) return Buffer.from(content);
  const page = writePage(content.toString(), { name: path, configuration });
  return Buffer.from(page.kind === "page" ? page.html : "");
}

/** A name that no build makes. */
const MISSING = "static/missing.0000000000000000.js";

function missingFaults(answer: SiteAnswer, path: string): readonly SiteFault[] {
  if (answer.kind === "none") return [];
  if (answer.status === 404 || answer.status === 410) {
    const kept = /max-age=[1-9]|immutable/.exec(answer.headers["cache-control"] ?? "");
    const remedy = "Let the host send Cache-Control with good answers only.";
    return kept === null ? [] : [{ path, what: "is missing, and browsers are told to remember that.", remedy }];
  }
  if (answer.status >= 400) return [];
  const remedy = "Switch off the rule that gives a page for every address: a pane would take that page for its script.";
  return [{ path, what: `does not exist, and the host answers ${answer.status} in place of 404.`, remedy }];
}

/** nginx drops a server's own headers wherever a location adds one. */
async function transportSentences(address: AddInAddress, visit: Visit, pane: SiteAnswer): Promise<readonly string[]> {
  const root = await visit(`${address.origin}/`);
  const name = "strict-transport-security";
  const lost = root.kind === "answer" && pane.kind === "answer" && name in root.headers && !(name in pane.headers);
  return lost
    ? [
        `${PANE}: lacks the Strict-Transport-Security that ${address.origin}/ has. ` +
          "In nginx, set $workbook_sessions_hsts as nginx.conf says; elsewhere add it to the add-in's rules.",
      ]
    : [];
}
