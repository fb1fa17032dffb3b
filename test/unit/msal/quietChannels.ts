import { BroadcastChannel as NodeChannel } from "node:worker_threads";

/** MSAL opens a channel per client and never closes it; in Node each would keep the test's process from ending. */
class QuietChannel extends NodeChannel {
  constructor(name: string) {
    super(name);
    // In @types/node 20 the method is missing; Node has it since 15.
    (this as unknown as { unref: () => void }).unref();
  }
}

export function useQuietChannels(): void {
  Object.assign(globalThis, { BroadcastChannel: QuietChannel });
}
