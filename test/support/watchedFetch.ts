import { idle } from "./idle";
import { until } from "./until";

export type WatchedFetch = {
  readonly fetch: typeof fetch;
  /** Waits until all was answered, and nothing more was asked for because of it. */
  readonly settled: () => Promise<void>;
};

/** The real fetch, which knows what is still under way. */
export function watchedFetch(): WatchedFetch {
  let begun = 0;
  let ended = 0;
  return {
    fetch: async (input, init) => {
      begun += 1;
      try {
        const answer = await fetch(input, init);
        // With its body, which would arrive later.
        const body = await answer.arrayBuffer();
        return new Response(body.byteLength === 0 ? null : body, answer);
      } finally {
        ended += 1;
      }
    },
    settled: async () => {
      for (let seen = -1; seen !== begun;) {
        seen = begun;
        await until(() => ended === begun, "the answers to all requests");
        await idle();
      }
    },
  };
}
