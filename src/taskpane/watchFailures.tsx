import type { Root } from "react-dom/client";
import type { Pane } from "../flow/createPane";
import { LazyView } from "../pane/LazyView";
import { firstViews } from "../pane/lazyViews";
import { PaneToolsContext, type PaneTools } from "../pane/paneTools";

export type Failures = {
  /** For a failure of the start or of rendering: shows a page in place of the pane. */
  readonly instead: (thrown: unknown) => void;
  /** From now on the pane itself reports errors that are thrown outside its actions, and the page speaks as it does. */
  readonly tellIn: (pane: Pane, tools?: PaneTools) => void;
  readonly pane: () => Pane | undefined;
};

/** The one listener for uncaught errors. Those of other scripts of the page (Excel's, an extension's) are ignored. */
export function watchFailures(root: () => Pick<Root, "render">, page: Window): Failures {
  let pane: Pane | undefined;
  let tools: PaneTools | undefined;
  const instead = (thrown: unknown) => {
    const fixed = { thrown, at: Date.now(), maybeSent: pane?.maySend() ?? false };
    const draw = () => {
      const told = pane?.state().paneNotices ?? [];
      const unstored = told.flatMap((notice) => (notice.kind === "notStored" ? [notice.id] : []));
      root().render(
        <PaneToolsContext.Provider value={tools}>
          <LazyView load={firstViews.failedPage} with={{ ...fixed, unstored }} />
        </PaneToolsContext.Provider>,
      );
    };
    if (tools === undefined) {
      // What the pane was going to speak is perhaps what failed, and another page may have named its language.
      page.document.documentElement.lang = "en";
      page.document.documentElement.dir = "ltr";
    }
    draw();
    // Running requests go on without the pane: an id that was stored nowhere is still shown.
    pane?.subscribe(draw);
  };
  const tell = (thrown: unknown) => {
    if (isForeign(thrown, new URL(".", page.location.href).href)) return;
    if (pane === undefined) instead(thrown);
    else pane.failed(thrown);
  };
  page.addEventListener("unhandledrejection", ({ reason }) => tell(reason));
  // An event without an error comes from the browser itself or from another origin: there is nothing to report.
  page.addEventListener("error", ({ error }: { readonly error: unknown }) => {
    if (error) tell(error);
  });
  return {
    instead,
    pane: () => pane,
    tellIn: (started, spoken) => {
      pane = started;
      tools = spoken;
    },
  };
}

function isForeign(thrown: unknown, ours: string): boolean {
  const stack = thrown instanceof Error ? String(thrown.stack) : "";
  return /https?:/.test(stack) && !stack.includes(ours);
}
