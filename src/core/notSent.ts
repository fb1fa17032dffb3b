import type { Trouble } from "./answers/trouble";

/** Why a confirmed request was not sent. */
export type NotSent =
  | { readonly kind: "documentChanged" }
  | { readonly kind: "documentNotAnswering" }
  | { readonly kind: "stopped" }
  /** In the moment to think after the confirmation: no request was begun. */
  | { readonly kind: "cancelled" }
  /** Another pane or device did it meanwhile, or forgot the session. */
  | { readonly kind: "alreadyOver"; readonly as: "closed" | "ended" | "forgotten" }
  /** Another pane has asked for a session, and Microsoft is opening it. */
  | { readonly kind: "alreadyOpening" }
  | { readonly kind: "trouble"; readonly trouble: Trouble };
