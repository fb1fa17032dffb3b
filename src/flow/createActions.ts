import { judgeCreate } from "../core/answers/judgeCreate";
import { isSameItem, type DriveItem } from "../core/documents/driveItem";
import type { CreateActivity } from "../core/paneState";
import type { FoundWorkbook } from "../core/workbookState";
import type { NotSent } from "../core/notSent";
import { createSession } from "./sessionRequests";
import { followOperation, isFollowed, type OperationResult } from "./followOperation";
import type { OnlineContext } from "./paneContext";
import type { CreatedSession } from "./ports/graph";
import type { Interaction } from "./ports/signIn";
import { ownerOf } from "./ownerOf";
import type { PendingCreate, StoreAnswer } from "./ports/sessionStore";
import { placeFacts } from "./recordStatement";

export type CreateActions = {
  /** Opens a session on the workbook; `interactive` from the sign-in button. `label`: its name, if it is to have one. */
  readonly create: (
    workbook: FoundWorkbook,
    persistChanges: boolean,
    interactive: Interaction,
    label?: string,
  ) => Promise<void>;
  /**
   * Gives up a creation that waits for a sign-in, or whose request is not sent yet. Nothing follows one that is sent.
   * `untold` when everything is forgotten: that is what the user is told of, and not that this was not sent.
   */
  readonly stopCreating: (how?: "untold") => void;
  /** Follows creations that answered 202 before the pane was opened again. */
  readonly resumePending: () => Promise<void>;
};

export function createCreateActions(context: OnlineContext): CreateActions {
  const { services, model } = context;
  const followed = new Set<string>();
  const show = (creating: CreateActivity) => model.update((state) => ({ ...state, creating }));
  let waiting = new AbortController();
  let working: CreateActivity = { kind: "idle" };
  const showWorking = (isOnItsWay: boolean) => {
    working = isOnItsWay ? { kind: "working" } : { kind: "working", unsent: true };
    show(working);
  };
  const isShown = () => model.state().creating === working;

  /** Stores the session before the notice: a session that is not stored is lost with the pane. */
  const keep = (session: CreatedSession, item: PendingCreate["item"], ownerKey: string, label?: string) => {
    const about = { fileName: item.name };
    let at: number | undefined;
    let stored: StoreAnswer = { kind: "refused", why: "blocked" };
    try {
      at = services.clock.now();
      stored = context.recordStatement(session.id, {
        ...placeFacts(item),
        answer: "alive",
        persistChanges: session.persistChanges,
        createdAt: new Date(at).toISOString(),
        door: "createdHere",
        addedByHand: true,
        ...(ownerKey === "" ? {} : { ownerKey }),
        ...(label === undefined ? {} : { label }),
      });
      context.redraw();
    } catch {
      // Whatever failed while storing, the notice shows the id: it may be the only copy.
    }
    if (at === undefined || stored.kind === "refused") {
      const why = stored.kind === "refused" ? stored.why : "blocked";
      context.notify({ kind: "notStored", id: session.id, why, about });
    } else {
      const listed = model.state().sessions.find(({ id }) => id === session.id);
      const named = listed === undefined ? about : { ...about, session: listed };
      context.notify({ kind: "create", outcome: { kind: "created", ...session }, at, about: named });
    }
  };

  const pendingNow = () => {
    services.store.lookAgain();
    return services.store.pendingCreates();
  };

  /** The user hardly wants a second session while Microsoft is opening one: this pane would not offer it either. */
  const lookFor = (item: DriveItem) => (): NotSent | undefined =>
    pendingNow().some((pending) => isSameItem(pending.item, item) && isFollowed(pending, services.clock.now()))
      ? { kind: "alreadyOpening" }
      : undefined;

  const follow = async (pending: PendingCreate, stored: StoreAnswer = { kind: "stored" }) => {
    if (followed.has(pending.operation)) return;
    followed.add(pending.operation);
    const since = Date.parse(pending.startedAt);
    const isKept = stored.kind === "stored";
    // A creation that could not be stored must not be shown as one that goes on without this pane.
    const shown: CreateActivity = isKept ? { kind: "pending", since } : { kind: "working" };
    // A creation that waits for a sign-in is a different one, and stays shown.
    if (model.state().creating.kind === "idle") show(shown);
    // Another pane may have followed it to its end and shown the outcome.
    const isWanted = () => !isKept || pendingNow().some(({ operation }) => operation === pending.operation);
    let result: OperationResult;
    try {
      result = await followOperation(services, pending, context.fileAccess(), new AbortController().signal, isWanted);
    } finally {
      followed.delete(pending.operation);
      if (model.state().creating === shown) show({ kind: "idle" });
    }
    if (!isWanted()) return;
    const about = { fileName: pending.item.name };
    const at = services.clock.now();
    switch (result.kind) {
      case "created":
        keep(result, pending.item, pending.ownerKey, pending.label);
        break;
      case "failed": {
        const verdict = judgeCreate({ kind: "error", error: result.error }, { tokenRenewed: true });
        if (verdict.kind === "outcome") context.notify({ kind: "create", outcome: verdict.outcome, at, about });
        break;
      }
      case "lost":
        context.notify({ kind: "create", outcome: { kind: "maybeOpened" }, at, about });
        break;
      case "signInNeeded":
        // The pending creation stays stored: the next opening of the pane, or the next sign-in, resumes it.
        context.notify({ kind: "trouble", trouble: { kind: "signInNeeded" }, about });
        return;
      case "stopped":
        return;
    }
    context.reportStorageFailure(services.store.dropPendingCreate(pending.operation));
  };

  /** Nobody awaits it, so errors are reported here. A session may have been opened meanwhile. */
  const followOn = (...args: Parameters<typeof follow>) => void follow(...args).catch(context.failed);

  const createNow: CreateActions["create"] = async (workbook, persistChanges, interactive, label) => {
    const named = label === undefined ? {} : { label };
    const { item } = workbook;
    const { signal } = waiting;
    const confirmed = {
      ...{ item, workbook, fileAccess: context.fileAccess(), interactive, signal },
      giveUp: new AbortController().signal,
      secondLook: lookFor(item),
      onItsWay: (isOnItsWay: boolean) => {
        if (isShown()) showWorking(isOnItsWay);
      },
    };
    const about = { fileName: item.name };
    const result = await createSession(services, persistChanges, confirmed, async ({ outcome, account }) => {
      const ownerKey = await ownerOf(services, account);
      show({ kind: "idle" });
      if (outcome.kind === "created") {
        keep(outcome, item, ownerKey, label);
      } else if (outcome.kind === "pending") {
        const startedAt = new Date(services.clock.now()).toISOString();
        const pending = { item, operation: outcome.operation, persistChanges, ownerKey, startedAt, ...named };
        followOn(pending, services.store.addPendingCreate(pending));
      } else {
        const at = services.clock.now();
        context.notify({ kind: "create", outcome, account: account.displayName, at, about });
      }
    });
    if (result.kind === "notSent") {
      const { why } = result;
      const signIn = why.kind === "trouble" && (why.trouble.kind === "signInNeeded" || why.trouble.kind === "signIn");
      show(signIn ? { kind: "signInNeeded", persistChanges, workbook, ...named } : { kind: "idle" });
      // The line above the list says that a click is needed; why a sign-in failed needs a notice.
      const isUntold = why.kind === "stopped" && signal.reason === "untold";
      if (isUntold || (signIn && why.trouble.kind !== "signIn")) return;
      context.notify({ kind: "notSent", why, purpose: "create", about });
      return;
    }
    await context.noteAccount(result.account);
  };

  return {
    create: async (workbook, persistChanges, interactive, label) => {
      const { creating } = model.state();
      if (creating.kind === "working" || creating.kind === "pending") return;
      waiting = new AbortController();
      showWorking(false);
      try {
        await createNow(workbook, persistChanges, interactive, label);
      } finally {
        if (isShown()) show({ kind: "idle" });
      }
    },
    stopCreating: (how) => {
      if (model.state().creating.kind === "signInNeeded") show({ kind: "idle" });
      waiting.abort(how);
    },
    resumePending: async () => {
      // Graph would answer another account's operation as if it were lost.
      const { owner } = model.state();
      await Promise.all(
        services.store
          .pendingCreates()
          .filter(({ ownerKey }) => ownerKey === owner || ownerKey === "")
          .map((pending) => follow(pending)),
      );
    },
  };
}
