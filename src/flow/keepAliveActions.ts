import { answerToRecord } from "../core/answers/judgeSession";
import type { RefreshOutcome } from "../core/answers/sessionOutcome";
import { isFinished, type KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook } from "../core/workbookState";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { withLaterEnd } from "../core/withLaterEnd";
import { createKeepAlive, type Ping } from "./keepAlive";
import type { OnlineContext } from "./paneContext";
import { refreshSession } from "./sessionRequests";
import { secondLook } from "./secondLook";

export type KeepAliveActions = {
  /** Contacts the session again and again until `minutes` from now; the pane shows it and says why it stops. */
  readonly keepAlive: (session: KnownSession, workbook: FoundWorkbook, minutes: number) => void;
  /** Resolves when nothing more will be sent for it. */
  readonly stopKeepingAlive: (id: WorkbookSessionId) => Promise<void>;
};

export function createKeepAliveActions(context: OnlineContext): KeepAliveActions & { readonly stopAll: () => void } {
  const { services, model } = context;
  /** As they were when it was asked for: one that is forgotten meanwhile is still named at the end. */
  const asked = new Map<WorkbookSessionId, KnownSession>();
  const find = (id: WorkbookSessionId) => model.state().sessions.find((session) => session.id === id);

  const machine = createKeepAlive({
    clock: services.clock,
    visibility: services.visibility,
    show: (id, kept) =>
      model.update((state) => {
        const keptAlive = new Map(state.keptAlive);
        if (kept === undefined) keptAlive.delete(id);
        else keptAlive.set(id, kept);
        return { ...state, keptAlive };
      }),
    ended: (id, why) => {
      const listed = find(id);
      const named = listed ?? asked.get(id);
      const about = listed === undefined ? { fileName: "" } : { session: listed, fileName: fileNameOf(listed) };
      const sessions = named === undefined ? [] : [named];
      context.notify({ kind: "keepAliveEnded", why, sessions, about }, withLaterEnd);
    },
  });

  const contact = async (id: WorkbookSessionId, workbook: FoundWorkbook, signal: AbortSignal): Promise<Ping> => {
    const session = find(id);
    // Closed by another pane, or reported closed by the automation that opened it.
    if (session === undefined || isFinished(session) || session.status.kind === "reportedClosed") return GONE;
    const confirmed = {
      item: workbook.item,
      workbook,
      fileAccess: context.fileAccess(),
      interactive: false,
      signal,
      secondLook: secondLook(services.store, id),
    };
    const result = await refreshSession(services, session, confirmed);
    if (result.kind === "notSent") {
      context.redraw();
      return result.why.kind === "alreadyOver" ? GONE : { kind: "end", why: "notSent" };
    }
    // Stopped while the request was on its way: silence then says nothing about the session.
    if (signal.aborted && result.outcome.kind === "unknown") return { kind: "end", why: "unclear" };
    // Forgotten meanwhile: the outcome must not bring the session back.
    if (find(id) === undefined) return GONE;
    const answer = answerToRecord(result.outcome);
    const { driveId, itemId } = workbook.item;
    if (answer !== "unchanged") context.reportStorageFailure(context.recordStatement(id, { answer, driveId, itemId }));
    context.redraw();
    await context.noteAccount(result.account);
    return pingOf(result.outcome);
  };

  return {
    keepAlive: (session, workbook, minutes) => {
      const { id } = session;
      asked.set(id, session);
      machine.start(id, minutes, (signal) => contact(id, workbook, signal));
    },
    stopKeepingAlive: machine.stop,
    stopAll: () => {
      for (const id of model.state().keptAlive.keys()) void machine.stop(id);
    },
  };
}

const GONE: Ping = { kind: "end", why: "gone" };

function pingOf(outcome: RefreshOutcome): Ping {
  switch (outcome.kind) {
    case "alive":
      return { kind: "alive" };
    case "later":
      return { kind: "later", waitSeconds: outcome.waitSeconds };
    case "ended":
      return GONE;
    // It may be open all the same, as its row says.
    case "notKnown":
    case "workbookGone":
    case "unusable":
    case "unknown":
    case "refused":
      return { kind: "end", why: "unclear" };
  }
}

function fileNameOf({ place }: KnownSession): string {
  return place.kind === "driveItem" ? (place.fileName ?? "") : "";
}
