import inlineTokens from "../../../src/hosting/inlineTokens";

const IMPORT = `import { tokens } from '@fluentui/react-theme';\n`;

describe("Fluent's tokens in the bundle", () => {
  it("are written out where they are used", () => {
    expect(inlineTokens(`${IMPORT}const color = tokens.colorNeutralForeground1;`)).toBe(
      `${IMPORT}const color = "var(--colorNeutralForeground1)";`,
    );
  });

  it("keep the default that some of them carry", () => {
    expect(inlineTokens(`${IMPORT}const z = tokens.zIndexPopup;`)).toContain('"var(--zIndexPopup, 2000)"');
  });

  it("are left alone when the name is not Fluent's", () => {
    const other = "const tokens = lex(text); tokens.colorNeutralForeground1;";
    expect(inlineTokens(other)).toBe(other);
    expect(inlineTokens(`${IMPORT}tokens.madeUp; theme.tokens.zIndexPopup;`)).toBe(
      `${IMPORT}tokens.madeUp; theme.tokens.zIndexPopup;`,
    );
  });
});
