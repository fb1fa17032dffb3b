import { sourceFiles } from "./sourceFiles";

/** What a person presses, as components write it. */
const CONTROL =
  /<(Button|FluentButton|CopyButton|MenuItem|MenuItemRadio|summary|Link|button|a|Radio|Checkbox|StepButton|Way|ResultsButton|input)\b/g;

/**
 * How many controls each component has. The stories of the focus (test/stories/focus*.story.test.ts) press each of them
 * by keyboard and say where the focus goes; what they meet and press in no table makes them fail. This makes a control
 * known that is shown only in a state which they do not reach.
 */
const PRESSED_IN_STORIES: Readonly<Record<string, number>> = {
  "Button.tsx": 1,
  "CopyButton.tsx": 1,
  "EmptyList.tsx": 4,
  "FailedPage.tsx": 3,
  "KeptAliveLine.tsx": 1,
  "LazyView.tsx": 2,
  "ListHead.tsx": 4,
  "MomentLine.tsx": 1,
  "MoreMenu.tsx": 1,
  "SessionList.tsx": 2,
  "SessionRow.tsx": 3,
  "WarningLines.tsx": 1,
  "bulk/BulkButtons.tsx": 5,
  "bulk/CopyManyDialog.tsx": 1,
  "dialogs/AddDialog.tsx": 3,
  "dialogs/ByHandForm.tsx": 1,
  "dialogs/CopyAsDialog.tsx": 1,
  "dialogs/CreateDialog.tsx": 2,
  "dialogs/DialogShell.tsx": 2,
  "dialogs/ExportDialog.tsx": 4,
  "dialogs/FilePicker.tsx": 3,
  "dialogs/ForgetDialogs.tsx": 1,
  "dialogs/HistoryDialog.tsx": 3,
  "dialogs/NoteFile.tsx": 1,
  "dialogs/SettingsDialog.tsx": 1,
  "dialogs/ToldFile.tsx": 1,
  "help/AboutDialog.tsx": 1,
  "menus/PaneMenu.tsx": 13,
  "menus/RowMenu.tsx": 10,
  "notice/MessageStack.tsx": 1,
  "notice/NoticeCard.tsx": 5,
  "notice/ResultsButton.tsx": 1,
  "notice/SupportDetails.tsx": 2,
  "results/EmailManyDialog.tsx": 2,
  "results/EmailPart.tsx": 1,
  "results/SendMail.tsx": 1,
  "results/TakeResults.tsx": 4,
  "selection/SelectionBar.tsx": 3,
};

/** Some of whose controls no story of the focus reaches: those that need another sign-in, answer or host. */
const PARTLY: Readonly<Record<string, number>> = {
  "ActivityLine.tsx": 2,
  "CreatingLine.tsx": 2,
  "WorkbookHeader.tsx": 4,
  "dialogs/ByHandDialog.tsx": 3,
  "dialogs/DetailsDialog.tsx": 2,
  "folder/FolderLine.tsx": 6,
  "help/LooksLockedDialog.tsx": 4,
  "notice/StepButton.tsx": 2,
  "notice/WorkbookProblem.tsx": 3,
  "results/DraftLink.tsx": 1,
  "results/MailDetails.tsx": 1,
  "results/Proof.tsx": 2,
  "selection/SelectionMenu.tsx": 12,
};

describe("a control that is new in a component", () => {
  it("is pressed by a story of the focus, or named here as one that none reaches", () => {
    const counted = sourceFiles("src/pane").flatMap(({ path, text }) => {
      const count = text.match(CONTROL)?.length ?? 0;
      return path.endsWith(".tsx") && count > 0 ? [[path.replace("src/pane/", ""), count] as const] : [];
    });
    expect(Object.fromEntries(counted)).toEqual({ ...PRESSED_IN_STORIES, ...PARTLY });
  });
});
