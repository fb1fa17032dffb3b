import type { SentRequest, SessionStore } from "./ports/sessionStore";

/**
 * A note of a request that seems to be sent later than now gets the time now: the clock was set back since, or a later
 * version wrote it by another. Stored once for all panes, or each action would wait for that request anew. Whoever wrote
 * the note, all else in it stays. `ageOf`: how old it is at least, as the caller knows, in milliseconds.
 */
export function correctSentTimes(
  store: SessionStore,
  isMeant: (request: SentRequest) => boolean,
  now: number,
  ageOf: (request: SentRequest) => number = () => 0,
): void {
  const notes = store.sentRequests();
  const isAhead = (each: SentRequest) => isMeant(each) && each.at > now;
  const ahead = notes.filter(isAhead);
  if (ahead.length === 0) return;
  store.dropSentRequests(isAhead);
  for (const note of ahead) {
    // One that could not be dropped is there beside the one that took its place.
    if (!notes.some(({ id, told, at }) => id === note.id && told === note.told && at <= now))
      store.noteSentRequest({ ...note, at: now - ageOf(note) });
  }
}
