import { blockFindings, EMPTY_BLOCK, hasId, isEmptyBlock, joinBlock, type PasteBlock } from "./pasteBlock";
import { movedTo, namesPlace, type PasteFacts } from "./pasteFacts";
import type { PasteFinding } from "./pasteFinding";

/** What lines tell one after the other, sorted into sessions. */
export type BlocksInTurn = {
  readonly take: (more: PasteBlock, isLoose: boolean) => void;
  /** A blank line: an id on its own, or another request, is not about what stood before it. */
  readonly gap: () => void;
  /** An object, a section or a list element begins or ends. */
  readonly part: (isOfRequest: boolean) => void;
  /** The status line of an answer. */
  readonly answered: () => void;
  /** What an answer in JSON inherits from the request before it. */
  readonly heritage: () => PasteFacts;
  /** Such an answer told of sessions itself. */
  readonly toldBy: (sessions: number) => void;
  readonly end: () => void;
};

export function blocksInTurn(emit: (findings: readonly PasteFinding[]) => void): BlocksInTurn {
  let block: PasteBlock = EMPTY_BLOCK;
  let gap = false;
  /** The block is an id on its own, so what comes after a blank line is not about it. */
  let isBare = false;
  /** What stood before the last blank line, where the block may also be the start of the next session. */
  let before: { readonly head: PasteBlock; readonly tail: PasteBlock } | undefined;
  /** Requests under way whose answers have not come: with two, nobody knows whose answer is whose. */
  let open = 0;
  let isAnswered = false;
  let requestsHere = 0;

  /** Its place came after its id, so an id right below may be the one it is said of. */
  let isPlaceAfterId = false;
  /** Such blocks, each right above the next: whose their places are shows in whether the last has one. */
  let held: readonly PasteBlock[] = [];

  const start = (next: PasteBlock) => {
    block = next;
    before = undefined;
    isPlaceAfterId = false;
  };
  const flush = (next: PasteBlock = EMPTY_BLOCK) => {
    const isSure = !hasId(block) || namesPlace(block.facts);
    for (const one of held)
      emit(blockFindings(isSure ? one : { ...one, facts: movedTo({ placeNotUnderstood: true }, one.facts) }));
    held = [];
    emit(blockFindings(block));
    start(next);
  };
  const hold = (next: PasteBlock) => {
    held = [...held, block];
    start(next);
  };
  const request = (more: PasteBlock) => {
    const isWaiting = block.address !== undefined && !hasId(block) && !isAnswered && block.address !== more.address;
    open = isWaiting ? Math.max(open, 1) + 1 : Math.max(open, 1);
    isAnswered = false;
    requestsHere += 1;
  };
  const answer = () => {
    const isUnsure = open > 1;
    open = isUnsure ? open : 0;
    return isUnsure;
  };
  const take = (told: PasteBlock, isLoose: boolean) => {
    let more = told;
    if (more.address !== undefined) request(more);
    // A header right below its request is that request's, whatever else is under way.
    const isItsOwn = more.address !== undefined || (!isLoose && !gap && requestsHere === 1);
    if (hasId(more) && !isItsOwn && answer() && !namesPlace(more.facts)) {
      flush();
      more = { ...more, facts: { ...more.facts, placeNotUnderstood: true } };
    }
    const isApart = gap && (isLoose || isBare || (hasId(block) && more.address !== undefined));
    const joined = isApart ? undefined : joinBlock(block, more);
    const wasEmpty = isEmptyBlock(block);
    if (joined !== undefined) {
      if (gap && hasId(block) && !hasId(more)) before = { head: block, tail: more };
      else if (gap) before = undefined;
      else if (before !== undefined) before = { ...before, tail: joinBlock(before.tail, more) ?? more };
      isPlaceAfterId ||= hasId(block) && !hasId(more) && namesPlace(more.facts);
      block = joined;
    } else if (before !== undefined && !gap && hasId(more)) {
      const { head, tail } = before;
      block = head;
      flush(joinBlock(tail, more) ?? more);
    } else if (isPlaceAfterId && !gap && hasId(more) && !namesPlace(more.facts)) hold(more);
    else flush(more);
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
      if (hasId(block) || (!isOfRequest && namesPlace(block.facts) && block.address === undefined)) flush();
    },
    answered: () => {
      isAnswered = true;
    },
    heritage: () => {
      if (hasId(block)) return {};
      return open > 1 ? movedTo({ placeNotUnderstood: true }, block.facts) : block.facts;
    },
    toldBy: (sessions) => {
      answer();
      if (hasId(block)) flush();
      else if (sessions > 0) block = EMPTY_BLOCK;
    },
    end: () => flush(),
  };
}
