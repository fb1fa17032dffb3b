import { leftOut, foundRow, PLACE_NAMED, type PasteFinding } from "./pasteFindings";
import {
  bothAfter,
  EMPTY_BLOCK,
  hasId,
  isEmptyBlock,
  joinBlock,
  isBodyOf,
  mayBeNexts,
  NOTHING_AFTER,
  withoutUnsure,
  type AfterId,
  type LineBlock,
} from "./lineBlock";
import { namesPlace, NO_FACTS, UNKNOWN_PLACE, type SessionFacts } from "./sessionFacts";

function blockFindings(block: LineBlock): readonly PasteFinding[] {
  const { id, place, line, about } = block;
  const named = namesPlace(place) ? [PLACE_NAMED] : [];
  if (isEmptyBlock(block) || block.isRefused === true) return named;
  return id === undefined ? [leftOut("noSession", line, about), ...named] : [foundRow(id, block, line)];
}

/** Takes the facts of one line after the other, and sorts them into sessions. */
export type LineBlocks = {
  readonly take: (more: LineBlock, isLoose: boolean) => void;
  /** A blank line: an id on its own, or another request, after it is not about what came before. */
  readonly gap: () => void;
  /** An object, a section or a list element begins or ends. */
  readonly part: (isOfRequest: boolean) => void;
  /** The status line of an answer. */
  readonly answered: () => void;
  /** JSON names another workbook, before the one named above got its session. */
  readonly crossed: () => void;
  /** What an answer in JSON inherits from the request before it. */
  readonly inherited: () => SessionFacts;
  /** Such an answer held sessions itself. */
  readonly toldBy: (sessions: number) => void;
  readonly end: () => void;
};

/**
 * The facts of one session may be on many lines. A second id, or another value for the same field, starts the next
 * session, and so does, after a blank line, an id on its own or another request.
 */
export function sortIntoBlocks(emit: (findings: readonly PasteFinding[]) => void): LineBlocks {
  let block: LineBlock = EMPTY_BLOCK;
  let gap = false;
  /** The block is an id on its own, so what comes after a blank line is not about it. */
  let isBare = false;
  /** The block's parts before and after the last blank line, where the second may start the next session. */
  let before: { readonly head: LineBlock; readonly tail: LineBlock } | undefined;
  /** Requests whose answers have not come yet: with two, an answer cannot be matched to its request. */
  let open = 0;
  let isAnswered = false;
  let requestsHere = 0;

  /** What came after the block's id, so that an id right below may be the one that it belongs to. */
  let afterId: AfterId = NOTHING_AFTER;
  /** Such blocks, each right above the next: if that one has the same of its own, so has this one. */
  let held: { readonly block: LineBlock; readonly afterId: AfterId }[] = [];

  const start = (next: LineBlock) => {
    block = next;
    before = undefined;
    afterId = NOTHING_AFTER;
  };
  const flush = (next: LineBlock = EMPTY_BLOCK) => {
    let below = block;
    const sure = held.toReversed().map((earlier) => {
      below = hasId(block) ? withoutUnsure(earlier, below) : earlier.block;
      return below;
    });
    for (const earlier of sure.toReversed()) emit(blockFindings(earlier));
    held = [];
    emit(blockFindings(block));
    start(next);
  };
  const hold = (next: LineBlock, unsure: AfterId) => {
    held.push({ block, afterId: unsure });
    start(next);
  };
  const request = (more: LineBlock) => {
    const isWaiting = block.address !== undefined && !hasId(block) && !isAnswered && block.address !== more.address;
    open = isWaiting ? Math.max(open, 1) + 1 : Math.max(open, 1);
    isAnswered = false;
    requestsHere += 1;
  };
  const crossed = () => {
    open = Math.max(open, 1) + 1;
  };
  const answer = () => {
    const isUnsure = open > 1;
    open = isUnsure ? open : 0;
    return isUnsure;
  };
  const take = (told: LineBlock, isLoose: boolean) => {
    let more = told;
    if (more.address !== undefined) request(more);
    // A header right below its request belongs to that request, whatever other requests are open.
    const isItsOwn = more.address !== undefined || (!isLoose && !gap && requestsHere === 1);
    if (hasId(more) && !isItsOwn && answer() && !namesPlace(more.place)) {
      flush();
      more = { ...more, place: UNKNOWN_PLACE };
    }
    const isApart = gap && (isLoose || isBare || (hasId(block) && more.address !== undefined));
    const joined = isApart ? undefined : joinBlock(block, more);
    // Two bodies for one address, before any answer: they are two requests for the same workbook.
    if (joined === undefined && !isApart && block.address !== undefined && !hasId(block) && !hasId(more)) crossed();
    const wasEmpty = isEmptyBlock(block);
    if (joined !== undefined) {
      if (gap && hasId(block) && !hasId(more)) before = { head: block, tail: more };
      else if (gap) before = undefined;
      else if (before !== undefined) before = { ...before, tail: joinBlock(before.tail, more) ?? more };
      if (hasId(block) && !hasId(more)) afterId = bothAfter(afterId, more);
      block = joined;
    } else {
      const next = before === undefined || gap ? undefined : joinBlock(before.tail, more);
      if (before !== undefined && !gap && (next !== undefined || hasId(more))) {
        block = before.head;
        flush(next ?? more);
      } else {
        const unsure = mayBeNexts(afterId, more, held.length > 0);
        const isNear = !gap || (hasId(more) && afterId.request);
        if (isBodyOf(afterId, more)) block = withoutUnsure({ block, afterId }, EMPTY_BLOCK);
        if (isNear && (unsure.place || unsure.kind)) hold(more, unsure);
        else flush(more);
      }
    }
    isBare = isLoose && (joined === undefined || isBare || wasEmpty);
    gap = false;
  };
  return {
    take,
    gap: () => {
      gap = true;
      requestsHere = 0;
    },
    part: (isOfRequest) => {
      if (hasId(block) || (!isOfRequest && namesPlace(block.place) && block.address === undefined)) flush();
    },
    answered: () => {
      isAnswered = true;
    },
    crossed,
    inherited: () => {
      if (hasId(block)) return NO_FACTS;
      // With several requests open, what their bodies say is not known to be this session's either.
      return open > 1 ? { fields: {}, place: UNKNOWN_PLACE } : { fields: block.fields, place: block.place };
    },
    toldBy: (sessions) => {
      answer();
      // What stood right above the answer may have been its request's, and a request above it surely was.
      if (hasId(block) && (!gap || afterId.request)) block = withoutUnsure({ block, afterId }, EMPTY_BLOCK);
      if (hasId(block)) flush();
      else if (sessions > 0) block = EMPTY_BLOCK;
    },
    end: () => flush(),
  };
}
