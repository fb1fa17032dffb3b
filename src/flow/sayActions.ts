import type { DriveItem } from "../core/documents/driveItem";
import type { Unkept } from "../core/paneState";
import type { KnownSession } from "../core/sessions/knownSession";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { bury } from "./bury";
import type { PaneContext } from "./paneContext";
import type { StoreAnswer } from "./ports/sessionStore";
import { secondLook } from "./secondLook";
import { placeFacts } from "./say";

/** What a person says of sessions, without asking Graph. */
export type SayActions = {
  /** An empty text takes a name or note back. */
  readonly describe: (
    session: KnownSession,
    facts: { readonly label: string; readonly note: string },
  ) => Promise<StoreAnswer | undefined>;
  /** To which workbook a session belongs that names none, or one that was not found. */
  readonly place: (session: KnownSession, item: DriveItem) => void;
  /** Copied for another tool: from now on its use is not seen here. */
  readonly handOver: (session: KnownSession) => void;
  /** Withdraws what was not sent yet; what was sent goes on, and says what came of it. */
  readonly forget: (session: KnownSession) => void;
  /** Withdraws everything, and removes all that this add-in stored. */
  readonly forgetEverything: () => void;
};

/** What is under way with sessions. `withdraw` and `dropAll` answer whether something was on its way to Graph already. */
export type UnderWay = {
  readonly withdraw: (id: WorkbookSessionId) => boolean;
  /** What comes of it is neither told nor recorded. */
  readonly dropAll: () => boolean;
};

export function createSayActions(context: PaneContext, { withdraw, dropAll }: UnderWay): SayActions {
  const { services, model } = context;

  const say: PaneContext["say"] = (id, facts) => {
    const stored = context.say(id, facts);
    context.redraw();
    return stored;
  };

  const notStored = (why: Unkept, session: KnownSession) =>
    context.notify({ kind: "trouble", trouble: { kind: "storage", why }, about: { session, fileName: "" } });

  return {
    describe: (session, facts) => Promise.resolve(say(session.id, facts)),
    place: (session, item) => {
      const stored = say(session.id, placeFacts(item));
      if (stored.kind === "refused") notStored(stored.why, session);
    },
    handOver: (session) => {
      if (!session.handedOver) context.unkept(say(session.id, { handedOver: true }), true);
    },
    forget: (session) => {
      const goesOn = withdraw(session.id);
      // Another pane was quicker, and has told of it.
      const settled = secondLook(services.store, session.id)();
      if (settled?.kind === "alreadyOver" && settled.as === "forgotten") {
        context.redraw();
        return;
      }
      const buried = bury(context, session);
      context.redraw();
      if (buried.kind === "refused") notStored(buried.why, session);
      else context.notify({ kind: "forgotten", count: 1, goesOn, about: { session, fileName: "" } });
    },
    forgetEverything: () => {
      const count = model.state().sessions.length;
      const dropped = dropAll();
      // What Graph is opening at this moment is not forgotten before anybody knows it.
      const pending = services.store.pendingCreates();
      const sent = services.store.sentRequests();
      const goesOn = dropped || pending.length > 0 || model.state().creating.kind === "working";
      services.store.forgetEverything();
      const isLeft = !services.store.isEmpty();
      for (const each of pending) services.store.addPendingCreate(each);
      // They name no session, and what is still running must not meet the next request.
      for (const each of sent) services.store.noteSentRequest(each);
      context.redraw();
      const left = model.state().sessions.length;
      context.notify({
        kind: "forgotten",
        count: Math.max(0, count - left),
        goesOn,
        ...(isLeft ? { stays: true } : {}),
        about: { fileName: "" },
      });
    },
  };
}
