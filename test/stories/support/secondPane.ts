import type { Frame } from "playwright-core";
import type { OpenedPane } from "./openPane";

/** A second pane of the same add-in in the same browser, as a second workbook window has it. */
export async function secondPane({ context, simulation }: OpenedPane): Promise<Frame> {
  const page = await context.newPage();
  await page.goto(`${simulation.layout.addresses.excel}/`);
  const element = await page.locator('iframe[title="Workbook Sessions"]').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The second task pane is not open.");
  await frame.locator("#sessions-title").waitFor();
  return frame;
}
