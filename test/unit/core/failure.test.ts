import { failureOf } from "../../../src/core/answers/failure";
import { PLANTED_TOKENS } from "../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../support/publishedSessionIds";

describe("what may be told of something that threw", () => {
  it("is its kind and where it was in our scripts", () => {
    const error = new TypeError("no such member");
    error.stack = "TypeError: no such member\n at x (https://a.example/s/static/taskpane.b40c80827ffc58e9.js:1:2345)";
    expect(failureOf(error)).toEqual({ what: "TypeError", where: ["taskpane.b40c80827ffc58e9.js:1:2345"] });
  });

  it("holds nothing of a message, whatever it quotes", () => {
    for (const secret of [...Object.values(PLANTED_TOKENS), ...PUBLISHED_SESSION_IDS]) {
      const error = new Error(secret);
      error.stack = `Error: ${secret}\n at ${secret}.js:1:1`;
      error.name = secret;
      expect(JSON.stringify(failureOf(error))).not.toContain(secret.slice(0, 24));
    }
  });

  it.each([undefined, null, 7, "text", {}, Object.create(null), Symbol("odd"), () => undefined])(
    "is little where no error was thrown (%p)",
    (thrown) => expect(failureOf(thrown)).toEqual({ what: "Error", where: [] }),
  );

  it("is little where its members throw", () => {
    const odd = new Proxy(
      {},
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(failureOf(odd)).toEqual({ what: "Error", where: [] });
  });
});
