import type { BenchPage } from "./benchWorld";

/** Each key changes the number of rows, whether there are 100 of them or 10,000. */
const KEYS = ["4", "2", "Backspace", "Backspace"];

/** Types into the filter as a person does. Answers the milliseconds from each key to the frame with the new rows. */
export async function measureKeys({ page, paneFrame }: BenchPage): Promise<readonly number[]> {
  const frame = await paneFrame();
  // By its role: an older build that this one is compared with names it differently.
  await frame.getByRole("searchbox").click();
  const measured: number[] = [];
  for (const key of KEYS) {
    await frame.evaluate("benchExpectKey()");
    await page.keyboard.press(key);
    measured.push(Number(await frame.evaluate("benchFiltered")));
  }
  return measured;
}
