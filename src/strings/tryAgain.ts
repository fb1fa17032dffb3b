import type { ReasonContext } from "./messages/reasonSentences";

type Sentences = {
  readonly tryAgainIn: (seconds: number) => string;
  readonly tryAgainAt: (time: string) => string;
};

/** When another try may help: the time of day where it is known when Microsoft answered, which stays true. */
export function tryAgain(waitSeconds: number, { retryAt }: ReasonContext, messages: Sentences): string {
  return retryAt === undefined ? messages.tryAgainIn(waitSeconds) : messages.tryAgainAt(retryAt);
}
