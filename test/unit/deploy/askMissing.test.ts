import { askMissing } from "../../../src/deploy/askMissing";
import type { GivenOptions } from "../../../src/deploy/givenOptions";
import { RIGHT } from "../../support/runPackage";

const NOTHING: GivenOptions = { values: {}, frameAncestors: [], hostTenants: [] };
const URL = "https://addins.contoso.com/Sessions";
const CLIENT = RIGHT["--client-id"] ?? "";

/** A terminal at which these lines are typed, and closed after them. */
function terminal(...lines: readonly string[]) {
  const shown: string[] = [];
  const left = [...lines];
  return {
    shown,
    ask: (text: string) => {
      shown.push(text);
      return Promise.resolve(left.shift());
    },
  };
}

describe("the questions at a terminal", () => {
  it("take an answer without the spaces around it, as it comes from a copied line", async () => {
    const { ask } = terminal(` ${URL} `, `\t${CLIENT}`, "contoso.com\r", " usgov", "all ");
    expect((await askMissing(NOTHING, ask))?.values).toEqual({
      url: URL,
      "client-id": CLIENT,
      tenant: "contoso.com",
      cloud: "usgov",
      scopes: "all",
    });
  });

  it("take nothing but spaces for an empty answer: what stands in brackets, or the question again", async () => {
    const { ask, shown } = terminal("  ", URL, CLIENT, "contoso.com", "   ", "\t");
    expect((await askMissing(NOTHING, ask))?.values).toMatchObject({ cloud: "global", scopes: "own" });
    expect(shown[1]).toMatch(/^--url is needed\.\n/);
    expect(shown.slice(-2).map((text) => /\[(\w+)\]: $/.exec(text)?.[1])).toEqual(["global", "own"]);
  });

  it("are not put for what was given already", async () => {
    const { ask, shown } = terminal(CLIENT, "contoso.com");
    const given: GivenOptions = {
      values: { url: URL, cloud: "usgov", scopes: "all" },
      frameAncestors: ["https://portal.contoso.com"],
      hostTenants: ["contoso.sharepoint.us=contoso.com"],
    };
    expect(await askMissing(given, ask)).toEqual({
      ...given,
      values: { ...given.values, "client-id": CLIENT, tenant: "contoso.com" },
    });
    expect(shown).toHaveLength(2);
  });

  it("explain themselves in one sentence each, before they are put and not again after a wrong answer", async () => {
    const { ask, shown } = terminal("http://addins.contoso.com", URL, CLIENT, "contoso.com", "", "");
    await askMissing(NOTHING, ask);
    const explained = shown.map((text) => /^\n([A-Z][^\n]+\.)\n[^\n]+: $/.exec(text)?.[1]);
    expect(explained.map((sentence) => sentence !== undefined)).toEqual([true, false, true, true, true, true]);
    expect(shown[1]).toMatch(/begins with http\. .*give an https address\.\n/);
  });

  it("end without an answer when the terminal is closed at any of them", async () => {
    const right = [URL, CLIENT, "contoso.com", "", ""];
    for (let answered = 0; answered < right.length; answered += 1) {
      expect(await askMissing(NOTHING, terminal(...right.slice(0, answered)).ask)).toBeUndefined();
    }
  });
});
