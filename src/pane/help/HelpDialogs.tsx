import type { OpenDialog } from "../useDialogs";
import { AboutDialog } from "./AboutDialog";
import { LooksLockedDialog } from "./LooksLockedDialog";
import { WhatIsSessionDialog } from "./WhatIsSessionDialog";

export type HelpDialog = Extract<OpenDialog, { readonly kind: "whatIs" | "about" | "looksLocked" }>;

/** What explains; loaded when somebody asks. */
export function HelpDialogs({ dialog }: { readonly dialog: HelpDialog }) {
  switch (dialog.kind) {
    case "whatIs":
      return <WhatIsSessionDialog />;
    case "looksLocked":
      return <LooksLockedDialog workbook={dialog.workbook} />;
    case "about":
      return <AboutDialog />;
  }
}
