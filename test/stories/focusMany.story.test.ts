import { codedFault } from "../../src/demo/graph/faultPlan";
import { until } from "../support/until";
import { forgotten } from "./support/focus/everyStep";
import { focusWalk } from "./support/focus/focusSteps";
import { momentSteps, resultsSteps, runSteps, selectingSteps } from "./support/focus/manySteps";
import { openSessions } from "./support/focus/openSessions";
import { heldRequests } from "./support/heldRequests";
import type { OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;
let ids: readonly string[];

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const closes = () => pane.simulation.graph.requests().filter(({ operation }) => operation === "closeSession").length;

describe("the focus goes to the next sensible place, and is seen there", () => {
  it("after every button of the bar of a selection, its menu and its dialogs", async () => {
    ({ pane, ids } = await openSessions(3, {}, {}, true));
    const { walk, seen } = focusWalk(pane);
    await walk(selectingSteps(3));
    expect(forgotten(seen())).toEqual([]);
  });

  it("after every button of a run, and of the results of what was closed", async () => {
    ({ pane, ids } = await openSessions(3, {}, {}, true));
    const { walk, seen } = focusWalk(pane);
    pane.watch.allow("console", /Failed to load resource|403/);
    const answered = await heldRequests(pane, "**/closeSession");
    const asked = pane.page.waitForRequest(/\/closeSession$/);
    await walk(
      runSteps(
        3,
        () => asked,
        async () => {
          answered();
          await until(() => closes() > 0, "the first close");
          pane.simulation.graph.plan({ operation: "closeSession", answer: codedFault({ status: 403 }) });
        },
      ),
    );
    const said = pane.dialog.getByRole("status");
    await walk(
      resultsSteps(ids[0] ?? "", () =>
        said
          .filter({ hasText: /last changed/ })
          .first()
          .waitFor(),
      ),
    );
    expect(forgotten(seen())).toEqual([]);
  });

  it("after the button that cancels a run before anything is sent", async () => {
    ({ pane, ids } = await openSessions(2, {}, { persistChanges: false }, true));
    const { walk, seen } = focusWalk(pane);
    await walk(momentSteps(2));
    expect(closes()).toBe(0);
    expect(forgotten(seen())).toEqual([]);
  });
});
