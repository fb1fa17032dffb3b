import { argsWith, runPackage } from "../../support/runPackage";

/** No build is looked for, because the values are judged first. */
const NO_BUILD = "/no-build";

describe("a character that a terminal would obey, or not show", () => {
  it.each([
    ["a zero-width space", "\u200b"],
    ["a byte order mark", "\ufeff"],
    ["a soft hyphen", "\u00ad"],
    ["a word joiner", "\u2060"],
    ["a mark that turns the direction of text", "\u202e"],
    ["an isolate of a direction", "\u2066"],
    ["a tag", "\u{e0041}"],
    ["an escape", "\u001b"],
    ["a bell", "\u0007"],
    ["a control of eight bits", "\u009b"],
    ["a line separator", "\u2028"],
    ["a paragraph separator", "\u2029"],
    ["a space that does not break", "\u00a0"],
  ])("stands in the complaint as its number: %s", async (_what, character) => {
    const number = `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    for (const args of [
      argsWith({ "--tenant": `contoso${character}.com` }),
      argsWith({ "--url": `https://addins.contoso.com/a${character}b` }),
      [...argsWith({}), `${character}stray`],
    ]) {
      const { code, complained } = await runPackage(args, NO_BUILD);
      expect([code, complained.includes(number), complained.includes(character)]).toEqual([1, true, false]);
    }
  });

  it("leaves letters of all languages as they are", async () => {
    const { complained } = await runPackage([...argsWith({}), "Übung", "אבג", "表"], NO_BUILD);
    expect(complained).toMatch(/"Übung".*\n.*"אבג".*\n.*"表"/);
  });
});
