import { createOnePerWorkbook } from "../../../src/graph/onePerWorkbook";
import { budget } from "../../support/fakeServices";
import { idle } from "../../support/idle";

const refusing = (request: () => Promise<never>) => ({ request }) as unknown as LockManager;
const denied = () => new DOMException("Access is denied for this document.", "SecurityError");

/** Locks as a browser gives them: by name, in the order of asking. */
function browserLocks(): LockManager {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
    queues.set(name, turn);
    return turn;
  };
  return { request } as unknown as LockManager;
}

const WAYS: Readonly<Record<string, () => LockManager | undefined>> = {
  "with locks": browserLocks,
  "without locks": () => undefined,
  "with locks that are rejected": () => refusing(() => Promise.reject(denied())),
  "with locks that throw": () =>
    refusing(() => {
      throw denied();
    }),
};

describe.each(Object.entries(WAYS))("requests to one workbook %s", (_way, locksOf) => {
  it("are sent one after another, in order", async () => {
    const turn = createOnePerWorkbook(locksOf());
    const events: string[] = [];
    let answerFirst = () => {};
    const first = turn(budget, async () => {
      events.push("first begins");
      await new Promise<void>((resolve) => (answerFirst = resolve));
      events.push("first ends");
    });
    const second = turn(budget, async () => void events.push("second begins"));
    await idle();
    expect(events).toEqual(["first begins"]);
    answerFirst();
    await Promise.all([first, second]);
    expect(events).toEqual(["first begins", "first ends", "second begins"]);
  });

  it("go on after one that failed, whose failure its own caller hears", async () => {
    const turn = createOnePerWorkbook(locksOf());
    const first = turn(budget, () => Promise.reject(new Error("no answer")));
    await expect(first).rejects.toThrow("no answer");
    await expect(
      turn(budget, () => {
        throw new Error("at once");
      }),
    ).rejects.toThrow("at once");
    await expect(turn(budget, async () => "third")).resolves.toBe("third");
  });

  it("to another workbook do not wait", async () => {
    const turn = createOnePerWorkbook(locksOf());
    void turn(budget, () => new Promise<never>(() => undefined));
    await expect(turn({ ...budget, itemId: "01OTHER" }, async () => "there")).resolves.toBe("there");
  });

  it("are sent once each", async () => {
    const turn = createOnePerWorkbook(locksOf());
    let sent = 0;
    await turn(budget, async () => (sent += 1)).catch(() => undefined);
    await turn(budget, async () => {
      sent += 1;
      throw new Error("no answer");
    }).catch(() => undefined);
    expect(sent).toBe(2);
  });
});

it("A lock that is lost while its request is at Microsoft neither sends it again nor loses its answer", async () => {
  let sent = 0;
  const stolen = {
    request: (_name: string, work: () => Promise<unknown>) => {
      void work();
      return Promise.reject(new DOMException("The lock was stolen.", "AbortError"));
    },
  } as unknown as LockManager;
  const answer = createOnePerWorkbook(stolen)(budget, async () => {
    sent += 1;
    await idle();
    return "closed";
  });
  await expect(answer).resolves.toBe("closed");
  expect(sent).toBe(1);
});
