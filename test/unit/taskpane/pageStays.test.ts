import { createGraph } from "../../../src/graph/createGraph";
import { watchLeaving } from "../../../src/taskpane/pageStays";

/** A window as far as it is asked: its events, and timers that go off when the test says so. */
function aPage() {
  const events = new EventTarget();
  const due: (() => void)[] = [];
  const page = {
    addEventListener: events.addEventListener.bind(events),
    setTimeout: (work: () => void) => due.push(work),
  } as unknown as Parameters<typeof watchLeaving>[0];
  return {
    stays: watchLeaving(page),
    tell: (event: string) => void events.dispatchEvent(new Event(event)),
    later: () => due.splice(0).forEach((work) => work()),
  };
}

function aClose(page: ReturnType<typeof aPage>) {
  const told: unknown[] = [];
  const graph = createGraph({
    root: "https://graph.microsoft.com/v1.0",
    // As browsers do to the requests of a page that goes away.
    fetch: () => Promise.reject(new TypeError("Failed to fetch")),
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
    pageStays: page.stays,
  });
  const session = "session=1" as Parameters<typeof graph.closeSession>[1];
  const over = graph.closeSession({ driveId: "b!1", itemId: "01A" }, session, { token: "t" });
  void over.then((answer) => told.push(answer.kind));
  return { told, over };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("a request that is broken off", () => {
  it("has no answer in a page that stays", async () => {
    const { told } = aClose(aPage());
    await turn();
    expect(told).toEqual(["silence"]);
  });

  it.each(["beforeunload", "pagehide"])("tells nothing in a page that is being left (%s)", async (event) => {
    const page = aPage();
    page.tell(event);
    const { told } = aClose(page);
    await turn();
    expect(told).toEqual([]);
  });

  it("tells it when the page is there some time later all the same, and the next one at once", async () => {
    const page = aPage();
    page.tell("beforeunload");
    const first = aClose(page);
    await turn();
    page.later();
    await first.over;
    const next = aClose(page);
    await next.over;
    expect([...first.told, ...next.told]).toEqual(["silence", "silence"]);
  });
});
