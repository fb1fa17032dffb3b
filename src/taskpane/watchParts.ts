import type { Notice } from "../core/paneState";
import type { Pane } from "../flow/createPane";

/**
 * If a new version was deployed while this page was open, or the page came from a cache, its parts are gone from the
 * server. The page is then reloaded, once, if nothing is lost by that. Otherwise whatever needed the part says that it
 * is missing, with a button that reloads.
 */
export function watchParts(page: Document, pane: () => Pane | undefined): void {
  const look = async () => {
    if (cameByReload() || !(await isOutdated(page))) return;
    await workEnds(pane());
    if (isIdle(page, pane())) location.reload();
  };
  // Capturing: the error event of a script element does not bubble.
  page.addEventListener(
    "error",
    ({ target }) => {
      // If the server does not answer either, nothing is done: the part itself says that it is missing.
      if (target instanceof HTMLScriptElement && isOurs(target.src, page)) look().catch(() => undefined);
    },
    true,
  );
}

/** If a part is still missing after a reload, another reload does not help. This check needs no storage. */
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

/** What is on its way to Microsoft, such as a record that is being saved to OneDrive, only postpones the reload. */
function workEnds(pane: Pane | undefined): Promise<void> {
  if (pane === undefined) return Promise.resolve();
  return new Promise((ended) => {
    const look = () => {
      if (pane.maySend()) return;
      unsubscribe();
      ended();
    };
    const unsubscribe = pane.subscribe(look);
    look();
  });
}

/** Nothing is being sent to Microsoft or is waiting, nothing is shown only here, and nothing was typed. */
function isIdle(page: Document, pane: Pane | undefined): boolean {
  const typed = [
    ...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input:not([type=checkbox]), textarea"),
  ];
  if (page.querySelector("[role=dialog], [role=alertdialog]") !== null || typed.some(({ value }) => value !== "")) {
    return false;
  }
  if (pane === undefined) return true;
  const state = pane.state();
  const { paneNotices, rowNotices, activities, keptAlive, bulk } = state;
  if (!paneNotices.every(isOfMissingPart)) return false;
  const isBusy = activities.size > 0 || keptAlive.size > 0 || bulk !== undefined || pane.maySend();
  return rowNotices.size === 0 && !isBusy;
}

function isOfMissingPart(notice: Notice): boolean {
  return notice.kind === "trouble" && notice.trouble.kind === "partMissing";
}
