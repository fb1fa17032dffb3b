import { refreshSentences } from "../../src/strings/messages/refreshSentences";
import { codedFault, type Fault } from "../../src/demo/graph/faultPlan";
import { until } from "../support/until";
import { forgotten } from "./support/focus/everyStep";
import { focusWalk } from "./support/focus/focusSteps";
import { rowMessageSteps, stackSteps, type Plans } from "./support/focus/messageSteps";
import { openSessions } from "./support/focus/openSessions";
import type { OpenedPane } from "./support/openPane";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;
let ids: readonly string[];

beforeEach(async () => {
  ({ pane, ids } = await openSessions(5));
});
afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

/** What Microsoft does with the next close or create, and what the pane says then: one message more. */
function plans(): Plans {
  let told = 0;
  const plan = (operation: Fault["operation"], answer: Fault["answer"]) => async () => {
    told = await pane.notice.count();
    pane.simulation.graph.plan({ operation, answer });
  };
  return {
    noAnswer: plan("closeSession", codedFault({ secondLevel: "gatewayTimeoutUncategorized" })),
    denied: plan("closeSession", { kind: "error", status: 403, codes: ["accessDenied"] }),
    ended: plan("closeSession", codedFault({ secondLevel: "invalidSessionReCreatable" })),
    busy: plan("closeSession", codedFault({ status: 429, retryAfterSeconds: 110 })),
    createdOrNot: plan("createSession", { kind: "error", status: 504, codes: ["gatewayTimeout"] }),
    alive: () => pane.notice.getByText(refreshSentences.succeeded.title).last().waitFor(),
    told: () => until(async () => (await pane.notice.count()) !== told, "a message"),
  };
}

describe("the focus goes to the next sensible place, and is seen there", () => {
  it("after every button of a message in a row", async () => {
    pane.watch.allow("console", /Failed to load resource/);
    const { walk, seen } = focusWalk(pane);
    await walk(rowMessageSteps(ids, plans()));
    expect(forgotten(seen())).toEqual([]);
  });

  it("after every button of messages that stand one above the other", async () => {
    const { walk, seen } = focusWalk(pane);
    await walk(stackSteps(plans()));
    expect(forgotten(seen())).toEqual([]);
  });
});
