import { useFocusFinders } from "@fluentui/react-components";
import { FluentPart } from "../FluentPart";
import type { OpenDialog, SetDialog } from "../openDialog";
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
import { SettingsDialog } from "./SettingsDialog";

type Props = { readonly dialog: OpenDialog | undefined; readonly setDialog: SetDialog };

export function Dialogs({ dialog, setDialog }: Props) {
  return (
    <FluentPart>
      <FocusKeeper />
      {dialog !== undefined && <TheDialog dialog={dialog} setDialog={setDialog} />}
    </FluentPart>
  );
}

/**
 * Fluent hides the rest of the page from screen readers while a dialog is open, and shows it again a quarter of a second
 * after. If nothing that it manages is left by then, it ends without doing so, and the pane would stay hidden.
 */
function FocusKeeper(): null {
  useFocusFinders();
  return null;
}

function TheDialog({ dialog, setDialog }: { readonly dialog: OpenDialog; readonly setDialog: SetDialog }) {
  const dismiss = () => setDialog(undefined);
  switch (dialog.kind) {
    case "close":
      return <CloseDialog session={dialog.session} workbook={dialog.workbook} dismiss={dismiss} />;
    case "forget":
      return <ForgetDialog session={dialog.session} dismiss={dismiss} />;
    case "copyAs":
      return <CopyAsDialog session={dialog.session} form={dialog.form} dismiss={dismiss} />;
    case "add":
      return <AddDialog dismiss={dismiss} />;
    case "create":
      return <CreateDialog dismiss={dismiss} />;
    case "byHand":
      return <ByHandDialog dismiss={dismiss} />;
    case "askMore":
      return <AskMoreDialog then={dialog.then} dismiss={dismiss} />;
    case "forgetEverything":
      return <ForgetEverythingDialog dismiss={dismiss} />;
    case "export":
      return <ExportDialog dismiss={dismiss} />;
    case "keepInFolder":
      return <KeepInFolderDialog dismiss={dismiss} />;
    case "history":
      return <HistoryDialog dismiss={dismiss} />;
    case "details":
      return <DetailsDialog session={dialog.session} dismiss={dismiss} />;
    case "settings":
      return <SettingsDialog dismiss={dismiss} />;
  }
}
