import { FluentPart } from "../FluentPart";
import type { OpenDialog, SetDialog } from "../openDialog";
import { AddDialog } from "./AddDialog";
import { AskMoreDialog } from "./AskMoreDialog";
import { ByHandDialog } from "./ByHandDialog";
import { CloseDialog } from "./CloseDialog";
import { CreateDialog } from "./CreateDialog";
import { ForgetDialog } from "./ForgetDialog";
import { ForgetEverythingDialog } from "./ForgetEverythingDialog";
import { SettingsDialog } from "./SettingsDialog";

type Props = { readonly dialog: OpenDialog; readonly setDialog: SetDialog };

export function Dialogs(props: Props) {
  return (
    <FluentPart>
      <TheDialog {...props} />
    </FluentPart>
  );
}

function TheDialog({ dialog, setDialog }: Props) {
  const dismiss = () => setDialog(undefined);
  switch (dialog.kind) {
    case "close":
      return <CloseDialog session={dialog.session} workbook={dialog.workbook} dismiss={dismiss} />;
    case "forget":
      return <ForgetDialog session={dialog.session} dismiss={dismiss} />;
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
    case "settings":
      return <SettingsDialog dismiss={dismiss} />;
  }
}
