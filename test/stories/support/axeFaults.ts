import axe from "axe-core";
import type { Frame } from "playwright-core";
import { animationsEnd } from "./animationsEnd";

/** Fluent shows a menu beside every landmark, with two helpers that take the focus only to pass it on. */
const OF_FLUENT = /^(region|aria-hidden-focus): .*(fui-Menu|data-tabster-dummy)/;

/**
 * What axe leaves out unless it is asked: targets of 24 px (2.5.8), the rule that WCAG 2.2 has brought, and whether a
 * button is called by what is written on it (2.5.3), without which nobody can press it by voice.
 */
const ALSO = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };

/** What axe finds wrong in a page or in the pane, one line each: WCAG 2.0 to 2.2 at A and AA, and best practices. */
export async function axeFaults(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  // Colours that are still changing are no colours of ours.
  await animationsEnd(frame);
  const { violations } = await frame.evaluate((also) => {
    // What lies behind an open menu is not there to be pressed.
    const isCovered = document.querySelector("[role=menu]")?.checkVisibility() === true;
    const rules = { ...also, "target-size": { enabled: !isCovered } };
    return (window as unknown as { readonly axe: typeof axe }).axe.run(document, {
      resultTypes: ["violations"],
      rules,
    });
  }, ALSO);
  return [...violationsIn(violations), ...(await danglingNames(frame))];
}

function violationsIn(violations: axe.AxeResults["violations"]): readonly string[] {
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`))
    .filter((fault) => !OF_FLUENT.test(fault));
}

/** Names that point at nothing: axe leaves them to people, since what they point at might come later. */
function danglingNames(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"].flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? "")
          .split(/\s+/)
          .filter((id) => id !== "" && document.getElementById(id) === null)
          .map(
            (id) => `${name} of <${element.tagName.toLowerCase()} class="${element.className}"> points at no #${id}`,
          ),
      ),
    ),
  );
}
