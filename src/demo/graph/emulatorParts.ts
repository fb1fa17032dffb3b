import type { Caller } from "../entra/tokenAuthority";
import type { Downloads } from "./downloads";
import type { DriveWorld } from "./driveWorld";
import type { RequestIds } from "./graphErrorBody";
import type { CreateOperations } from "./createOperations";
import type { Mailbox } from "./mailbox";
import type { SessionRegister } from "./sessionRegister";
import type { sessionRefusals } from "./sessionRefusals";
import type { ShareMatching } from "./itemUrls";

/** Settings that may change while the emulator runs. */
export type EmulatorSettings = {
  shareMatching: ShareMatching;
  /** Response headers that browsers may read beyond those that Graph is known to expose. */
  exposedHeaders: readonly string[];
  /** Children per page of a listing. */
  pageSize: number;
  /** What a createSession with `Prefer: respond-async` gets: 202, or 201 as for a quick one. */
  asyncCreate: "accepted" | "created";
  /** How long a create operation runs, in milliseconds of the emulator's clock. */
  operationMs: number;
  /** Milliseconds that serving a workbook request takes at least, so that requests can overlap. */
  latencyMs: number;
  /** Microsoft specifies no status for an ended or unknown session: several in turn, or always this one. */
  endedSessionStatus: "inTurn" | 400 | 404 | 409;
};

export type EmulatorParts = {
  /** Absolute URL of v1.0 as the browser sees it, without a slash at the end. */
  readonly root: string;
  readonly clock: MovableClock;
  readonly world: DriveWorld;
  readonly sessions: SessionRegister;
  readonly creates: CreateOperations;
  readonly downloads: Downloads;
  readonly mailbox: Mailbox;
  readonly settings: EmulatorSettings;
  /** The status of the next answer about a session that is not alive for who asks. */
  readonly refusalStatus: (kind: keyof typeof sessionRefusals) => number;
};

/** One authorised request on its way through the routes. */
export type Exchange = EmulatorParts & {
  readonly request: Request;
  readonly url: URL;
  readonly ids: RequestIds;
  readonly caller: Caller;
  /** Planned: the create operation that this request starts will fail with these codes. */
  readonly failure?: readonly string[];
};

/** A clock that runs with the real one and can be moved forward, so that idle minutes pass in a click. */
type MovableClock = {
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
