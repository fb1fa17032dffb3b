import type { OpenDialog } from "../useDialogs";
import { CloseManyDialog } from "./CloseManyDialog";
import { CopyManyDialog } from "./CopyManyDialog";
import { ForgetManyDialog } from "./ForgetManyDialog";

type Props = { readonly dialog: Extract<OpenDialog, { readonly kind: "closeMany" | "forgetMany" | "copyMany" }> };

/** The dialogs about many sessions: few people open them, so they come when they are asked for. */
export function BulkDialogs({ dialog }: Props) {
  switch (dialog.kind) {
    case "closeMany":
      return <CloseManyDialog reach={dialog.reach} />;
    case "forgetMany":
      return <ForgetManyDialog sessions={dialog.sessions} />;
    case "copyMany":
      return <CopyManyDialog sessions={dialog.sessions} />;
  }
}
