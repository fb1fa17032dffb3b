import type { Frame } from "playwright-core";

/** The control that has the focus, as it is spoken of, if it can be seen; else what is wrong. */
export async function spokenFocus(frame: Frame): Promise<{ readonly lost: string | undefined; readonly on: string }> {
  return frame.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return { lost: "nothing has the focus", on: "" };
    const on = spokenName(activeElement);
    const isSeen = activeElement.checkVisibility({ visibilityProperty: true });
    const isHidden = activeElement.closest("[aria-hidden=true], [inert]") !== null;
    if (isSeen && !isHidden) return { lost: undefined, on };
    return { lost: `the focus ${isSeen ? "is hidden from screen readers" : "cannot be seen"}: ${on}`, on };
  });
}

declare function spokenName(element: Element): string;

/** For `inPane`: how the stories of the focus speak of what they find. */
export const SPOKEN = `
  window.spokenName = (element) => {
    const clean = (text) => text.replace(/\\s+/g, " ").trim();
    if (element.matches("li[aria-posinset]")) return element.querySelector("p span").textContent;
    const by = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
    const label = by.find((each) => each !== null) ?? element.labels?.[0];
    if (element.ariaLabel) return element.ariaLabel;
    if (label) return clean(label.innerText.split("\\n")[0]);
    return clean(element.innerText ?? element.textContent).slice(0, 120);
  };
  window.controlsInScope = () => {
    const overlays = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    const scope =
      overlays("[role=menu]").at(-1) ??
      overlays("[role=dialog], [role=alertdialog]").at(-1) ??
      document.getElementById("root");
    const controls = "button, summary, a[href], input[type=checkbox], input[type=radio], [role^=menuitem]";
    return [...scope.querySelectorAll(controls)].filter(
      (each) =>
        each.checkVisibility({ visibilityProperty: true }) &&
        !each.matches(":disabled, [aria-disabled=true]") &&
        each.closest("[aria-hidden=true]") === null,
    );
  };
`;
