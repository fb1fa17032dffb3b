/** How office.js arrived. `missing`: its script failed, or never came although the page has finished loading. */
export type OfficeJs = "ready" | "missing";

/** office.js is loaded beside our script, not before it, so that a hanging server cannot keep the pane blank. */
export function watchOfficeJs(page: Document): Promise<OfficeJs> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (!("Office" in window)) return false;
      resolve("ready");
      return true;
    };
    if (look()) return;
    const script = page.getElementById("office-js");
    script?.addEventListener("load", look);
    script?.addEventListener("error", () => resolve("missing"));
    // An error that came before this listener leaves no other trace; the page's load event waits for the script.
    const loaded = () => void (look() || resolve("missing"));
    if (page.readyState === "complete") loaded();
    else window.addEventListener("load", loaded);
  });
}
