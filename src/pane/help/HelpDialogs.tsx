import type { OpenDialog } from "../useDialogs";
import { AboutDialog } from "./AboutDialog";
import { WhatIsSessionDialog } from "./WhatIsSessionDialog";

export type HelpDialog = Extract<OpenDialog, { readonly kind: "whatIs" | "about" }>;

/** What explains; loaded when somebody asks. */
export function HelpDialogs({ dialog }: { readonly dialog: HelpDialog }) {
  switch (dialog.kind) {
    case "whatIs":
      return <WhatIsSessionDialog />;
    case "about":
      return <AboutDialog />;
  }
}
