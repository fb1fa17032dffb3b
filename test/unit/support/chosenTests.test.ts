import { chosenTests } from "../../support/chosenTests";

const FILES = [
  "test/run.ts",
  "test/stories/support/closed.ts",
  "test/stories/closeSession.story.test.ts",
  "test\\unit\\core\\closing.test.ts",
  "test/unit/pane/row.test.tsx",
];

describe("npm test with names", () => {
  it("runs everything when nothing is named", () => {
    expect(chosenTests([], FILES)).toBeUndefined();
  });

  it("runs what is named, and starts no browser for what needs none", () => {
    expect(chosenTests(["stories/close"], FILES)).toEqual({ forJest: ["stories/close"], unit: false, stories: true });
    expect(chosenTests(["unit/core/clos"], FILES)).toMatchObject({ unit: true, stories: false });
    expect(chosenTests(["ROW"], FILES)).toMatchObject({ unit: true, stories: false });
    expect(chosenTests(["clos"], FILES)).toMatchObject({ unit: true, stories: true });
  });

  it("takes a part of a test's name after -t, which is no path", () => {
    const args = ["stories/close", "-t", "unit"];
    expect(chosenTests(args, FILES)).toEqual({ forJest: args, unit: false, stories: true });
    expect(chosenTests(["-t", "stories"], FILES)).toMatchObject({ unit: true, stories: true });
  });

  it("finds nothing where no test has that name", () => {
    expect(chosenTests(["support/closed"], FILES)).toMatchObject({ unit: false, stories: false });
  });
});
