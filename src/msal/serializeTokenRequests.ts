import type { SignIn, TokenAnswer, TokenRequest } from "../flow/ports/signIn";

type Ask = SignIn["token"];

/**
 * Equal silent requests share one answer. A click goes first: the callers of an equal silent request and of an earlier
 * click get its answer, and other requests wait until it has ended. An earlier click for a workbook at another host may
 * need a token of another tenant, and one for an email needs another permission than one for files: such a click asks
 * for its own token afterwards, silently.
 */
export function serializeTokenRequests(ask: Ask): Ask {
  const silent = new Map<string, Turn>();
  let click: Click | undefined;

  function askByClick(request: TokenRequest): Promise<TokenAnswer> {
    const turn = { ...startTurn(ask(request)), request };
    click?.followInstead(isForTheSame(click.request, request) ? turn.answer : askAfter(turn, click.request));
    silent.get(keyOf(request))?.followInstead(turn.answer);
    click = turn;
    endWith(turn, () => {
      if (click === turn) click = undefined;
    });
    return turn.answer;
  }

  function askAfter({ answer }: Turn, request: TokenRequest): Promise<TokenAnswer> {
    const ask = () => askSilently({ ...request, interactive: false });
    return answer.then(ask, ask);
  }

  async function askSilently(request: TokenRequest): Promise<TokenAnswer> {
    // A click may follow another: wait until there is none.
    while (click !== undefined) await click.answer.catch(() => undefined);
    const key = keyOf(request);
    const running = silent.get(key);
    if (running !== undefined) return running.answer;
    const turn = startTurn(ask(request));
    silent.set(key, turn);
    endWith(turn, () => silent.delete(key));
    return turn.answer;
  }

  return (request) => (request.interactive === false ? askSilently(request) : askByClick(request));
}

type Turn = {
  readonly answer: Promise<TokenAnswer>;
  /** From now on `answer` follows the other promise; the result of this turn's own work is dropped. */
  readonly followInstead: (other: Promise<TokenAnswer>) => void;
};

type Click = Turn & { readonly request: TokenRequest };

function startTurn(work: Promise<TokenAnswer>): Turn {
  let follow: (answer: Promise<TokenAnswer>) => void = () => undefined;
  const answer = new Promise<TokenAnswer>((resolve, reject) => {
    follow = resolve;
    work.then(resolve, reject);
  });
  return { answer, followInstead: follow };
}

function endWith({ answer }: Turn, end: () => void): void {
  answer.then(end, end);
}

function isForTheSame(one: TokenRequest, other: TokenRequest): boolean {
  return one.host === other.host && one.mail === other.mail;
}

function keyOf({ fileAccess, mail, fresh = false, claims = "", host = "" }: TokenRequest): string {
  return JSON.stringify([fileAccess, mail === true, fresh, claims, host]);
}
