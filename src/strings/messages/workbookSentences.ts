import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** Why the open document has no list, in one sentence each, with the label of the button for the next step. */
export const workbookSentences = book("workbookSentences", {
  unsaved: {
    title: "This workbook hasn't been saved yet",
    text: "Sessions exist only for workbooks kept in OneDrive or SharePoint. Save it there, then check again.",
    next: "Check again",
  },
  empty: {
    title: "Excel doesn't say where this workbook is kept",
    text: "This happens to guests. Paste the file's link instead: in the browser, select Share, then Copy link.",
    next: "Paste the file's link",
  },
  outsideExcel: {
    title: "Open this page inside Excel",
    text: "This is the task pane of an Excel add-in. In Excel, select Home, then Workbook Sessions. Or paste a workbook's link.",
    next: "Paste a file's link",
  },
  local: {
    title: "This workbook is on this computer only",
    text: "Sessions exist only for workbooks kept in OneDrive or SharePoint. Save a copy there and open it, or name another workbook.",
    next: "Name another workbook",
  },
  network: {
    title: "This workbook is on a network drive",
    text: "Sessions exist only for workbooks kept in OneDrive or SharePoint. Save a copy there and open it, or name another workbook.",
    next: "Name another workbook",
  },
  syncedOneDrive: {
    title: "Excel opened the synced copy of this workbook",
    text: "The file is in a OneDrive folder, but Excel gave its place on this computer. Turn AutoSave on, or paste the file's link.",
    next: "Paste the file's link",
  },
  consumerOneDrive: {
    title: "This workbook is in a personal OneDrive",
    text: "Microsoft offers workbook sessions only for work or school accounts. You can try anyway, but Microsoft might refuse.",
    next: "Try anyway with the file's link",
  },
  unsupported: {
    title: "This workbook isn't in OneDrive or SharePoint",
    text: "Microsoft keeps sessions only for files in OneDrive for work or school and in SharePoint.",
    next: "Name another workbook",
  },
  cloudWithoutWorkbooks: {
    title: "This Microsoft cloud has no workbook sessions",
    text: "The file is in a Microsoft cloud whose Graph offers no workbook sessions, so there is nothing to list or close.",
    next: "Name another workbook",
  },
  notAnswering: {
    title: "Excel isn't responding",
    text: "Finish editing the cell or close the open window in Excel, then try again. You can also paste the file's link.",
    next: "Retry",
    link: "Paste the file's link",
  },
  signInToFind: {
    title: "Sign in to find this workbook",
    text: "We'll ask Microsoft where the file is kept, with permission to read and write your files. Nothing is changed.",
    next: "Sign in",
  },
  otherName: {
    title: "Is this the right workbook?",
    text: (shown: ShownText, found: ShownText) => `Excel shows “${shown}”; Microsoft found “${found}”.`,
    next: "Yes, use it",
    link: "No, paste the file's link",
  },
  moved: {
    title: "The address now leads to another file",
    text: (remembered: ShownText, found: ShownText) =>
      `Until now, this address led to “${remembered}”. Microsoft now finds “${found}” there. Sessions of “${remembered}” stay with it.`,
    next: (found: ShownText) => `Use “${found}” now`,
    stay: (remembered: ShownText) => `Keep “${remembered}”`,
  },
  notFound: { link: "Paste the file's link", retry: "Try again", askMore: "Allow access to more files" },
  askMoreText:
    "So far, the add-in can open only your own files. To work with files that others share with you, Microsoft asks you once to allow it for all files you can open.",
});

export type WorkbookSentences = typeof workbookSentences;
