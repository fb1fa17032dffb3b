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

/** Does the pane say of this reason that nothing was sent or changed? That is untrue beside what an earlier request came to. */
export function saysNothingWasSent(why: NotSent): boolean {
  if (why.kind === "documentChanged" || why.kind === "documentNotAnswering") return true;
  if (why.kind !== "trouble") return false;
  const { trouble } = why;
  if (trouble.kind === "failed") return !trouble.maybeSent;
  if (trouble.kind !== "signIn") return trouble.kind === "offline";
  return trouble.trouble.reason === "otherAccount" || trouble.trouble.reason === "cancelled";
}
