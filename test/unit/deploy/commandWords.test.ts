import { givenOptions } from "../../../src/deploy/givenOptions";
import { runPackage } from "../../support/runPackage";

const NO_BUILD = "/no-build";

describe("a terminal that is closed before all was answered", () => {
  it("is told so, and that nothing was written", async () => {
    const { code, complained } = await runPackage([], NO_BUILD, { ask: () => Promise.resolve(undefined) });
    expect([code, complained]).toEqual([1, "The questions were not answered.\nNothing was written."]);
  });
});

describe("the words of --help", () => {
  it("name every option that the command takes", async () => {
    const { said } = await runPackage(["--help"], NO_BUILD);
    const reading = givenOptions(["--no-such-option"]);
    const named = reading.kind === "wrong" ? (reading.sentences[0]?.match(/--[a-z-]+/g) ?? []) : [];
    const options = named.filter((name) => !["--no-such-option", "--help"].includes(name));
    expect(options).toHaveLength(9);
    for (const name of options) expect(said).toMatch(new RegExp(`^  ${name} {2,}\\S`, "m"));
  });
});
