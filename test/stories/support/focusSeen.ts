import type { Frame, Page } from "playwright-core";

export type FocusSeen = {
  /** The control that has the focus, by its name. */
  readonly on: string;
  /** What is wrong with how it is seen: out of the window, covered, or without a ring of 2 px at 3:1. */
  readonly wrong: string | undefined;
};

/** What has the focus now, and whether a person sees that (WCAG 2.4.7, 2.4.11, 1.4.11). */
export function focusSeen(frame: Frame): Promise<FocusSeen> {
  return frame.evaluate(look);
}

async function look(): Promise<FocusSeen> {
  const element = document.activeElement ?? document.body;
  const isField = element.matches("input, textarea, select");
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  const on = (element.ariaLabel ?? label ?? element.textContent).slice(0, 40);
  if (element === document.body) return { on, wrong: "nothing has the focus" };
  // Fluent's line below a field grows.
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  const { top, bottom, left, right, height, width } = element.getBoundingClientRect();
  // What is higher than a button is scrolled by who reads or writes in it; a field shows at least the line of its caret.
  const isTall = height > 64;
  const inWindow = top >= -1 && bottom <= innerHeight + 1 && left >= -1 && right <= innerWidth + 1;
  const shown = { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
  for (let up = element.parentElement; isTall && up !== null && up !== document.body; up = up.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(up).overflowY)) continue;
    const edges = up.getBoundingClientRect();
    Object.assign(shown, { top: Math.max(shown.top, edges.top), bottom: Math.min(shown.bottom, edges.bottom) });
  }
  if (isTall ? shown.bottom - shown.top < 12 : !inWindow) return { on, wrong: `${on}: out of sight` };
  const [inX, inY] = [Math.min(3, width / 2), Math.min(3, height / 2)];
  const corners = [shown.top + inY, shown.bottom - inY].flatMap((y) =>
    [left + inX, right - inX].map((x) => [x, y] as const),
  );
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const isCovered = corners.filter(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    // Fluent puts a field into a box, which draws its edge.
    const isOwn = element.contains(hit) || (isField && hit === element.parentElement);
    return !isOwn && !labels.some((each) => each.contains(hit));
  });
  if (isCovered.length > (isTall ? 2 : 0)) return { on, wrong: `${on}: covered` };

  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = (color: string) => channels(color)[3] === 0;
  const light = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (from: Element | null) => {
    let behind = from;
    while (behind?.parentElement && isClear(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
    return getComputedStyle(behind ?? document.body).backgroundColor;
  };
  const contrast = (color: string, against: string) => {
    const pair = [light(color), light(against)] as const;
    return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
  };
  /** Rings that this box draws, as colour and width: our own are outlines, Fluent's are an edge of 1 px and 1 px more. */
  const ringsOf = (style: CSSStyleDeclaration, isPseudo: boolean): readonly (readonly [string, string])[] => {
    const { outlineStyle, outlineColor, outlineWidth, content, transform, boxShadow } = style;
    const edge = [style.borderBottomColor, style.borderBottomWidth] as const;
    if (isPseudo) return content === "none" || transform.startsWith("matrix(0,") ? [] : [edge];
    const isInset = boxShadow.includes("inset") && boxShadow.includes(edge[0]);
    return [
      ...(outlineStyle === "none" ? [] : [[outlineColor, outlineWidth] as const]),
      ...(isInset ? [[edge[0], "2px"] as const] : []),
    ];
  };
  // The line below a list of choices is drawn by Fluent behind it.
  if (element.matches("select")) return { on, wrong: undefined };
  const rings: string[] = [];
  // Fluent draws the ring of a field and of a radio button around what holds it.
  const around = isField ? [element, element.parentElement, element.parentElement?.parentElement] : [element];
  for (const each of around) {
    if (!each) continue;
    for (const pseudo of [undefined, "::after", "::before"]) {
      for (const [color, thick] of ringsOf(getComputedStyle(each, pseudo), pseudo !== undefined)) {
        const ratio = contrast(color, ground(each.parentElement));
        if (!isClear(color) && Number.parseFloat(thick) >= 2 && ratio >= 3) return { on, wrong: undefined };
        rings.push(`${thick} ${color} at ${ratio.toFixed(1)}`);
      }
    }
  }
  return { on, wrong: `${on}: its ring: ${rings.join(", ") || "none"}` };
}

const DIALOG = "[role=dialog], [role=alertdialog]";
const MENU = "[role=menu]";

/**
 * Goes through the open dialog or menu by keyboard, once round, or from the focus through what else is shown. Answers
 * where the focus is not seen, and where it leaves a dialog or a menu that is still open.
 */
export async function focusFaults(page: Page, frame: Frame): Promise<readonly string[]> {
  const faults: string[] = [];
  const scope = await frame.evaluate(
    (kinds) => {
      Object.assign(window, { focusWasOn: new Set() });
      return kinds.find((kind) => [...document.querySelectorAll(kind)].some((each) => each.checkVisibility()));
    },
    [MENU, DIALOG],
  );
  for (;;) {
    await page.keyboard.press(scope === MENU ? "ArrowDown" : "Tab");
    const where = await frame.evaluate((within) => {
      const { activeElement } = document;
      const { focusWasOn } = window as unknown as { readonly focusWasOn: Set<Element | null> };
      // At the pane's end office.js tells the host, which takes the focus; until then it is on what Fluent put there.
      const isLeft = !document.hasFocus() || activeElement?.hasAttribute("data-tabster-dummy") === true;
      const isRound = isLeft || focusWasOn.has(activeElement);
      focusWasOn.add(activeElement);
      if (within !== undefined && activeElement?.closest(within) === null) return "outside";
      return isRound || activeElement === document.body ? "round" : "on";
    }, scope);
    if (where === "outside") return [...faults, `the focus leaves ${scope ?? ""}`];
    if (where === "round") return faults;
    const { wrong } = await focusSeen(frame);
    if (wrong !== undefined) faults.push(wrong);
  }
}
