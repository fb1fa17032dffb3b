import type { Account } from "../core/account";
import type { DriveItem } from "../core/documents/driveItem";
import type { FoundWorkbook } from "../core/workbookState";
import type { NotSent } from "../core/notSent";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import { fingerprint } from "../core/statements/fingerprint";
import { callWith, troubleOfToken } from "./askGraph";
import type { GraphAnswer, GraphCall } from "./ports/graph";
import type { Interaction, FileAccess } from "./ports/signIn";
import { type Renewal, type RenewToken, withRenewedToken } from "./renewToken";
import type { SentRequest } from "./ports/sessionStore";
import type { Services, OpenDocument } from "./ports/services";
import { askedAt } from "./signInAt";
import { takeTurn, whileNoted, type Held } from "./takeTurn";
import { unlessStopped } from "./unlessStopped";
import type { Verdict } from "../core/answers/sessionOutcome";
import type { DocumentReading } from "../core/documents/openDocument";

/** An action on a workbook that the user confirmed. `workbook` is the one that the confirmation showed. */
export type Confirmed = {
  readonly item: DriveItem;
  readonly workbook: FoundWorkbook;
  readonly fileAccess: FileAccess;
  /** Not false when this comes from a click on the sign-in button, or on the one for another account. */
  readonly interactive: Interaction;
  /** Aborts when nothing more is to be sent, neither a retry nor with a fresh token. */
  readonly signal: AbortSignal;
  /** Aborts the request that is on its way; without it, `signal` does. */
  readonly giveUp?: AbortSignal;
  /** Why nothing is left to send after what others did. Checked in the workbook's turn, with storage read anew. */
  readonly secondLook?: () => NotSent | undefined;
  readonly held?: Held;
  /** Called with true right before the request is sent, and with false once its outcome is recorded. */
  readonly onItsWay?: (isOnItsWay: boolean) => void;
};

/** `session`: the session that the request names, if any. */
type Sending = Confirmed & Pick<SentRequest, "what"> & { readonly session?: WorkbookSessionId };

type Sent<T> = {
  readonly answer: Exclude<GraphAnswer<T>, { kind: "offline" }>;
  readonly account: Account;
  readonly call: GraphCall;
};

export type Unsent = { readonly kind: "notSent"; readonly why: NotSent };

/**
 * Sends one confirmed request, once. The document is read inside the workbook's turn, because signing in and waiting
 * for another pane both take time in which the user may move on: if it changed, nothing is sent. `settle` records the
 * outcome before the turn ends, so that the next request in line knows it.
 */
async function sendConfirmed<T, R>(
  services: Services,
  confirmed: Sending,
  renewal: Renewal | undefined,
  request: (call: GraphCall) => Promise<GraphAnswer<T>>,
  settle: (sent: Sent<T>) => Promise<R>,
): Promise<R | Unsent> {
  // Only the first request directly follows the click: later a window would open out of nowhere, and be blocked.
  const interactive = renewal === undefined && confirmed.interactive;
  const asked = askedAt(confirmed.item.webUrl, { fileAccess: confirmed.fileAccess, interactive, ...renewal });
  const token = await unlessStopped(confirmed.signal, () => services.signIn.token(asked));
  if (token === undefined) return notSent(confirmed.secondLook?.() ?? { kind: "stopped" });
  if (token.kind !== "token") return notSent({ kind: "trouble", trouble: troubleOfToken(token) });
  const call = callWith(token.token, confirmed.giveUp ?? confirmed.signal);
  const { item, signal, session, held = nothing, onItsWay = nothing, secondLook = () => undefined } = confirmed;
  return takeTurn(services, item, signal, held, async () => {
    // Also after Excel was asked: a request that was stopped would be lost before it leaves, and told as unknown.
    const noMore = (): NotSent | undefined => secondLook() ?? (signal.aborted ? { kind: "stopped" } : undefined);
    const why = noMore() ?? (await whyNotSent(services.document, confirmed.workbook)) ?? noMore();
    if (why !== undefined) return notSent(why);
    const noted = {
      driveId: item.driveId,
      itemId: item.itemId,
      fileName: item.name,
      what: confirmed.what,
      accountName: token.account.displayName,
      ...(session === undefined ? {} : { session: fingerprint(session) }),
    };
    try {
      onItsWay(true);
      return await whileNoted(services, noted, async () => {
        const answer = await request(call);
        if (answer.kind === "offline") return notSent({ kind: "trouble", trouble: answer });
        return settle({ answer, account: token.account, call });
      });
    } finally {
      onItsWay(false);
    }
  });
}

function nothing(): void {}

function notSent(why: NotSent): Unsent {
  return { kind: "notSent", why };
}

/** A judge's last verdict, after the fresh token that it may have asked for. */
export type FinalVerdict<Outcome> = Exclude<Verdict<Outcome>, { readonly kind: "renewToken" }>;

/**
 * Sends a confirmed request and judges the answer; a token that was to blame is renewed (renewToken.ts). `finish`
 * runs in the workbook's turn: what it records is there before the next request of any pane.
 */
export async function askForVerdict<T, Outcome, R>(
  services: Services,
  sending: Sending,
  request: (call: GraphCall) => Promise<GraphAnswer<T>>,
  judge: (answer: Answered<T>, tokenRenewed: boolean) => Verdict<Outcome>,
  finish: (verdict: FinalVerdict<Outcome>, sent: Sent<T>) => Promise<R>,
): Promise<R | Unsent> {
  const sent = await withRenewedToken<Unsent | Finished<R>>((renewal, mayRenew) =>
    sendConfirmed<T, Finished<R> | RenewToken>(services, sending, renewal, request, async (sent) => {
      const verdict = judge(sent.answer, !mayRenew);
      return verdict.kind === "renewToken" ? verdict : { kind: "finished", result: await finish(verdict, sent) };
    }),
  );
  return sent.kind === "notSent" ? sent : sent.result;
}

type Finished<R> = { readonly kind: "finished"; readonly result: R };

export type Answered<T> = Exclude<GraphAnswer<T>, { kind: "offline" }>;

/** Is the open document still the one that was confirmed? A workbook chosen by hand does not depend on it. */
async function whyNotSent(document: OpenDocument, workbook: FoundWorkbook): Promise<NotSent | undefined> {
  if (workbook.from.kind === "byHand") return undefined;
  return notSentOf(await document.read(), workbook.from.url);
}

function notSentOf(reading: DocumentReading, url: string): NotSent | undefined {
  if (reading.kind === "timedOut") return { kind: "documentNotAnswering" };
  return reading.kind === "url" && reading.url === url ? undefined : { kind: "documentChanged" };
}
