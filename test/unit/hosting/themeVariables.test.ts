import { unsetVariables } from "../../../src/hosting/ThemeVariablesPlugin";
import { themeVariables, usedVariables } from "../../../src/hosting/themeVariables";

const file = (name: string, text: string) => ({ name, content: Buffer.from(text) });

describe("the variables of Fluent's theme in the build", () => {
  it("are those that the texts use, each once", () => {
    expect(
      usedVariables(["a{color:var(--colorBrandForeground1)}", "b{fill:var(--colorBrandForeground1, red)}"]),
    ).toEqual(["colorBrandForeground1"]);
  });

  it("have a value in the light and in the dark theme; a size is written once", () => {
    const css = themeVariables(["colorBrandForeground1", "spacingHorizontalM"]);
    expect(css.match(/--colorBrandForeground1:/g)).toHaveLength(3);
    expect(css.match(/--spacingHorizontalM:/g)).toHaveLength(1);
  });

  it("stop the build where Fluent has none of that name", () => {
    expect(() => themeVariables(["colorBrandForegruond1"])).toThrow("colorBrandForegruond1");
  });

  it("stop the build where a script uses one that no style sheet sets", () => {
    const script = file("static/menus.js", 'd:[".a{color:var(--colorBrandForeground1);width:var(--own)}"]');
    expect(unsetVariables([script])).toEqual(["colorBrandForeground1"]);
    expect(unsetVariables([script, file("static/menus.css", ":root{--colorBrandForeground1:#0f6cbd}")])).toEqual([]);
  });
});
