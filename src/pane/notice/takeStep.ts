import type { FoundWorkbook, Notice, PaneState } from "../../core/paneState";
import type { NextStep } from "../../strings/description";
import type { SetDialog } from "../openDialog";
import type { PaneTools } from "../paneTools";
import { workbookOf } from "../workbookOf";

type Place = {
  readonly notice: Notice;
  readonly state: PaneState;
  readonly tools: PaneTools;
  readonly setDialog: SetDialog;
};

/** The next step that a notice offers, taken by a click. Whatever closes or contacts does so for the notice's session. */
export function takeStep(step: NextStep, { notice, state, tools, setDialog }: Place): void {
  const { actions } = tools.pane;
  const { session } = notice.about;
  const workbook = workbookAbout(notice, state);
  switch (step) {
    case "retry":
    case "signIn":
      again(step === "signIn", { notice, state, tools, setDialog });
      return;
    case "askMore":
      setDialog({
        kind: "askMore",
        then: () => {
          if (workbook === undefined) void actions.findWithMorePermission();
          else if (session === undefined) void actions.signIn(true).then(() => setDialog({ kind: "create" }));
          else void actions.closeWithMorePermission(session, workbook);
        },
      });
      return;
    case "check":
      if (session !== undefined && workbook !== undefined) void actions.contact(session, workbook, false);
      return;
    case "forget":
      if (session !== undefined) setDialog({ kind: "forget", session });
      return;
    case "createAgain":
      setDialog({ kind: "create" });
      return;
    case "openInBrowser":
      if (workbook?.item.webUrl !== undefined) tools.openLink(workbook.item.webUrl);
      return;
    case "copyConsentLink":
      return;
  }
}

function again(interactive: boolean, { notice, state, tools, setDialog }: Place): void {
  const { actions } = tools.pane;
  const { session } = notice.about;
  const workbook = workbookAbout(notice, state);
  if (workbook === undefined) void actions.find(interactive);
  else if (session === undefined && interactive) void actions.signIn(false);
  else if (session === undefined && notice.kind === "create") setDialog({ kind: "create" });
  else if (session === undefined) void actions.readDocument();
  else if (notice.kind === "refresh") void actions.contact(session, workbook, interactive);
  else void actions.close(session, workbook, interactive);
}

function workbookAbout({ about }: Notice, { workbook }: PaneState): FoundWorkbook | undefined {
  if (about.session !== undefined) return workbookOf(about.session, workbook);
  return workbook.kind === "found" ? workbook : undefined;
}
