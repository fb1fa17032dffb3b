import { givenOptions } from "../../../src/deploy/givenOptions";
import { argsWith, runPackage } from "../../support/runPackage";

const NO_BUILD = "/no-build";

describe("a value that is wrong", () => {
  it.each(["--url", "--client-id", "--tenant", "--cloud", "--scopes", "--id", "--frame-ancestor", "--host-tenant"])(
    "is shown by its beginning where it is long: %s",
    async (name) => {
      const value = `wrong ${"x".repeat(20_000)}`;
      const { code, complained } = await runPackage(argsWith({ [name]: value }), NO_BUILD);
      expect(code).toBe(1);
      expect(complained).toContain(`${name} "wrong xxx`);
      expect(complained.length).toBeLessThan(1_000);
    },
  );

  it.each(["--url", "--client-id", "--tenant", "--cloud", "--scopes", "--id", "--out", "--frame-ancestor"])(
    "may begin with a hyphen only where it follows an equals sign: %s",
    (name) => {
      const reading = givenOptions([`${name}=-x`]);
      const { values, frameAncestors } = reading.kind === "options" ? reading.options : {};
      expect([...Object.values(values ?? {}), ...(frameAncestors ?? [])]).toEqual(["-x"]);
      for (const next of ["-x", "--mail", "-"]) {
        expect(givenOptions([name, next])).toMatchObject({
          sentences: [`${name} has no value. Write the value after it, as in ${name} <value>.`],
        });
      }
    },
  );

  it.each(["--url", "--client-id", "--tenant", "--cloud", "--scopes", "--id", "--out", "--frame-ancestor"])(
    "is said to be missing where it is empty, in either way of writing it: %s",
    (name) => {
      const sentences = [`${name} has no value. Write the value after it, as in ${name} <value>.`];
      for (const args of [[name, ""], [`${name}=`], [name]]) {
        expect(givenOptions(args)).toEqual({ kind: "wrong", sentences });
      }
    },
  );
});
