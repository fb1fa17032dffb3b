import type { GraphError } from "./graphError";
import type { SignInTrouble } from "./signInTrouble";

/** All that can stop an action before or instead of Graph's answer to it. */
export type Trouble =
  /**
   * `inOwnDrive`: asked for a file in the user's own drive, where access to more files changes nothing. `account`: the
   * display name of whoever asked.
   */
  | { readonly kind: "graph"; readonly error: GraphError; readonly inOwnDrive?: true; readonly account?: string }
  | { readonly kind: "signIn"; readonly trouble: SignInTrouble }
  | { readonly kind: "signInNeeded" }
  | { readonly kind: "silence" }
  | { readonly kind: "offline" }
  | { readonly kind: "storage"; readonly why: "blocked" | "full" }
  | { readonly kind: "partMissing" }
  /** Something threw that should have answered. `maybeSent`: a request that changes something may be on its way. */
  | { readonly kind: "failed"; readonly thrown: unknown; readonly maybeSent: boolean };
