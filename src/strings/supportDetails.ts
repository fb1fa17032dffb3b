import type { Failure } from "../core/answers/failure";
import type { GraphError } from "../core/answers/graphError";
import type { SignInTrouble } from "../core/answers/trouble";
import type { Joints } from "./messages/jointSentences";
import type { SupportSentences } from "./messages/noticeSentences";

/** What the error card may show. `time` is exact, as the pane formats it; `shortId` as core's `shortId` gives it. */
export type SupportFacts = {
  readonly time: string;
  readonly error?: GraphError;
  readonly signIn?: SignInTrouble;
  readonly clientRequestId?: string;
  readonly shortId?: string;
  readonly failure?: Failure;
};

/**
 * The text of the error card, one fact per line. Whatever does not look like a code or a request id is left out: an odd
 * answer must not bring in a token or a whole session id.
 */
export function supportDetails(
  { time, error, signIn, ...facts }: SupportFacts,
  messages: SupportSentences,
  joints: Joints,
): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    [messages.time, time],
    [messages.session, facts.shortId === undefined ? undefined : `…${facts.shortId.slice(-6)}`],
    [messages.status, error === undefined || error.status === 0 ? undefined : String(error.status)],
    [messages.codes, error?.codes.flatMap(harmless).join(" › ")],
    [messages.requestId, harmless(error?.requestId)[0]],
    [messages.clientRequestId, harmless(error?.clientRequestId ?? facts.clientRequestId)[0]],
    [messages.answeredAt, dateOf(error?.date)],
    [messages.signInCode, harmless(signIn?.code)[0]],
    [messages.signInNumber, signIn?.number === undefined ? undefined : `AADSTS${signIn.number}`],
    [messages.tenant, harmless(signIn?.tenant)[0]],
    [messages.failure, facts.failure?.what],
    [messages.places, facts.failure?.where.join(" ‹ ")],
    [messages.tried, signIn?.tried?.filter((way) => WAY.test(way)).join(" › ")],
  ];
  return lines.flatMap(([name, value]) => (value ? [joints.value(name, value)] : [])).join("\n");
}

/** `nested: bridge_start_failed`, or `browser`. */
const WAY = /^[a-z]{1,16}(: [\w.-]{0,64})?$/;

function harmless(value: string | undefined): readonly string[] {
  return value !== undefined && /^[\w.:-]{1,64}$/.test(value) ? [value] : [];
}

function dateOf(value: string | undefined): string | undefined {
  return value !== undefined && value.length <= 40 && !Number.isNaN(Date.parse(value)) ? value : undefined;
}
