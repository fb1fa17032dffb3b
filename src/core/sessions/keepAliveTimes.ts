import { SHORTEST_IDLE_MINUTES } from "./idleTimeout";

/** How long somebody may ask for a session to be kept alive. */
export const KEEP_ALIVE_MINUTES = [15, 30, 60] as const;

/** Seven tenths of the shorter of Graph's idle limits: the rest is for an answer that takes long. */
export const KEEP_ALIVE_INTERVAL_MS = SHORTEST_IDLE_MINUTES * 0.7 * 60_000;

/** A session that is contacted again and again, until a stated time. Milliseconds since the epoch. */
export type KeptAlive = {
  readonly until: number;
  /** When it is contacted next; absent while that is going on. After the last contact it is `until`. */
  readonly nextContactAt?: number;
};

/**
 * Why it is no longer contacted. `over`: its time is over. `hidden`: the pane cannot be seen. `slept`: the machine did,
 * for longer than two contacts. `leapt`: it did, or its clock was set ahead so far, and nobody can tell which. `gone`:
 * closed, ended or forgotten. `unclear`: Graph did not say that it is alive. `notSent`: there was no token, no network, or
 * another workbook. `failed`: something threw in this pane.
 */
export type KeepAliveEnd = "over" | "hidden" | "slept" | "leapt" | "gone" | "unclear" | "notSent" | "failed";
