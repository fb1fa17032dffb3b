import type { GraphError } from "./graphError";
import type { SignInTrouble } from "./signInTrouble";

/** All that can stop an action before or instead of Graph's answer to it. */
export type Trouble =
  | { readonly kind: "graph"; readonly error: GraphError }
  | { readonly kind: "signIn"; readonly trouble: SignInTrouble }
  | { readonly kind: "signInNeeded" }
  | { readonly kind: "silence" }
  | { readonly kind: "offline" }
  | { readonly kind: "storage"; readonly why: "blocked" | "full" }
  | { readonly kind: "partMissing" };
