import type { WorkbookSessionId } from "./workbookSession";

/** The sessions that somebody picked for an action on several at once, and from where a range goes on. */
export type Picked = {
  readonly ids: ReadonlySet<WorkbookSessionId>;
  /** The row that was picked, or taken out, last on its own: a range begins there. */
  readonly anchor?: WorkbookSessionId;
  /** What was picked before the range from the anchor, which a shorter or other range replaces. */
  readonly before?: ReadonlySet<WorkbookSessionId>;
  /** The other end of that range. */
  readonly end?: WorkbookSessionId;
};

/** A click on a row's checkbox, or Space. */
export function toggled({ ids }: Picked, id: WorkbookSessionId): Picked {
  const after = new Set(ids);
  if (!after.delete(id)) after.add(id);
  return { ids: after, anchor: id };
}

/**
 * A click with Shift: all rows from the anchor to this one, in the visible order `shown`, in place of the range that was
 * there before, as in Windows. Without an anchor that is shown, the row itself begins the next range.
 */
export function extended(
  { ids, anchor, before = ids }: Picked,
  id: WorkbookSessionId,
  shown: readonly WorkbookSessionId[],
): Picked {
  const from = anchor === undefined ? -1 : shown.indexOf(anchor);
  if (from < 0) return { ids: new Set([...ids, id]), anchor: id };
  const to = shown.indexOf(id);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...before, ...range]), ...(anchor && { anchor }), before, end: id };
}

/** Shift with an arrow key. A row that was walked to without Shift begins a range of its own. */
export function steppedOn(
  picked: Picked,
  from: WorkbookSessionId,
  to: WorkbookSessionId,
  shown: readonly WorkbookSessionId[],
): Picked {
  const goesOn = from === (picked.end ?? picked.anchor);
  return extended(goesOn && picked.ids.has(from) ? picked : { ids: picked.ids, anchor: from }, to, shown);
}
