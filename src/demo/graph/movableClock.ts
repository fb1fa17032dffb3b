/** A clock that runs with the real one and can be moved forward, so that idle minutes pass in a click. */
export type MovableClock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly advance: (ms: number) => void;
};

export function createMovableClock(base: () => number): MovableClock {
  let moved = 0;
  return {
    now: () => base() + moved,
    advance(ms) {
      moved += ms;
    },
  };
}
