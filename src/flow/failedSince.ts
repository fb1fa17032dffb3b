import type { PaneContext } from "./paneContext";

/** Reports what is thrown from now on in what nobody awaits: only what was sent since then counts as sent by it. */
export function failedSince({ traffic, failed }: Pick<PaneContext, "traffic" | "failed">): (thrown: unknown) => void {
  const before = traffic.sent;
  return (thrown) => failed(thrown, before);
}
