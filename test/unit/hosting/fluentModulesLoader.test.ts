import fluentModulesLoader from "../../../src/hosting/fluentModulesLoader";

describe("Fluent's modules in the build", () => {
  it("hold the tokens that they read as text, so that the table of all tokens is not shipped", () => {
    expect(fluentModulesLoader("const wide = `calc(${tokens.strokeWidthThin} + 0.25px)`;")).toBe(
      'const wide = `calc(${"var(--strokeWidthThin)"} + 0.25px)`;',
    );
  });

  it("name what they read of React, so that no function is shipped that makes modules of what is none", () => {
    expect(fluentModulesLoader("const _useId = React['use' + 'Id'];")).toBe("const _useId = React.useId;");
    const runtime = 'import * as ReactRuntime from "react/jsx-runtime";\nexport const Runtime = ReactRuntime;';
    expect(fluentModulesLoader(runtime)).toBe(runtime.replace("* as ", ""));
  });

  it("keep what is no token", () => {
    const text = "motionTokens.durationFast; tokens.unheardOf; tokens.colorNeutralStroke1 = 1;";
    expect(fluentModulesLoader(text)).toBe(text);
  });
});
