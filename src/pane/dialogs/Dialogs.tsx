import { useFocusFinders } from "@fluentui/react-components";
import { FluentRoot } from "../FluentRoot";
import { LazyView } from "../LazyView";
import type { OpenDialog } from "../useDialogs";
import { AddDialog } from "./AddDialog";
import { AskMoreDialog } from "./AskMoreDialog";
import { ByHandDialog } from "./ByHandDialog";
import { CloseDialog } from "./CloseDialog";
import { CopyAsDialog } from "./CopyAsDialog";
import { CreateDialog } from "./CreateDialog";
import { DetailsDialog } from "./DetailsDialog";
import { ExportDialog } from "./ExportDialog";
import { ForgetDialog, ForgetEverythingDialog } from "./ForgetDialogs";
import { HistoryDialog } from "./HistoryDialog";
import { KeepInFolderDialog } from "./KeepInFolderDialog";
import { RenameDialog } from "./RenameDialog";
import { ShortcutsDialog } from "./ShortcutsDialog";
import { SettingsDialog } from "./SettingsDialog";

const help = async () => (await import(/* webpackChunkName: "help" */ "../help/HelpDialogs")).HelpDialogs;

export function Dialogs({ dialog }: { readonly dialog: OpenDialog | undefined }) {
  return (
    <FluentRoot>
      <FocusKeeper />
      {dialog !== undefined && <TheDialog dialog={dialog} />}
    </FluentRoot>
  );
}

/**
 * Fluent hides the rest of the page from screen readers while a dialog is open, and shows it again a quarter of a
 * second after that. If none of its components is mounted by then, it does not, and the pane would stay hidden.
 */
function FocusKeeper(): null {
  useFocusFinders();
  return null;
}

/** Few people open it, so it comes when it is asked for. */
const loadResults = async () =>
  (await import(/* webpackChunkName: "results" */ "../results/ResultsDialog")).ResultsDialog;

const loadEmailMany = async () =>
  (await import(/* webpackChunkName: "results" */ "../results/EmailManyDialog")).EmailManyDialog;

const loadBulk = async () => (await import(/* webpackChunkName: "bulk" */ "../bulk/BulkDialogs")).BulkDialogs;

function TheDialog({ dialog }: { readonly dialog: OpenDialog }) {
  switch (dialog.kind) {
    case "close":
      return <CloseDialog session={dialog.session} workbook={dialog.workbook} />;
    case "forget":
      return <ForgetDialog session={dialog.session} />;
    case "copyAs":
      return <CopyAsDialog session={dialog.session} form={dialog.form} />;
    case "add":
      return <AddDialog />;
    case "create":
      return <CreateDialog />;
    case "byHand":
      return <ByHandDialog />;
    case "askMore":
      return <AskMoreDialog then={dialog.then} />;
    case "forgetEverything":
      return <ForgetEverythingDialog />;
    case "closeMany":
    case "forgetMany":
    case "copyMany":
      return <LazyView load={loadBulk} with={{ dialog }} />;
    case "emailMany":
      return <LazyView load={loadEmailMany} with={{ sessions: dialog.sessions }} />;
    case "export":
      return <ExportDialog {...(dialog.only === undefined ? {} : { only: dialog.only })} />;
    case "keepInFolder":
      return <KeepInFolderDialog />;
    case "history":
      return <HistoryDialog />;
    case "results":
      return <LazyView load={loadResults} with={{ entries: dialog.entries }} />;
    case "rename":
      return <RenameDialog session={dialog.session} />;
    case "shortcuts":
      return <ShortcutsDialog />;
    case "details":
      return <DetailsDialog session={dialog.session} />;
    case "whatIs":
    case "about":
    case "looksLocked":
      return <LazyView load={help} with={{ dialog }} />;
    case "settings":
      return <SettingsDialog />;
  }
}
