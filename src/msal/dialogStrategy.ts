import type { SignInTrouble } from "../core/answers/trouble";
import type { Clock } from "../flow/ports/services";
import type { DialogAnswer, OpenDialog } from "../flow/ports/signIn";
import { readDialogMessage, dialogUrl } from "./dialogMessages";
import { grantedScopes, scopesFor } from "./scopesFor";
import type { SignInStrategy, StrategyResult, StrategyRequest, StrategyToken, StrategyParts } from "./signInStrategy";
import { TIME_LIMITS, withTimeLimit } from "./withTimeLimit";

/**
 * Office's dialog, for hosts where nothing else works. Its window shares no storage with the pane, so the token comes
 * as a message, lives in this closure until it expires, and is renewed by a click only.
 */
export function createDialogStrategy(parts: StrategyParts, openDialog: OpenDialog): SignInStrategy {
  let kept: readonly Kept[] = [];
  let open = new AbortController();

  return {
    name: "dialog",
    canChoose: true,
    silent(question) {
      // Graph refused the kept token, or wants claims that it lacks: both lead to the sign-in button.
      if (question.fresh || question.claims !== undefined) kept = [];
      kept = kept.filter(({ token }) => token.expiresAt - EARLY > parts.clock.now());
      const good = kept.find((one) => covers(parts, one, question));
      return Promise.resolve(good?.token ?? { kind: "clickNeeded" });
    },
    async interactive(question) {
      open.abort();
      open = new AbortController();
      const url = dialogUrl(parts.pageUrl, question, parts.language());
      const answer = await askDialog(parts.clock, openDialog, url, open);
      // After another account was chosen, the tokens of the earlier one are dropped.
      if (answer.kind === "token")
        kept = [{ token: answer, tenant: question.tenant }, ...(question.chooses === true ? [] : kept)];
      return answer;
    },
  };
}

/** Milliseconds before its expiry in which a token is not used: it must not expire during a request. */
const EARLY = 2 * 60_000;

/** `tenant` as it was requested: a token of one tenant does not work for another's workbooks. */
type Kept = { readonly token: StrategyToken; readonly tenant: string };

function covers({ configuration }: StrategyParts, { token, tenant }: Kept, question: StrategyRequest): boolean {
  const wanted = grantedScopes(configuration, scopesFor(configuration, question));
  return tenant === question.tenant && wanted.every((scope) => token.scopes.includes(scope));
}

async function askDialog(
  clock: Clock,
  openDialog: OpenDialog,
  url: string,
  open: AbortController,
): Promise<StrategyResult> {
  const limited = await withTimeLimit(clock, TIME_LIMITS.interactive, openDialog(url, open.signal));
  if (limited.kind === "answer") return answerOf(limited.value);
  open.abort();
  return { kind: "trouble", trouble: { reason: "timedOut" } };
}

function answerOf(answer: DialogAnswer): StrategyResult {
  if (answer.kind === "message") {
    return (
      readDialogMessage(answer.message) ?? { kind: "trouble", trouble: { reason: "refused", code: "bad_message" } }
    );
  }
  const reason = REASON_OF_CODE[answer.code] ?? "refused";
  return { kind: "trouble", trouble: { reason, code: String(answer.code) } };
}

/** Office, "Handle errors and events in the Office dialog box". */
const REASON_OF_CODE: Readonly<Record<number, SignInTrouble["reason"]>> = {
  12002: "notConfigured",
  12003: "notConfigured",
  12004: "notConfigured",
  12005: "notConfigured",
  // Closed by its user; on the web also when the login page severed it from Excel.
  12006: "popupClosed",
  12007: "popupBlocked",
  12009: "cancelled",
  12011: "popupBlocked",
};
