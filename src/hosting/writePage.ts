import { CLOUDS_FOR_ADMINS } from "../core/clouds";
import type { Configuration } from "../core/configuration";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { OFFICE_READY } from "./officeReady";
import { PAGE_NOTES } from "./pageNotesScript";
import { PAGES, type PageName } from "./pages";

export type PageContent = {
  readonly name: PageName;
  readonly configuration: Configuration;
  /** An address of office.js other than the cloud's own: https, or a path on our origin. */
  readonly officeJs?: string | undefined;
};

export type WrittenPage =
  | { readonly kind: "page"; readonly html: string }
  /** `noPlace`: the page lacks the comment pair. `closingTag`: a value would end the element that holds it. */
  | { readonly kind: "refused"; readonly why: "noPlace" | "closingTag" | "officeJsAddress"; readonly value: string };

/**
 * Writes policy, office.js tag and configuration between the page's two hosting comments, in place of what was there:
 * a built page can be written again for another tenant. Build, package, demo and tests all use this function.
 */
export function writePage(page: string, { name, configuration, officeJs }: PageContent): WrittenPage {
  const place = PLACE.exec(page);
  if (place === null) return { kind: "refused", why: "noPlace", value: name };
  const source = officeJs ?? CLOUDS_FOR_ADMINS[configuration.cloud].officeJs;
  const dangerous = [source, ...textsOf(configuration)].find((value) => value.includes("</"));
  if (dangerous !== undefined) return { kind: "refused", why: "closingTag", value: dangerous };
  if (!OFFICE_JS.test(source)) return { kind: "refused", why: "officeJsAddress", value: source };

  const needs = PAGES[name];
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(name, configuration, { officeJs })}">`,
    ...(needs.pageNotes ? [PAGE_NOTES.element] : []),
    ...(needs.configuration ? [configurationBlock(configuration)] : []),
    ...(needs.officeJs ? [OFFICE_READY.element, `<script async id="office-js" src="${source}"></script>`] : []),
  ];
  const written = `${OPENING}\n    ${lines.join("\n    ")}\n    ${CLOSING}`;
  return { kind: "page", html: page.slice(0, place.index) + written + page.slice(place.index + place[0].length) };
}

const OPENING = "<!-- hosting -->";
const CLOSING = "<!-- /hosting -->";
const PLACE = /<!-- hosting -->[^]*?<!-- \/hosting -->/;
const OFFICE_JS = /^(https:\/\/[a-z0-9.-]+(:\d+)?)?(\/[\w.~-]+)*\/office(\.debug)?\.js$/i;

function textsOf(configuration: Configuration): readonly string[] {
  return Object.values(configuration).flatMap((value) =>
    typeof value === "string" ? [value] : Object.entries(value).flat(),
  );
}

/** `<!--` inside a script element can swallow its end, so no "<" is left in the text at all. */
function configurationBlock(configuration: Configuration): string {
  const json = JSON.stringify(configuration).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="configuration">${json}</script>`;
}
