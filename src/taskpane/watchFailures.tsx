import type { Root } from "react-dom/client";
import { isAtWork } from "../core/paneState";
import type { Pane } from "../flow/createPane";
import { LazyView } from "../pane/LazyView";

export type Failures = {
  /** Of the start, or of drawing: nothing of the pane is left to tell it in. */
  readonly instead: (thrown: unknown) => void;
  /** From now on the pane itself tells what throws outside its actions. */
  readonly tellIn: (pane: Pane) => void;
  readonly pane: () => Pane | undefined;
};

/** The one listener for what nobody caught. What other scripts of the page (Excel's, an extension's) throw is theirs. */
export function watchFailures(root: () => Root, page: Window): Failures {
  let pane: Pane | undefined;
  const instead = (thrown: unknown) => {
    const fixed = { thrown, at: Date.now(), maybeSent: pane !== undefined && isAtWork(pane.state()) };
    const draw = () => {
      const pinnedNotices = pane?.state().pinnedNotices ?? [];
      const unstored = pinnedNotices.flatMap((notice) => (notice.kind === "notStored" ? [notice.id] : []));
      root().render(<LazyView load={loadFailedPage} with={{ ...fixed, unstored }} />);
    };
    draw();
    // What was on its way goes on without a face: the only copy of an id is shown all the same.
    pane?.subscribe(draw);
  };
  const tell = (thrown: unknown) => {
    if (isForeign(thrown, new URL(".", page.location.href).href)) return;
    if (pane === undefined) instead(thrown);
    else pane.failed(thrown);
  };
  page.addEventListener("unhandledrejection", ({ reason }) => tell(reason));
  // Without an error it is the browser's own remark, or another origin's: nothing in it to tell.
  page.addEventListener("error", ({ error }: { readonly error: unknown }) => {
    if (error) tell(error);
  });
  return {
    instead,
    pane: () => pane,
    tellIn: (started) => {
      pane = started;
    },
  };
}

async function loadFailedPage() {
  return (await import(/* webpackChunkName: "start-page" */ "../pane/FailedPage")).FailedPage;
}

function isForeign(thrown: unknown, ours: string): boolean {
  const stack = thrown instanceof Error ? String(thrown.stack) : "";
  return /https?:/.test(stack) && !stack.includes(ours);
}
