import type { DriveItemRef } from "../core/documents/driveItem";
import type { SentRequest } from "./ports/sessionStore";
import type { Services } from "./ports/services";
import { correctSentTimes } from "./correctSentTimes";
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
  /** How long was waited in all, and by when each request was seen: by the timers, whatever becomes of the clock. */
  let passed = 0;
  const firstSeen = new Map<string, number>();
  const seenFor = ({ id }: SentRequest) => passed - (firstSeen.get(id) ?? passed);
  /** What is left of the time that it can run. A clock that was set back must not lengthen it. */
  const restOf = (request: SentRequest, now: number) => {
    // A note that could not be dropped is there beside the one that took its place.
    const at = Math.min(...store.sentRequests().flatMap((each) => (each.id === request.id ? [each.at] : [])));
    return REQUEST_LIMIT_MS - Math.max(0, now - at, seenFor(request));
  };
  let slept = false;
  while (!signal.aborted) {
    store.lookAgain();
    const now = clock.now();
    for (const { id } of store.sentRequests().filter(isOf)) firstSeen.set(id, firstSeen.get(id) ?? passed);
    correctSentTimes(store, isOf, now, seenFor);
    const rest = Math.max(0, ...store.sentRequests().map((each) => (isOf(each) ? restOf(each, now) : 0)));
    if (rest === 0) break;
    held(now + rest);
    const look = Math.min(rest, LOOK_EVERY_MS);
    await clock.wait(look, signal);
    passed += look;
    slept ||= clock.now() > now + look + SLEPT_HIDDEN_MS;
  }
  // Nobody could cancel while the computer slept.
  if (slept) await waitAwake(clock, AFTER_SLEEP_MS, signal, held, SLEPT_HIDDEN_MS);
  const now = clock.now();
  // A note that cannot be dropped no longer holds the turn.
  const over = new Set(store.sentRequests().filter((each) => isOf(each) && restOf(each, now) <= 0));
  store.dropSentRequests((each) => each.told === true && over.has(each));
  if (passed > 0) held(undefined);
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
