import { webcrypto } from "node:crypto";

/** More steps, one after another, than anything takes that is waited for in this way. */
const TURNS = 60;

/**
 * Lets everything go on that needs no one else: promises, what is due in the event loop, and hashes, which other threads
 * work out in their order. What waits for a server, a timer or a person after that would wait for ever.
 */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await webcrypto.subtle.digest("SHA-256", new Uint8Array(1));
  }
}
