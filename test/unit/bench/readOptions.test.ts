import { readOptions } from "../../bench/readOptions";

describe("the options of the benchmark", () => {
  it("are seven rounds at a quarter of the speed, unless said otherwise", () => {
    expect(readOptions([])).toEqual({
      kind: "options",
      options: { rounds: 7, cpu: 4, json: false, phases: false, growth: false },
    });
    expect(
      readOptions([
        ...["--rounds", "3", "--cpu=1", "--json", "--only", "seen", "--phases", "--growth"],
        ...["--dist", "a", "--against", "b", "--template", "c"],
      ]),
    ).toEqual({
      kind: "options",
      options: {
        rounds: 3,
        cpu: 1,
        json: true,
        phases: true,
        growth: true,
        only: "seen",
        dist: "a",
        against: "b",
        template: "c",
      },
    });
  });

  it("are refused with the reason when they make no sense", () => {
    for (const args of [["--rounds", "0"], ["--rounds", "2.5"], ["--cpu", "fast"], ["--cpu", "0"], ["--often"]]) {
      expect(readOptions(args)).toMatchObject({ kind: "wrong", why: expect.stringContaining("--") as string });
    }
  });
});
