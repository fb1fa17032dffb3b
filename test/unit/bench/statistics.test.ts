import { ratiosByRound, rotated, spreadOf } from "../../bench/statistics";

describe("what the benchmark says of its rounds", () => {
  it("is the middle value with the least and the greatest, in whatever order the rounds came", () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30 });
  });

  it("takes the mean of the two middle values of an even number of rounds", () => {
    expect(spreadOf([1, 2, 4, 100])).toEqual({ median: 3, min: 1, max: 100 });
  });

  it("sorts numbers as numbers, and leaves the rounds as they are", () => {
    const rounds = [100, 9, 20];
    expect(spreadOf(rounds)?.median).toBe(20);
    expect(rounds).toEqual([100, 9, 20]);
  });

  it("says nothing of a case that was never measured", () => {
    expect(spreadOf([])).toBeUndefined();
    expect(ratiosByRound([], [])).toBeUndefined();
  });
});

describe("a ratio within the run", () => {
  it("compares each round with itself, so that a slow minute of the machine changes nothing", () => {
    expect(ratiosByRound([20, 200, 40], [10, 100, 10])).toEqual({ median: 2, min: 2, max: 4 });
  });

  it("leaves out a round that lacks either value, or has nothing to divide by", () => {
    expect(ratiosByRound([20, undefined, 30, 40], [10, 10, undefined, 0])).toEqual({ median: 2, min: 2, max: 2 });
  });
});

describe("the order of the cases", () => {
  it("starts with another case in every round, and leaves none out", () => {
    expect(rotated(["a", "b", "c"], 1)).toEqual(["b", "c", "a"]);
    expect(rotated(["a", "b", "c"], 3)).toEqual(["a", "b", "c"]);
    expect(rotated([], 2)).toEqual([]);
  });
});
