import { entryOf } from "../core/results/entryOf";
import { isFinished } from "../core/sessions/knownSession";
import { fingerprint } from "../core/statements/fingerprint";
import type { OnlineContext } from "./paneContext";
import type { SentRequest, SessionStore } from "./ports/sessionStore";
import { createBulkLog } from "./bulk/bulkLog";
import { stateAfter } from "../core/bulk/restoredRun";
import { correctSentTimes } from "./correctSentTimes";
import { isOfItem } from "./takeTurn";

/**
 * Reports requests whose page went away before their answer: a close may have closed a session, a creation may have
 * opened one. Each is checked in its workbook's turn, because a page that still waits for its answer holds that turn.
 */
export function tellLostRequests(context: OnlineContext): Promise<unknown> {
  const { store, onePerWorkbook, clock } = context.services;
  const items = new Map(store.sentRequests().map((each) => [`${each.driveId} ${each.itemId}`, each]));
  return Promise.all(
    [...items.values()].map((item) =>
      onePerWorkbook(item, () => {
        store.lookAgain();
        correctSentTimes(store, isOfItem(item), clock.now());
        const requests = store.sentRequests().filter(isOfItem(item));
        // A note that could not be dropped is still there beside the one that is marked `told`.
        const told = new Set(requests.flatMap((each) => (each.told === true ? [each.id] : [])));
        for (const request of requests) if (!told.has(request.id) && WHAT.has(request.what)) tell(context, request);
        return Promise.resolve();
      }),
    ),
  );
}

/** What a later version sent, only that can tell. */
const WHAT: ReadonlySet<string> = new Set(["close", "contact", "create", "operation"] satisfies SentRequest["what"][]);

function tell(context: OnlineContext, request: SentRequest): void {
  const { store } = context.services;
  // The request may still be running, so a note stays for the turn, marked as told. The dropped note made room for it.
  store.dropSentRequests(({ id }) => id === request.id);
  store.noteSentRequest({ ...request, told: true });
  noteInRuns(store, request);
  const about = { fileName: request.fileName };
  if (request.what === "create") {
    context.notify({ kind: "create", outcome: { kind: "maybeOpened" }, at: request.at, about });
  }
  if (request.what === "close") tellClose(context, request);
}

/** A run that was under way shows it as unknown, and sends it again only when a person asks for that. */
function noteInRuns(store: SessionStore, { session, what, at }: SentRequest): void {
  const log = createBulkLog(store);
  for (const { id, action, sessions } of log.runs()) {
    if (session === undefined || !sessions.includes(session) || what !== (action === "close" ? "close" : "contact"))
      continue;
    const isQueued = stateAfter(log.steps(id).get(session)).kind === "queued";
    if (isQueued) log.note(id, session, { kind: "answered", outcome: "unknown", at });
  }
}

function tellClose(context: OnlineContext, { session: mark, at, fileName, accountName }: SentRequest): void {
  context.redraw();
  const session = context.model.state().sessions.find(({ id }) => fingerprint(id) === mark);
  if (session === undefined || isFinished(session)) return;
  const stored = context.recordStatement(session.id, { answer: "noAnswer" });
  context.redraw();
  const asked = accountName === undefined ? {} : { account: accountName };
  const entry = entryOf({ session, fileName, outcome: { kind: "unknown" }, at, ...asked });
  const refused = [stored, context.services.store.addHistory(entry)].find(({ kind }) => kind === "refused");
  const storageFailure = refused?.kind === "refused" ? { storageFailure: refused.why } : {};
  context.notify({ kind: "close", outcome: { kind: "unknown" }, at, about: { session, fileName }, ...storageFailure });
}
