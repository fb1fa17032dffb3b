import type { Frame } from "playwright-core";

/**
 * The controls of the open dialog or menu that a person without a keyboard cannot bring into the window, by their names:
 * all that scrolls in a dialog or menu is tried, and what lies over the pane doesn't move with it.
 */
export function beyondScrolling(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const overlay = [...document.querySelectorAll("[role=menu], [role=dialog], [role=alertdialog]")].find((each) =>
      each.checkVisibility(),
    );
    const controls = overlay?.querySelectorAll("[role^=menuitem], button, input, select, textarea, summary, a[href]");
    return [...(controls ?? [])].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.matches("[type=file]")) return [];
      const scrolling: Element[] = [];
      for (let up = control.parentElement; up !== null && up !== document.body; up = up.parentElement) {
        if (/auto|scroll/.test(getComputedStyle(up).overflowY)) scrolling.push(up);
      }
      for (const each of scrolling)
        each.scrollTop += control.getBoundingClientRect().top - each.getBoundingClientRect().top;
      const { top, bottom } = control.getBoundingClientRect();
      if (top >= -1 && Math.min(bottom, top + 24) <= innerHeight + 1) return [];
      const name = control.ariaLabel ?? control.textContent;
      return [`cannot be scrolled to: <${control.tagName.toLowerCase()}> ${name.slice(0, 40)}`];
    });
  });
}
