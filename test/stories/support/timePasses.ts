import type { Frame, Page } from "playwright-core";

/**
 * Lets so many milliseconds pass by the page's own timers: whatever was due there before has begun by then, however
 * slow the machine is. For what must not happen; for what must, a story waits until it shows.
 */
export async function timePasses(where: Frame | Page, milliseconds: number): Promise<void> {
  await where.evaluate((due) => new Promise((resolve) => setTimeout(resolve, due)), milliseconds);
}
