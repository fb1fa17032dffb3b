import type { OpenedPane } from "./openPane";

/** Requests to this address wait on their way until what this answers with is called. */
export async function heldRequests(
  { context }: OpenedPane,
  address: Parameters<OpenedPane["context"]["route"]>[0],
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await context.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
