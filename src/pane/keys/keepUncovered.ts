/**
 * Keeps what has the focus out from under the head and the foot, which stay while the list scrolls: both grow and shrink
 * with what they say, so the browser is told anew each time how much of the window they take.
 */
export function keepUncovered(): () => void {
  const measure = () => {
    const { start, end } = coveredEdges();
    document.documentElement.style.scrollPaddingBlock = `${start}px ${end}px`;
    const { activeElement } = document;
    // What somebody scrolled out of sight stays there.
    if (activeElement !== null && isInWindow(activeElement)) uncover(activeElement);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (target instanceof Element) uncover(target);
  };
  const resized = new ResizeObserver(measure);
  for (const part of [head(), foot()]) if (part !== null) resized.observe(part);
  document.addEventListener("focusin", onFocus);
  return () => {
    resized.disconnect();
    document.removeEventListener("focusin", onFocus);
  };
}

const head = () => document.querySelector("[data-stays]");
const foot = () => document.querySelector("footer");

/** How much of the window's start and end they cover, in CSS pixels. */
function coveredEdges(): { readonly start: number; readonly end: number } {
  const heightOf = (part: Element | null) =>
    part === null || getComputedStyle(part).position !== "sticky" ? 0 : part.getBoundingClientRect().height;
  return { start: heightOf(head()), end: heightOf(foot()) };
}

function uncover(element: Element): void {
  if (element.closest("main") === null || element.closest("[data-stays]") !== null) return;
  const { top, bottom } = element.getBoundingClientRect();
  const { start, end } = coveredEdges();
  if (top < start || bottom > window.innerHeight - end) element.scrollIntoView({ block: "nearest" });
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
