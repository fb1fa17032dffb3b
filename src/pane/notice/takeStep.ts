import { isSameItem } from "../../core/documents/driveItem";
import { canCreate, type Notice, type PaneState, type Purpose } from "../../core/paneState";
import type { FoundWorkbook } from "../../core/workbookState";
import type { NextStep } from "../../strings/description";
import type { PaneTools } from "../paneTools";
import type { Dialogs } from "../useDialogs";
import { restoreFocus } from "../restoreFocus";
import { workbookOf } from "../workbookOf";

type Place = {
  readonly notice: Notice;
  readonly state: PaneState;
  readonly tools: PaneTools;
  readonly openDialog: Dialogs["open"];
};

/** Takes the next step that a notice offers, at a click. It continues what the notice is about, and nothing else. */
export function takeStep(step: NextStep, place: Place): void {
  const { notice, state, tools, openDialog } = place;
  const { actions } = tools.pane;
  const session = sessionNow(notice, state);
  const workbook = workbookAbout(notice, state);
  switch (step) {
    case "retry":
      again(place);
      return;
    case "signIn":
      signIn(place, true);
      return;
    case "otherAccount":
      signIn(place, "otherAccount");
      return;
    case "askMore":
      openDialog({ kind: "askMore", then: () => askMore(place) });
      return;
    case "check":
      if (session !== undefined && workbook !== undefined) void actions.contact(session, workbook, false);
      return;
    case "forget":
      if (session !== undefined) openDialog({ kind: "forget", session });
      return;
    case "remove":
      if (session !== undefined) void actions.forget(session);
      // The row goes, and the button with it.
      restoreFocus(null);
      return;
    case "close":
      if (session !== undefined && workbook !== undefined) openDialog({ kind: "close", session, workbook });
      return;
    case "looksLocked":
      if (workbook !== undefined) openDialog({ kind: "looksLocked", workbook });
      return;
    case "undo":
      if (notice.kind === "forgotten") void actions.undoForget(notice);
      // The button goes with its message.
      restoreFocus(null);
      return;
    case "createAgain":
      openDialog({ kind: "create" });
      return;
    case "openInBrowser":
      if (workbook?.item.webUrl !== undefined) tools.openLink(workbook.item.webUrl);
      return;
    case "reload":
      location.reload();
      return;
    case "copyConsentLink":
      return;
  }
}

/** Can it be taken now? What cannot is not offered. */
export function canTake(step: NextStep, notice: Notice, state: PaneState): boolean {
  const { session } = notice.about;
  const workbook = workbookAbout(notice, state);
  const isListed = state.sessions.some(({ id }) => id === session?.id);
  switch (step) {
    case "check":
    case "looksLocked":
      return workbook !== undefined && (step === "looksLocked" || isListed);
    case "close":
      return isListed && workbook !== undefined && !workbook.outOfDate;
    case "forget":
    case "remove":
      return isListed;
    case "openInBrowser":
      return workbook?.item.webUrl !== undefined;
    case "createAgain":
      // Only in the workbook that the notice is about, never in another one that came up meanwhile.
      return canCreate(state) && (session === undefined || isShown(workbook, state));
    case "retry":
    case "signIn":
    case "otherAccount":
    case "askMore":
      // Of a session that was forgotten meanwhile nothing more is sent.
      return session === undefined || isListed;
    default:
      return true;
  }
}

function isShown(workbook: FoundWorkbook | undefined, { workbook: shown }: PaneState): boolean {
  return workbook !== undefined && shown.kind === "found" && isSameItem(workbook.item, shown.item);
}

function again({ notice, state, tools, openDialog }: Place): void {
  const { actions } = tools.pane;
  const session = sessionNow(notice, state);
  const workbook = workbookAbout(notice, state);
  const purpose = purposeOf(notice);
  if (purpose === "create") openDialog({ kind: "create" });
  else if (purpose === undefined || session === undefined) {
    if (notice.kind === "trouble" && notice.trouble.kind === "signIn") void actions.signIn();
    else void actions.readDocument();
  } else if (workbook === undefined) void actions.find(false);
  else if (purpose === "contact") void actions.contact(session, workbook, false);
  // Confirmed while another workbook was shown: ask for a new confirmation.
  else if (notice.kind === "notSent" && notice.why.kind === "documentChanged") {
    openDialog({ kind: "close", session, workbook });
  } else void actions.close(session, workbook, false);
}

function signIn({ notice, state, tools, openDialog }: Place, click: true | "otherAccount"): void {
  const { actions } = tools.pane;
  const session = sessionNow(notice, state);
  const workbook = workbookAbout(notice, state);
  const { creating } = state;
  switch (purposeOf(notice)) {
    case "create":
      if (creating.kind === "signInNeeded")
        void actions.create(creating.workbook, creating.persistChanges, click, creating.label);
      else void actions.signIn(undefined, click).then((worked) => worked && openDialog({ kind: "create" }));
      return;
    case "close":
    case "contact": {
      const act = purposeOf(notice) === "close" ? actions.close : actions.contact;
      if (session === undefined || workbook === undefined) void actions.find(click);
      else void act(session, workbook, click);
      return;
    }
    case undefined:
      void actions.signIn(undefined, click);
  }
}

function askMore({ notice, state, tools, openDialog }: Place): void {
  const { actions } = tools.pane;
  const session = sessionNow(notice, state);
  const workbook = workbookAbout(notice, state);
  const purpose = purposeOf(notice);
  if (workbook === undefined) void actions.find(true, "all");
  else if (session === undefined || purpose === undefined || purpose === "create") {
    void actions.signIn("all").then((worked) => worked && openDialog({ kind: "create" }));
  } else if (purpose === "contact") void actions.contact(session, workbook, true, "all");
  else void actions.close(session, workbook, true, "all");
}

function purposeOf(notice: Notice): Purpose | undefined {
  switch (notice.kind) {
    case "close":
    case "create":
      return notice.kind;
    case "refresh":
      return "contact";
    case "notSent":
      return notice.purpose;
    default:
      return undefined;
  }
}

/** The session as it is known now: what the notice tells of may have changed it. */
function sessionNow({ about }: Notice, { sessions }: PaneState) {
  return sessions.find(({ id }) => id === about.session?.id) ?? about.session;
}

function workbookAbout({ about }: Notice, { workbook }: PaneState): FoundWorkbook | undefined {
  if (about.session !== undefined) return workbookOf(about.session, workbook);
  return workbook.kind === "found" ? workbook : undefined;
}
