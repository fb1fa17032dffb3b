import type { Locator } from "playwright-core";
import { shortId, type WorkbookSessionId } from "../../../src/core/sessions/workbookSession";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { openExcel, type OpenedExcel, type StoryOptions } from "./openExcel";
import { until } from "../../support/until";

/** The product itself in Excel: its production build, or the build in the folder STORY_DIST. */
export type OpenedPane = OpenedExcel & {
  /** Waits for the heading of the list: the pane is there. */
  readonly ready: () => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly dialog: Locator;
  /** The one live region, where outcomes are told. */
  readonly notice: Locator;
  readonly rows: Locator;
  readonly rowOf: (id: string) => Locator;
  /** Closes the pane and opens it again, as a user does. */
  readonly reopen: () => Promise<void>;
};

/** A story's own, so that it can speak with Graph as the pane does. */
export const STORY_CLIENT_ID = "7d1c9e52-3b08-4f6a-92e4-5a0f8c6d1b37";

export async function openPane(options: StoryOptions = {}): Promise<OpenedPane> {
  const dist = process.env["STORY_DIST"];
  const configuration = { clientId: STORY_CLIENT_ID, ...options.configuration };
  return paneIn(await openExcel({ ...(dist === undefined ? {} : { dist }), ...options, configuration }));
}

export function paneIn(excel: OpenedExcel): OpenedPane {
  const { pane } = excel;
  const ready = () => pane.locator("#sessions-title").waitFor();
  return {
    ...excel,
    ready,
    button: (name) => pane.getByRole("button", { name, exact: typeof name === "string" }),
    dialog: pane.locator("[role=dialog], [role=alertdialog]"),
    notice: pane.locator('[role="status"][aria-live="polite"]'),
    rows: pane.locator("li[aria-posinset]"),
    rowOf: (id) => pane.getByRole("listitem", { name: nameOf(id) }),
    reopen: async () => {
      const before = await excel.paneFrame();
      await excel.page.evaluate("simulatedExcel.reloadPane()");
      await until(() => before.isDetached());
      await ready();
    },
  };
}

/** How rows and buttons name a session. */
export function nameOf(id: string): string {
  return shortId(id as WorkbookSessionId);
}

/** The button that closes a session, as its row names it. */
export function closeButtonName(id: string): string {
  return paneSentences.closeNamed(nameOf(id));
}
