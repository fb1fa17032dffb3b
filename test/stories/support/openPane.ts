import type { Locator } from "playwright-core";
import { shortId, type WorkbookSessionId } from "../../../src/core/sessions/workbookSession";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { openExcel, type OpenedExcel, type StoryOptions } from "./openExcel";
import { until } from "../../support/until";
import { KEYS } from "./stored";

/** The product itself in Excel: its production build, or the build in the folder STORY_DIST. */
export type OpenedPane = OpenedExcel & {
  /** Waits for the heading of the list: the pane is there. */
  readonly ready: () => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly closeButton: (id: string) => Locator;
  readonly moreButton: (id: string) => Locator;
  readonly dialog: Locator;
  /** The messages: in rows, as a toast, below the list. */
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
  // Toasts stay, so that no story depends on how soon it looks; toast.story.test.ts shows how they leave.
  const stored = {
    [`${KEYS}setting/seed`]: JSON.stringify({ name: "keepToasts", value: 1, at: 1 }),
    ...options.stored,
  };
  return paneIn(await openExcel({ ...(dist === undefined ? {} : { dist }), ...options, configuration, stored }));
}

export function paneIn(excel: OpenedExcel): OpenedPane {
  const { pane } = excel;
  const ready = () => pane.locator("#sessions-title:not([inert] *)").waitFor();
  return {
    ...excel,
    ready,
    button: (name) => pane.getByRole("button", { name, exact: typeof name === "string" }),
    closeButton: (id) => pane.getByRole("button", { name: closeButtonName(id) }),
    moreButton: (id) => pane.getByRole("button", { name: moreButtonName(id) }),
    dialog: pane.locator("[role=dialog], [role=alertdialog]"),
    notice: pane.locator("[data-message]"),
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

/** The short id, with which rows, buttons, dialogs and messages tell sessions apart, after the name. */
export function nameOf(id: string): string {
  return shortId(id as WorkbookSessionId);
}

/** The button that closes a session, as its row names it. */
export function closeButtonName(id: string): RegExp {
  return withAnyName(paneSentences.closeNamed, id);
}

/** The button that opens the menu of a session's row. */
export function moreButtonName(id: string): RegExp {
  return withAnyName(paneSentences.moreNamed, id);
}

/** A text about a session, such as a dialog's title, whatever the session is called. */
export function withAnyName(words: (name: string, id: string) => string, id: string): RegExp {
  return new RegExp(`^${words(ANY, nameOf(id)).split(ANY_OR_ISOLATE).map(escaped).join(".*")}$`);
}

const ANY = "\u0001";

/** Arabic isolates the names that need it. */
const ANY_OR_ISOLATE = /[\u0001\u2068\u2069]+/;

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
