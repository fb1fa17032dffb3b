import { estimateEnd } from "../core/sessions/estimateEnd";
import { type KnownSession, lastActivityAt } from "../core/sessions/knownSession";
import { sessionKind } from "../core/sessions/sessionKind";
import { describeAgo, describeExactly } from "./describeTime";
import type { PaneSentences } from "./messages/paneSentences";
import { originOf, sessionName } from "./sessionName";

/** A row in words. `exact` is the time in `life` to the second, for hovering and screen readers. */
export type RowWords = {
  readonly status: string;
  readonly tone: "alive" | "doubt" | "over" | "trouble";
  readonly kind: string;
  /** As `sessionName` gives it. */
  readonly title: string;
  readonly origin: string;
  readonly life: string;
  readonly exact: string;
};

export function describeRow(session: KnownSession, now: number, messages: PaneSentences, language: string): RowWords {
  const at = momentOf(session, now);
  const ago = describeAgo(at, now, language);
  return {
    ...statusOf(session, now, messages),
    kind: messages.kind[sessionKind(session)],
    title: sessionName(session, now, messages, language),
    origin: originOf(session, messages),
    life: lifeOf(session, now, ago, messages),
    exact: describeExactly(at, language),
  };
}

/** Between what is looked through, which nobody reads. */
const BLANK = " ";

/** What a row says, for a search: the same words in any letter case, and the end of the id. */
export function rowText(session: KnownSession, now: number, messages: PaneSentences, language: string): string {
  const { note, place, id } = session;
  const file = place.kind === "driveItem" ? place.fileName : undefined;
  const said = [
    sessionName(session, now, messages, language),
    originOf(session, messages),
    messages.kind[sessionKind(session)],
    statusOf(session, now, messages).status,
  ];
  return [note, file, ...said, id.slice(-12)]
    .filter((part) => part !== undefined)
    .join(BLANK)
    .toLowerCase();
}

function statusOf(
  session: KnownSession,
  now: number,
  { status: words }: PaneSentences,
): Pick<RowWords, "status" | "tone"> {
  const { status } = session;
  switch (status.kind) {
    case "open": {
      const { kind } = estimateEnd(session, now);
      if (kind === "likely") return { status: words.open, tone: "alive" };
      return { status: kind === "probablyEnded" ? words.probablyEnded : words.mayBeOpen, tone: "doubt" };
    }
    case "reportedClosed":
    case "closed":
    case "ended":
      return { status: words[status.kind], tone: "over" };
    case "marked":
      return { status: words[status.as], tone: "trouble" };
  }
}

function momentOf(session: KnownSession, now: number): number {
  const { status } = session;
  const at = status.kind === "open" || status.at === undefined ? lastActivityAt(session) : status.at;
  return Math.min(at, now);
}

function lifeOf(session: KnownSession, now: number, ago: string, { life }: PaneSentences): string {
  const { status } = session;
  switch (status.kind) {
    case "closed":
    case "reportedClosed":
      return life[status.kind](ago);
    case "ended":
      return life.ended(ago);
    case "marked":
      return life.marked(ago);
    case "open": {
      const estimate = estimateEnd(session, now);
      if (estimate.kind === "likely") {
        return life.likely(Math.floor(estimate.fromMs / 60_000), Math.ceil(estimate.toMs / 60_000));
      }
      if (estimate.kind === "probablyEnded") return life.used(ago);
      const { seenAliveAt, lastUsedAt } = session;
      if (lastUsedAt !== undefined && lastUsedAt > (seenAliveAt ?? 0)) return life.useReported(ago);
      return seenAliveAt === undefined ? life.added(ago) : life.seen(ago);
    }
  }
}
