import { BroadcastChannel as NodeChannel } from "node:worker_threads";

const opened = new Set<NodeChannel>();

/** MSAL opens a channel per client and never closes it; in Node each would keep the test's process from ending. */
class QuietChannel extends NodeChannel {
  constructor(name: string) {
    super(name);
    opened.add(this);
  }
}

export function useQuietChannels(): void {
  Object.assign(globalThis, { BroadcastChannel: QuietChannel });
}

export function closeChannels(): void {
  for (const channel of opened) channel.close();
  opened.clear();
}
