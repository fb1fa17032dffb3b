import { isAtWork } from "../core/paneState";
import type { Pane } from "../flow/createPane";

/**
 * A new version was put up while this page was open, or the page came out of a cache: then its parts are gone from the
 * server, and the page is loaded anew, once, where nothing is lost by it. Where something would be, whatever needed the
 * part says that it is missing, with a button that reloads.
 */
export function watchParts(page: Document, pane: () => Pane | undefined): void {
  const look = async () => {
    if (cameByReload() || !(await isOutdated(page))) return;
    if (isIdle(page, pane())) location.reload();
  };
  // Scripts that do not arrive tell it to themselves only, on the way down.
  page.addEventListener(
    "error",
    ({ target }) => {
      // That the server could not be asked is no news: the part says so itself.
      if (target instanceof HTMLScriptElement && isOurs(target.src, page)) look().catch(() => undefined);
    },
    true,
  );
}

/** Needs no storage: a page that was reloaded and still misses a part is not helped by another reload. */
function cameByReload(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry !== undefined && "type" in entry && entry.type === "reload";
}

function isOurs(src: string, page: Document): boolean {
  return src.startsWith(new URL("static/", page.baseURI).href);
}

async function isOutdated(page: Document): Promise<boolean> {
  const ours = page.querySelector('script[src*="static/taskpane"]')?.getAttribute("src");
  const answer = await fetch(page.URL, { cache: "no-store" });
  const html = answer.ok ? await answer.text() : "";
  return typeof ours === "string" && html.includes("static/taskpane") && !html.includes(ours);
}

/** Nothing is on its way to Microsoft, waits, is told only here, or was typed. */
function isIdle(page: Document, pane: Pane | undefined): boolean {
  const typed = [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  if (page.querySelector("[role=dialog], [role=alertdialog]") !== null || typed.some(({ value }) => value !== "")) {
    return false;
  }
  if (pane === undefined) return true;
  const state = pane.state();
  const { notice, pinnedNotices = [], activities, keptAlive } = state;
  const told = notice === undefined || (notice.kind === "trouble" && notice.trouble.kind === "partMissing");
  return told && pinnedNotices.length === 0 && activities.size === 0 && keptAlive.size === 0 && !isAtWork(state);
}
