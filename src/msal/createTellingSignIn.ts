import type { SignIn } from "../flow/ports";
import { createSignIn, type SignInParts } from "./createSignIn";

/** Sign-in whose every trouble tells which ways were tried: support asks for that first. */
export function createTellingSignIn(parts: SignInParts): SignIn {
  const signIn = createSignIn(parts);
  return {
    token: async (request) => {
      const answer = await signIn.token(request);
      return answer.kind === "trouble" ? { ...answer, trouble: { ...answer.trouble, tried: signIn.tried() } } : answer;
    },
  };
}
