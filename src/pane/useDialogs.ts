import { createContext, useContext, useMemo, useRef, useState } from "react";
import type { CopyForm } from "../core/sessions/copyAs";
import type { ResultEntry } from "../core/results/resultEntry";
import type { KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook } from "../core/workbookState";
import type { Reach } from "./selection/reachOf";
import { dialogOpener, restoreFocus } from "./restoreFocus";

/** The one dialog that is open. */
export type OpenDialog =
  | { readonly kind: "close"; readonly session: KnownSession; readonly workbook: FoundWorkbook }
  | {
      readonly kind: "closeMany";
      readonly reach: Reach;
    }
  | { readonly kind: "forgetMany" | "copyMany"; readonly sessions: readonly KnownSession[] }
  | { readonly kind: "emailMany"; readonly sessions: readonly KnownSession[] }
  | { readonly kind: "forget"; readonly session: KnownSession }
  | { readonly kind: "copyAs"; readonly session: KnownSession; readonly form: CopyForm }
  | { readonly kind: "add" }
  | { readonly kind: "create" }
  | { readonly kind: "byHand" }
  | { readonly kind: "askMore"; readonly then: () => void }
  | { readonly kind: "forgetEverything" }
  | { readonly kind: "settings" }
  | { readonly kind: "whatIs" }
  | { readonly kind: "about" }
  | { readonly kind: "looksLocked"; readonly workbook: FoundWorkbook }
  /** `only`: the sessions that are exported, in place of all. */
  | { readonly kind: "export"; readonly only?: ReadonlySet<string> }
  | { readonly kind: "keepInFolder" }
  | { readonly kind: "history" }
  | { readonly kind: "results"; readonly entries: readonly ResultEntry[] }
  | { readonly kind: "shortcuts" }
  | { readonly kind: "rename"; readonly session: KnownSession }
  | { readonly kind: "details"; readonly session: KnownSession };

export type Dialogs = {
  readonly open: (dialog: OpenDialog) => void;
  /** Returns the focus to the element that had it before. */
  readonly dismiss: () => void;
};

export const DialogsContext = createContext<Dialogs>({ open: () => undefined, dismiss: () => undefined });

/** Opens and dismisses the pane's dialog, from any part of the pane. */
export function useDialogs(): Dialogs {
  return useContext(DialogsContext);
}

/** For the pane itself: what is open, and what `useDialogs` gives its parts. `shown` is undefined before the first. */
export function useOpenDialog() {
  const [shown, setShown] = useState<{ readonly dialog: OpenDialog | undefined }>();
  const isOpen = useRef(false);
  const opener = useRef<Element | null>(null);
  const dialogs = useMemo<Dialogs>(
    () => ({
      open(dialog) {
        if (!isOpen.current) opener.current = dialogOpener();
        isOpen.current = true;
        setShown({ dialog });
      },
      dismiss() {
        isOpen.current = false;
        setShown({ dialog: undefined });
        restoreFocus(opener.current);
      },
    }),
    [],
  );
  return { shown, dialogs };
}
