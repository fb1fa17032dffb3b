import type { DriveItemRef } from "../core/documents/driveItem";
import type { SentRequest } from "./ports/sessionStore";
import type { Services } from "./ports/services";
import { SLEPT_HIDDEN_MS, waitAwake } from "./waitAwake";

/** Called with the end of the wait for an earlier request (milliseconds since the epoch), then with undefined. */
export type Held = (until: number | undefined) => void;

/** Another pane may end its request, or report a lost one, at any moment. */
const LOOK_EVERY_MS = 1_000;

/** What is left to cancel in, once a computer that slept in the wait is awake again. */
const AFTER_SLEEP_MS = 10_000;

/**
 * The turn of a workbook outlives the page: a request whose page is gone may still be running at Microsoft, so `work`
 * begins when that request can no longer be running, or when the signal aborts: it sends nothing then, for it may not
 * have the turn.
 */
export function takeTurn<T>(
  services: Services,
  item: DriveItemRef,
  signal: AbortSignal,
  held: Held,
  work: () => Promise<T>,
): Promise<T> {
  let begun: Promise<T> | undefined;
  const begin = () => (begun ??= earlierOnes(services, item, signal, held).then(work));
  return new Promise((resolve, reject) => {
    // Another page may never give the turn up; whoever has stopped does not wait for it, as nothing is sent.
    const stop = () => void begin().then(resolve, reject);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
    void services
      .onePerWorkbook(item, begin)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", stop));
  });
}

async function earlierOnes({ store, clock }: Services, item: DriveItemRef, signal: AbortSignal, held: Held) {
  const isOf = isOfItem(item);
  const firstSeen = new Map<string, number>();
  // A clock that was set back must not lengthen the wait: what seems to be sent later was sent before it was first seen.
  const sentAt = ({ id, at }: SentRequest, now: number) => {
    const seen = firstSeen.get(id) ?? now;
    firstSeen.set(id, seen);
    return Math.min(at, seen);
  };
  let waited = false;
  let slept = false;
  while (!signal.aborted) {
    store.lookAgain();
    const now = clock.now();
    const ends = store.sentRequests().map((each) => (isOf(each) ? sentAt(each, now) + REQUEST_LIMIT_MS : 0));
    const until = Math.max(0, ...ends);
    if (until <= now) break;
    waited = true;
    held(until);
    const look = Math.min(until - now, LOOK_EVERY_MS);
    await clock.wait(look, signal);
    slept ||= clock.now() > now + look + SLEPT_HIDDEN_MS;
  }
  // Nobody could cancel while the computer slept.
  if (slept) await waitAwake(clock, AFTER_SLEEP_MS, signal, held, SLEPT_HIDDEN_MS);
  const now = clock.now();
  // A note that cannot be dropped no longer holds the turn.
  store.dropSentRequests((each) => isOf(each) && each.told === true && sentAt(each, now) + REQUEST_LIMIT_MS <= now);
  if (waited) held(undefined);
}

/** Notes a request while its answer is not known. If the note cannot be stored, the request is sent all the same. */
export async function whileNoted<T>(
  { store, clock, newId }: Services,
  request: Omit<SentRequest, "id" | "at">,
  work: () => Promise<T>,
): Promise<T> {
  const id = newId();
  const at = clock.now();
  store.noteSentRequest({ ...request, id, at });
  try {
    return await work();
  } finally {
    const dropped = store.dropSentRequests((each) => each.id === id);
    // Its outcome is known: no pane may report it as unknown.
    if (dropped.kind === "refused") store.noteSentRequest({ ...request, id, at, told: true });
  }
}

export function isOfItem({ driveId, itemId }: DriveItemRef): (request: SentRequest) => boolean {
  return (request) => request.driveId === driveId && request.itemId === itemId;
}

/**
 * How long a request to Graph may run, in milliseconds: Microsoft's gateway gives up after about a minute, and an answer
 * after that would be a 504 anyway.
 */
export const REQUEST_LIMIT_MS = 60_000;
