import { createPane } from "../../../src/flow/createPane";
import type { PaneTools } from "../../../src/pane/paneTools";
import { watchFailures } from "../../../src/taskpane/watchFailures";
import { fakeServices } from "../../support/fakeServices";

/** A page that says it is Arabic, as the pane or the page of one that cannot start has written. */
function failing() {
  const root = { lang: "ar", dir: "rtl" };
  const page: unknown = { addEventListener: () => undefined, document: { documentElement: root } };
  let drawn = 0;
  const place = { render: () => void (drawn += 1), unmount: () => undefined };
  const failures = watchFailures(() => place, page as Window);
  return { root, failures, drawn: () => drawn };
}

const tools = {} as PaneTools;

describe("the page in place of a pane that failed", () => {
  it("names English where the pane has not spoken yet, whatever stood there before", () => {
    for (const pane of [undefined, createPane(fakeServices(), "own")]) {
      const { root, failures, drawn } = failing();
      if (pane !== undefined) failures.tellIn(pane);
      failures.instead(new Error("planted"));
      expect([root, drawn()]).toEqual([{ lang: "en", dir: "ltr" }, 1]);
    }
  });

  it("keeps the language that the pane has named", () => {
    const { root, failures, drawn } = failing();
    failures.tellIn(createPane(fakeServices(), "own"), tools);
    failures.instead(new Error("planted"));
    expect([root, drawn()]).toEqual([{ lang: "ar", dir: "rtl" }, 1]);
  });
});
