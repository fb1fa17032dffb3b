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
  // In whole milliseconds, as times are noted.
  const passed = () => Math.round(clock.passed());
  /** When each request was sent, by what has passed: the clock is asked once, whatever becomes of it then. */
  const sent = new Map<string, number>();
  const ageOf = ({ id }: SentRequest) => {
    // A note that could not be dropped is there beside the one that took its place.
    const at = Math.min(...store.sentRequests().flatMap((each) => (each.id === id ? [each.at] : [])));
    const sentAt = sent.get(id) ?? passed() - Math.max(0, clock.now() - at);
    sent.set(id, sentAt);
    return passed() - sentAt;
  };
  let awakeSince = -Infinity;
  let isHeld = false;
  while (!signal.aborted) {
    store.lookAgain();
    const now = clock.now();
    const ages = store.sentRequests().filter(isOf).map(ageOf);
    // What is left of the time that they can run.
    const rest = Math.max(0, ...ages.map((age) => REQUEST_LIMIT_MS - age));
    correctSentTimes(store, isOf, now, ageOf);
    if (rest === 0) break;
    isHeld = true;
    held(now + rest);
    const wait = Math.min(rest, LOOK_EVERY_MS);
    await clock.wait(wait, signal);
    if (clock.now() > now + wait + SLEPT_HIDDEN_MS) awakeSince = passed();
  }
  // Nobody could cancel while the computer slept.
  const toCancel = AFTER_SLEEP_MS - (passed() - awakeSince);
  await waitAwake(clock, toCancel, signal, held, SLEPT_HIDDEN_MS);
  // A note that cannot be dropped no longer holds the turn.
  const over = new Set(store.sentRequests().filter((each) => isOf(each) && ageOf(each) >= REQUEST_LIMIT_MS));
  store.dropSentRequests((each) => each.told === true && over.has(each));
  if (isHeld) held(undefined);
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
