import fluentTokensLoader from "../../../src/hosting/fluentTokensLoader";

describe("Fluent's modules in the build", () => {
  it("hold the tokens that they read as text, so that the table of all tokens is not shipped", () => {
    expect(fluentTokensLoader("const wide = `calc(${tokens.strokeWidthThin} + 0.25px)`;")).toBe(
      'const wide = `calc(${"var(--strokeWidthThin)"} + 0.25px)`;',
    );
  });

  it("keep what is no token", () => {
    const text = "motionTokens.durationFast; tokens.unheardOf; tokens.colorNeutralStroke1 = 1;";
    expect(fluentTokensLoader(text)).toBe(text);
  });
});
