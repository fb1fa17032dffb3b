import { openDevice } from "./openExcel";
import { paneIn, type OpenedPane } from "./openPane";
import { storyBrowser } from "./storyBrowser";

/** The same account, world and workbook in another browser profile: nothing is shared but OneDrive. */
export async function openSecondDevice(first: OpenedPane, inPane: string): Promise<OpenedPane> {
  const { browser } = await storyBrowser();
  return paneIn(await openDevice(browser, first.simulation, { scripts: [inPane] }));
}

/** A script that puts a page's clock wrong by so many milliseconds; the clock goes on running. */
export function clockOffBy(ms: number): string {
  return `globalThis.Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(Date.wrong()); }
    static wrong = ((now) => () => now() + ${ms})(Date.now.bind(Date));
    static now() { return Date.wrong(); }
  };`;
}
