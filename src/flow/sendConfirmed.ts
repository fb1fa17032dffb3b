import type { Account } from "../core/account";
import type { DriveItem } from "../core/documents/driveItem";
import type { FoundWorkbook, NotSent } from "../core/paneState";
import { callWith, troubleOfToken } from "./askGraph";
import type { GraphAnswer, GraphCall, Reach, Services } from "./ports";
import { whyNotSent } from "./readDocument";
import { hostOf } from "./signInAt";

/** An action on a workbook that the user confirmed. `workbook` is what stood in the confirmation. */
export type Confirmed = {
  readonly item: DriveItem;
  readonly workbook: FoundWorkbook;
  readonly reach: Reach;
  /** True when this comes from a click on the sign-in button. */
  readonly interactive: boolean;
  readonly signal: AbortSignal;
};

export type Sent<T> =
  | {
      readonly kind: "sent";
      readonly answer: Exclude<GraphAnswer<T>, { kind: "offline" | "partMissing" }>;
      readonly account: Account;
      readonly scopes: readonly string[];
      readonly call: GraphCall;
    }
  | { readonly kind: "notSent"; readonly why: NotSent };

/** A fresh token after a 401, with the claims of its challenge where a browser could read them. */
export type Renewal = { readonly fresh: true; readonly claims?: string };

/**
 * Sends one confirmed request, once. The document is read inside the workbook's turn, because signing in and waiting
 * for another pane both take time in which the user may move on: if it changed, nothing is sent.
 */
export async function sendConfirmed<T>(
  services: Services,
  confirmed: Confirmed,
  renewal: Renewal | undefined,
  request: (call: GraphCall) => Promise<GraphAnswer<T>>,
): Promise<Sent<T>> {
  // Only the first request follows the click at once: later a window would open out of nowhere, and be blocked.
  const interactive = confirmed.interactive && renewal === undefined;
  const host = hostOf(confirmed.item.webUrl);
  const token = await services.signIn.token({
    reach: confirmed.reach,
    interactive,
    ...renewal,
    ...(host === undefined ? {} : { host }),
  });
  if (token.kind !== "token") return notSent({ kind: "trouble", trouble: troubleOfToken(token) });
  const call = callWith(token.token, confirmed.signal);
  return services.onePerWorkbook(confirmed.item, async () => {
    if (confirmed.signal.aborted) return notSent({ kind: "stopped" });
    const why = await whyNotSent(services.document, confirmed.workbook);
    if (why !== undefined) return notSent(why);
    const answer = await request(call);
    if (answer.kind === "offline" || answer.kind === "partMissing") {
      return notSent({ kind: "trouble", trouble: { kind: answer.kind } });
    }
    return { kind: "sent", answer, account: token.account, scopes: token.scopes, call };
  });
}

function notSent(why: NotSent): { readonly kind: "notSent"; readonly why: NotSent } {
  return { kind: "notSent", why };
}
