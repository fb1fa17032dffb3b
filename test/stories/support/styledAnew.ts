import type { Frame } from "playwright-core";

/**
 * Rules of style sheets that came after the first one, and change what was there before: those that select by more than
 * the classes of their own part.
 */
export function styledAnew(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const [, ...later] = [...document.styleSheets].filter(({ href }) => href?.includes("/static/") === true);
    return later.flatMap(({ href, cssRules }) =>
      [...cssRules].flatMap((rule) => {
        // New variables change nothing that was there.
        const isStyle = rule instanceof CSSStyleRule && ![...rule.style].every((name) => name.startsWith("--"));
        const selectors = isStyle ? rule.selectorText.split(",") : [];
        return selectors.filter((each) => !each.includes(".")).map((each) => `${href ?? ""}: ${each}`);
      }),
    );
  });
}
