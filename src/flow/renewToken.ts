import { TOKEN_RENEWALS } from "../core/retryLimits";

/** A fresh token after a 401, with the claims of its challenge where a browser could read them. */
export type Renewal = { readonly fresh: true; readonly claims?: string };

/** The answer blames the token; what a judge says of it (core/answers/sessionOutcome.ts) fits. */
export type RenewToken = { readonly kind: "renewToken"; readonly claims?: string };

/**
 * Sends, and sends once more with a fresh token where the answer blames the one that it had. `mayRenew` is false for
 * the last time: its answer stands, whatever it is.
 */
export async function withRenewedToken<R extends { readonly kind: string }>(
  send: (renewal: Renewal | undefined, mayRenew: boolean) => Promise<R | RenewToken>,
): Promise<R> {
  let renewal: Renewal | undefined;
  for (let renewals = 0; ; renewals += 1) {
    const sent = await send(renewal, renewals < TOKEN_RENEWALS);
    if (!isRenewal(sent)) return sent;
    if (renewals === TOKEN_RENEWALS) throw new Error("A fresh token was asked for once too often.");
    renewal = sent.claims === undefined ? { fresh: true } : { fresh: true, claims: sent.claims };
  }
}

function isRenewal(sent: { readonly kind: string }): sent is RenewToken {
  return sent.kind === "renewToken";
}
