import { createStatementWriter } from "../../../src/flow/recordStatement";
import { aSessionId, aStatement } from "../../support/aStatement";
import { fakeServices } from "../../support/fakeServices";

const NOW = Date.parse("2026-03-02T10:00:00Z");

describe("what a pane says of a session", () => {
  it("is stamped with its writer and the time, and an answer with the same time", () => {
    const { store } = fakeServices();
    createStatementWriter("pane-1", () => NOW, store)(aSessionId("one"), { answer: "closed" });
    const at = "2026-03-02T10:00:00.000Z";
    expect(store.statements()).toMatchObject([{ writer: "pane-1", writtenAt: at, answer: "closed", answeredAt: at }]);
  });

  it("counts as later than all that was read before it, though another clock was ahead", () => {
    const { store } = fakeServices();
    store.add(aStatement({ writtenAt: "2026-03-02T11:00:00.000Z", writer: "pane-2" }));
    createStatementWriter("pane-1", () => NOW, store)(aSessionId("one"), { forgotten: true });
    const written = store.statements().map(({ writtenAt }) => writtenAt ?? "");
    expect(written[1]?.localeCompare(written[0] ?? "")).toBe(1);
  });

  it("takes the room of what is over and outdated where storage is full, and asks for none where it is blocked", () => {
    const { store } = fakeServices();
    for (const why of ["full", "blocked"] as const) {
      let tidied = 0;
      const tidying: typeof store = {
        ...store,
        add: (statement) => (tidied > 0 ? store.add(statement) : { kind: "refused", why }),
        // Dropping history makes room, too, and is done once each time.
        dropHistory: (isDropped) => {
          tidied += 1;
          return store.dropHistory(isDropped);
        },
      };
      const answer = createStatementWriter("pane-1", () => NOW, tidying)(aSessionId(why), {});
      expect([answer.kind, tidied]).toEqual(why === "full" ? ["stored", 1] : ["refused", 0]);
    }
  });

  it("is not moved by what was written of other sessions", () => {
    const { store } = fakeServices();
    store.add(aStatement({ sessionId: aSessionId("other"), writtenAt: "2026-03-02T11:00:00.000Z" }));
    createStatementWriter("pane-1", () => NOW, store)(aSessionId("one"), {});
    expect(store.statements()[1]?.writtenAt).toBe("2026-03-02T10:00:00.000Z");
  });
});
