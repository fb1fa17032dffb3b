import { mapWithConcurrency } from "../../../src/flow/mapWithConcurrency";
import { idle } from "../../support/idle";

/** Each piece is done when the test says so. */
function someWork() {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const work = (piece: number) => {
    begun.push(piece);
    return new Promise<void>((resolve) => ends.set(piece, resolve));
  };
  const end = async (...pieces: readonly number[]) => {
    for (const piece of pieces) ends.get(piece)?.();
    await idle();
  };
  return { begun, work, end };
}

describe("work of which only so much is done at once", () => {
  it("begins in order, one more as soon as one is done, and ends with the last", async () => {
    const { begun, work, end } = someWork();
    let isDone = false;
    void mapWithConcurrency(2, [1, 2, 3, 4], work, new AbortController().signal).then(() => (isDone = true));
    expect(begun).toEqual([1, 2]);
    await end(2);
    expect(begun).toEqual([1, 2, 3]);
    await end(1, 3);
    expect([begun, isDone]).toEqual([[1, 2, 3, 4], false]);
    await end(4);
    expect(isDone).toBe(true);
  });

  it("begins no more once it is stopped, and waits for what is under way", async () => {
    const { begun, work, end } = someWork();
    const controller = new AbortController();
    let isDone = false;
    void mapWithConcurrency(2, [1, 2, 3, 4], work, controller.signal).then(() => (isDone = true));
    controller.abort();
    await end(1);
    expect([begun, isDone]).toEqual([[1, 2], false]);
    await end(2);
    expect([begun, isDone]).toEqual([[1, 2], true]);
  });
});
