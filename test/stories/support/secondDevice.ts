import type { BrowserContext, FrameLocator } from "playwright-core";
import type { OpenedPane } from "./openPane";

/** The same account, world and workbook in another browser profile: nothing is shared but OneDrive. */
export type SecondDevice = { readonly context: BrowserContext; readonly pane: FrameLocator };

export async function openSecondDevice(first: OpenedPane, inPane: string): Promise<SecondDevice> {
  const browser = first.context.browser();
  if (browser === null) throw new Error("The first device has no browser.");
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(8_000);
  const { addresses } = first.simulation.layout;
  for (const script of [first.simulation.inPaneScript, inPane]) {
    await context.addInitScript(`if (location.origin === ${JSON.stringify(addresses.addIn)}) {\n${script}\n}`);
  }
  const page = await context.newPage();
  await page.goto(`${addresses.excel}/`);
  return { context, pane: page.frameLocator('iframe[title="Workbook Sessions"]') };
}

/** A script that puts a page's clock wrong by so many milliseconds; the clock goes on running. */
export function clockOffBy(ms: number): string {
  return `globalThis.Date = class extends Date {
    constructor(...given) { if (given.length > 0) super(...given); else super(Date.wrong()); }
    static wrong = ((now) => () => now() + ${ms})(Date.now.bind(Date));
    static now() { return Date.wrong(); }
  };`;
}
