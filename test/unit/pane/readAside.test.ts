import { FILE_LIMITS, PASTE_LIMITS, readPaste, type PasteReading } from "../../../src/core/paste/readPaste";
import { readAside, type PasteWorker } from "../../../src/pane/dialogs/readAside";
import { aSessionId } from "../../support/aStatement";

const TEXT = `${"nothing to see here\n".repeat(2_000)}${aSessionId("one")}`;
const TOO_LONG = "x\n".repeat(PASTE_LIMITS.characters / 2 + 1);

/** A worker that does what a test says, and notes what it was told. */
class FakeWorker implements PasteWorker {
  onmessage: Worker["onmessage"] = null;
  onerror: Worker["onerror"] = null;
  readonly told: unknown[] = [];
  isStopped = false;
  postMessage(task: unknown) {
    this.told.push(task);
  }
  terminate() {
    this.isStopped = true;
  }
  answer(reading: PasteReading) {
    this.onmessage?.call(asWorker(this), new MessageEvent("message", { data: reading }));
  }
  fail() {
    const event = new Event("error", { cancelable: true });
    // Node has no ErrorEvent; what is used of one is what every event has.
    this.onerror?.call(asWorker(this), event as ErrorEvent);
    return event.defaultPrevented;
  }
}

function asWorker(worker: FakeWorker): Worker {
  // A handler's `this`, which nobody uses.
  return worker as unknown as Worker;
}

function read(text: string, startWorker: () => PasteWorker) {
  const readings: PasteReading[] = [];
  const stop = readAside(text, FILE_LIMITS, startWorker, (reading) => readings.push(reading));
  return { readings, stop };
}

const noWorker = () => {
  throw new Error("blocked");
};

describe("a long text", () => {
  it("is read by a worker, which then ends", () => {
    const worker = new FakeWorker();
    const { readings } = read(TEXT, () => worker);
    expect(worker.told).toEqual([{ text: TEXT, limits: FILE_LIMITS }]);
    expect(readings).toEqual([]);
    worker.answer(readPaste(TEXT));
    expect(readings.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[aSessionId("one")]]);
    expect(worker.isStopped).toBe(true);
  });

  it("is no longer read once nobody waits for it", () => {
    const worker = new FakeWorker();
    read(TEXT, () => worker).stop();
    expect(worker.isStopped).toBe(true);
  });

  it("is read all the same where the webview starts no worker", () => {
    const { readings } = read(TEXT, noWorker);
    expect(readings.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[aSessionId("one")]]);
  });

  it("is read all the same, once, when the worker fails", () => {
    const worker = new FakeWorker();
    const { readings } = read(TEXT, () => worker);
    expect(worker.fail()).toBe(true);
    expect(worker.isStopped).toBe(true);
    expect(readings.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[aSessionId("one")]]);
  });

  it("is refused with the reason where there is no worker and it would hold up the pane", () => {
    const worker = new FakeWorker();
    const failed = read(TOO_LONG, () => worker);
    worker.fail();
    for (const { readings } of [failed, read(TOO_LONG, noWorker)]) {
      expect(readings.map(({ rows, left }) => [rows.length, left.map(({ why }) => why)])).toEqual([
        [0, ["tooMuchText"]],
      ]);
    }
  });
});
