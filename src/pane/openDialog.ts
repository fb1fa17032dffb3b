import type { CopyForm } from "../core/sessions/copyAs";
import type { KnownSession } from "../core/sessions/knownSession";
import type { FoundWorkbook } from "../core/paneState";

/** The one dialog that is open. */
export type OpenDialog =
  | { readonly kind: "close"; readonly session: KnownSession; readonly workbook: FoundWorkbook }
  | { readonly kind: "forget"; readonly session: KnownSession }
  | { readonly kind: "copyAs"; readonly session: KnownSession; readonly form: CopyForm }
  | { readonly kind: "add" }
  | { readonly kind: "create" }
  | { readonly kind: "byHand" }
  | { readonly kind: "askMore"; readonly then: () => void }
  | { readonly kind: "forgetEverything" }
  | { readonly kind: "settings" }
  | { readonly kind: "export" }
  | { readonly kind: "keepInFolder" }
  | { readonly kind: "history" }
  | { readonly kind: "details"; readonly session: KnownSession };

export type SetDialog = (dialog: OpenDialog | undefined) => void;
