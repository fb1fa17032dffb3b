import { createPane } from "../../../src/flow/createPane";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";

/** A pane whose Excel says nothing yet but the address that it had when the pane was loaded. */
function openPane(urlAtLoad: string | undefined) {
  const loaded: string[] = [];
  const fakes = fakeServices();
  const pane = createPane(
    {
      ...fakes,
      document: { read: () => new Promise(() => undefined), urlAtLoad: () => urlAtLoad },
      loadAhead: () => void loaded.push("sign-in"),
      loadOnline: () => {
        loaded.push("actions");
        return fakes.loadOnline();
      },
    },
    "own",
  );
  const begin = async () => {
    pane.loadAhead();
    // The script of the actions is imported first.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return loaded.toSorted();
  };
  return { begin, store: fakes.store };
}

describe("what a workbook waits for that this device never saw", () => {
  it("is loaded before Excel has said which workbook is open", async () => {
    expect(await openPane(budgetUrl).begin()).toEqual(["actions", "sign-in"]);
  });

  it("is not loaded for a workbook whose list is drawn from storage", async () => {
    const { begin, store } = openPane(budgetUrl);
    store.remember({ url: budgetUrl, item: budget, at: "2026-03-02T09:00:00.000Z" });
    expect(await begin()).toEqual([]);
  });

  it.each([undefined, "C:\\Users\\owner\\Budget 2026.xlsx"])(
    "is not loaded where nothing can be looked up: %s",
    async (url) => {
      expect(await openPane(url).begin()).toEqual([]);
    },
  );
});
