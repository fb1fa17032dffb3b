import { withoutNotice } from "../core/noticePlace";
import type { Notice } from "../core/paneState";
import { stampAfter } from "../core/statements/heardFrom";
import { STATEMENT_FORMAT, type SessionStatement } from "../core/statements/sessionStatement";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { readAgain } from "./addActions";
import type { OnlineContext } from "./paneContext";
import type { SessionStore, StoreAnswer } from "./ports/sessionStore";

/** All that is stored of a session: what `undoForget` needs, taken before it is forgotten. */
export function statementsOf(store: SessionStore, id: WorkbookSessionId): readonly SessionStatement[] {
  return store.statements().filter(({ sessionId }) => sessionId === id);
}

export type ForgottenNotice = Extract<Notice, { readonly kind: "forgotten" }>;

/** What is learnt of a forgotten session: known as long as its *Undo* is offered, and stored only by that. */
export function noteForUndo(
  { model, services: { clock } }: OnlineContext,
  id: WorkbookSessionId,
  facts: Partial<SessionStatement>,
): void {
  const withFacts = (notice: Notice): Notice => {
    if (notice.kind !== "forgotten" || notice.undo?.some(({ sessionId }) => sessionId === id) !== true) return notice;
    const writtenAt = stampAfter(notice.undo, id, clock.now());
    const learnt: SessionStatement = {
      format: STATEMENT_FORMAT,
      sessionId: id,
      writtenAt,
      ...facts,
      answeredAt: writtenAt,
    };
    return { ...notice, undo: [...notice.undo, learnt] };
  };
  model.update((state) => ({ ...state, paneNotices: state.paneNotices.map(withFacts) }));
}

/**
 * Lists forgotten sessions again with all that was known of them. Their tombstones stay, because they may be in OneDrive
 * by now; a later statement outranks them on this device, as when a person adds the session by hand. Where storage has
 * no room, nothing is changed and *Undo* stays.
 */
export function undoForget(context: OnlineContext, notice: ForgottenNotice): void {
  const { store } = context.services;
  const ids = new Set((notice.undo ?? []).map(({ sessionId }) => sessionId));
  /** Before what is told instead. */
  const told = () => context.model.update((state) => withoutNotice(state, notice.number));
  let blocked = false;
  store.lookAgain();
  // A person may have added one again meanwhile, here or in another pane.
  const before = new Set(store.statements());
  for (const id of ids) {
    const answer = bringBack(context, id, notice.undo ?? []);
    if (answer.kind === "stored") continue;
    if (answer.why === "full") {
      for (const each of ids) store.dropSession(each, before);
      context.redraw();
      told();
      context.notify({ ...notice, storageFailure: "full" });
      return;
    }
    blocked = true;
  }
  readAgain(store, ids);
  context.redraw();
  told();
  const { about } = notice;
  const failure = blocked ? ({ storageFailure: "blocked" } as const) : {};
  context.notify({ kind: "broughtBack", count: ids.size, about, ...failure });
}

function bringBack(
  { services: { store }, recordStatement }: OnlineContext,
  id: WorkbookSessionId,
  statements: readonly SessionStatement[],
): StoreAnswer {
  const said = statements.filter(({ sessionId }) => sessionId === id);
  const answers = said.map((statement) => store.add(statement));
  const isFull = (answer: StoreAnswer) => answer.kind === "refused" && answer.why === "full";
  const full = answers.find(isFull);
  if (full !== undefined) return full;
  // Where storage is blocked, this pane holds what was said, and has to hold what outranks the tombstone, too.
  const listed = recordStatement(id, { addedByHand: true });
  return isFull(listed) ? listed : (answers.find(({ kind }) => kind === "refused") ?? listed);
}
