import { describeAgo, describeExactly } from "../../../src/strings/describeTime";

const NOON = Date.parse("2026-03-02T12:00:00Z");

describe("a time in words", () => {
  it("is told in the largest unit that has passed, and one in the future is now", () => {
    const ago = (ms: number) => describeAgo(NOON - ms, NOON, "en-US");
    expect([ago(-5_000), ago(59_000), ago(61_000), ago(2 * 3_600_000), ago(3 * 86_400_000)]).toEqual([
      "now",
      "now",
      "1 min. ago",
      "2 hr. ago",
      "3 days ago",
    ]);
  });

  it("is never told longer than it has been: a unit counts when it is over", () => {
    for (const [unit, name, next] of [
      [60_000, "min.", 60],
      [3_600_000, "hr.", 24],
      [86_400_000, "days", 400],
    ] as const) {
      for (const count of [2, next - 1]) {
        for (const past of [0, unit / 2, unit - 1_000]) {
          expect(describeAgo(NOON - count * unit - past, NOON, "en-US")).toBe(`${count} ${name} ago`);
        }
      }
    }
  });

  it("is now however far it is in the future: the clock of another device may be wrong by years", () => {
    for (const ahead of [1_000, 61_000, 3 * 3_600_000, 400 * 86_400_000]) {
      expect(describeAgo(NOON + ahead, NOON, "en-US")).toBe("now");
    }
  });

  it("is in the language that is asked for, also after another one", () => {
    expect(describeAgo(NOON - 61_000, NOON, "de")).toBe("vor 1 Min.");
    expect(describeAgo(NOON - 61_000, NOON, "en-US")).toBe("1 min. ago");
    expect(describeExactly(NOON, "de")).toMatch(/02\.03\.2026/);
  });
});
