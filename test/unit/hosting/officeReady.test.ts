import { runInNewContext } from "node:vm";
import { OFFICE_READY } from "../../../src/hosting/officeReady";

/** How often office.js was answered after an element with each of these ids was loaded. */
function answersAfter(ids: readonly string[], isThere = true): number {
  let answers = 0;
  const listeners: ((event: { readonly target: { readonly id: string } }) => void)[] = [];
  const document = {
    addEventListener: (name: string, listener: (typeof listeners)[number], capture: boolean) => {
      // The load event of an element does not bubble.
      if (name === "load" && capture) listeners.push(listener);
    },
  };
  const Office = { onReady: () => (answers += 1) };
  const window = isThere ? { Office } : {};
  runInNewContext(OFFICE_READY.element.replace(/^<script>|<\/script>$/g, ""), { document, window, ...window });
  for (const id of ids) for (const listener of listeners) listener({ target: { id } });
  return answers;
}

describe("a page with office.js", () => {
  it("answers it as soon as it is there, because it gives up where a slow line brings our script later", () => {
    expect(answersAfter(["", "icon", "office-js"])).toBe(1);
  });

  it("answers nothing else, and throws nothing where another script came in its place", () => {
    expect([answersAfter(["", "icon"]), answersAfter(["office-js"], false)]).toEqual([0, 0]);
  });
});
