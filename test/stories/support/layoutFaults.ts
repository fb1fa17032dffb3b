import type { Frame } from "playwright-core";
import { animationsEnd } from "./animationsEnd";

/**
 * What is laid out wrongly in the pane, one line each: a horizontal scroll, text that is cut off or leaves the window,
 * text that ends in an ellipsis without its whole in a title, a target below 24 px, and anything in the top right
 * 34 × 32 px, where Office lays its own menu.
 */
export async function layoutFaults(frame: Frame): Promise<readonly string[]> {
  await animationsEnd(frame);
  return frame.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    // From right to left the scrollbar stands at the left, and is part of the coordinates.
    const edges = document.documentElement.getBoundingClientRect();
    const named = (element: Element) =>
      `<${element.tagName.toLowerCase()}> “${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}”`;
    if (document.documentElement.scrollWidth > width) {
      faults.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
    }
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null;
    const unseen = (element: Element): boolean => {
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        const { clipPath, opacity } = getComputedStyle(up);
        if (clipPath.startsWith("inset") || opacity === "0") return true;
      }
      return false;
    };
    /** The element that ends the text with an ellipsis. */
    const shortenedBy = (element: Element): HTMLElement | undefined => {
      for (let up: Element | null = element; up !== null; up = up.parentElement) {
        if (!(up instanceof HTMLElement) || up.scrollWidth <= up.clientWidth) continue;
        if (getComputedStyle(up).textOverflow === "ellipsis") return up;
      }
      return undefined;
    };
    const within = (box: DOMRect, frame: DOMRect) => {
      const left = Math.max(box.left, frame.left);
      return new DOMRect(left, box.top, Math.min(box.right, frame.right) - left, box.height);
    };
    // A menu that fills a small pane is gone with the next click.
    const inCorner = (element: Element, { left, right, top, bottom }: DOMRect) =>
      right > innerWidth - 34 && left < innerWidth && top < 32 && bottom > 0 && element.closest("[role=menu]") === null;

    /** What was scrolled there can be scrolled away again. */
    const scrolled = (element: Element): boolean => {
      for (let up: Element | null = element; up !== null; up = up.parentElement) if (up.scrollTop > 0) return true;
      return window.scrollY > 0;
    };

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.nodeValue?.trim() === "" || !shown(parent) || unseen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const shortened = shortenedBy(parent);
      if (shortened !== undefined && !shortened.title.includes(node.nodeValue?.trim() ?? "")) {
        faults.push(`text is shortened, and its whole is in no title: ${named(parent)}`);
      }
      for (const whole of range.getClientRects()) {
        const box = shortened === undefined ? whole : within(whole, shortened.getBoundingClientRect());
        if (box.width <= 0) continue;
        if (box.left < edges.left - 1 || box.right > edges.right + 1)
          faults.push(`text leaves the window: ${named(parent)}`);
        if (!scrolled(parent) && inCorner(parent, box)) faults.push(`text in Office's corner: ${named(parent)}`);
        let [top, bottom] = [box.top, box.bottom];
        for (let up: Element | null = parent; up !== null; up = up.parentElement) {
          const style = getComputedStyle(up);
          const frame = up.getBoundingClientRect();
          // What can be scrolled to is not cut off; what is around its scroll bar cuts only what is in sight.
          if (style.overflowY === "auto" || style.overflowY === "scroll") {
            [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
            if (top >= bottom) break;
          }
          if (
            up !== shortened &&
            style.overflowX !== "visible" &&
            (box.left < frame.left - 1 || box.right > frame.right + 1)
          ) {
            faults.push(`text is cut off sideways: ${named(parent)}`);
          }
          const cuts = style.overflowY === "hidden" || style.overflowY === "clip";
          if (cuts && (top < frame.top - 2 || bottom > frame.bottom + 2)) {
            faults.push(`text is cut off below or above: ${named(parent)}`);
          }
        }
      }
    }

    const targets = "button, a[href], input, select, textarea, summary, [role=menuitem], [role=menuitemradio]";
    for (const target of document.querySelectorAll(targets)) {
      if (!shown(target)) continue;
      const box = target.getBoundingClientRect();
      if (box.width === 0 || target.hasAttribute("data-tabster-dummy")) continue;
      if (box.width < 23.9 || box.height < 23.9) {
        faults.push(`a target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${named(target)}`);
      }
      if (!scrolled(target) && inCorner(target, box)) faults.push(`a target in Office's corner: ${named(target)}`);
    }
    return [...new Set(faults)];
  });
}

/** How a reader wants texts: as they are, at twice their size, or with the spacing of WCAG 1.4.12. */
export type TextWish = "as it is" | "200 %" | "spaced";

export const TEXT_WISHES: readonly TextWish[] = ["as it is", "200 %", "spaced"];

/** Twice the size is as far as Fluent's sizes say: what a reader with weak eyes sets in the system. */
export async function wishText(frame: Frame, wish: TextWish): Promise<void> {
  await frame.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, RULES[wish]);
}

const sizes = [10, 12, 14, 16, 20, 24].map((size, index) => `--fontSizeBase${(index + 1) * 100}: ${size * 2}px`);
const lines = [14, 16, 20, 22, 28, 32].map((size, index) => `--lineHeightBase${(index + 1) * 100}: ${size * 2}px`);
const spacing = ["line-height: 1.5", "letter-spacing: 0.12em", "word-spacing: 0.16em"];

const RULES: Readonly<Record<TextWish, string>> = {
  "as it is": "",
  "200 %": `*, *::before, *::after { ${important([...sizes, ...lines])} }`,
  spaced: `* { ${important(spacing)} } p { ${important(["margin-block-end: 2em"])} }`,
};

function important(declarations: readonly string[]): string {
  return declarations.map((each) => `${each} !important`).join("; ");
}
