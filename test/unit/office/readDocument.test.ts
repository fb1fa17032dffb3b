import { createOpenDocument } from "../../../src/office/readDocument";

const LIMIT_MS = 5_000;
const URL = "https://contoso.sharepoint.com/sites/Finance/Shared%20Documents/Budget%202026.xlsx";

type Callback = (result: object) => void;

/** An Excel whose answers are given by hand. */
function anExcel(urlAtLoad: string | null = null) {
  const asked: Callback[] = [];
  const document = { url: urlAtLoad, getFilePropertiesAsync: (callback: Callback) => asked.push(callback) };
  Object.assign(globalThis, {
    Office: { context: { document }, AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" } },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    says: async (url: string) => {
      asked.shift()?.({ status: "succeeded", value: { url } });
      await settle();
    },
    saysLast: async (url: string) => {
      asked.pop()?.({ status: "succeeded", value: { url } });
      await settle();
    },
    fails: async () => {
      asked.shift()?.({ status: "failed" });
      await settle();
    },
  };
}

beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the address that Excel had when the pane was loaded", () => {
  it("is there at once, for a guess", () => {
    anExcel(URL);
    expect(createOpenDocument(LIMIT_MS).urlAtLoad()).toBe(URL);
  });

  it.each([null, ""])("is none where Excel had none: %p", (url) => {
    anExcel(url);
    expect(createOpenDocument(LIMIT_MS).urlAtLoad()).toBeUndefined();
  });

  it("is none outside Excel, and where asking throws", () => {
    Object.assign(globalThis, { Office: {} });
    expect(createOpenDocument(LIMIT_MS).urlAtLoad()).toBeUndefined();
    Reflect.deleteProperty(globalThis, "Office");
    expect(createOpenDocument(LIMIT_MS).urlAtLoad()).toBeUndefined();
  });
});

describe("the document that Excel has open", () => {
  it("is read live", async () => {
    const excel = anExcel();
    const reading = createOpenDocument(LIMIT_MS).read();
    await excel.says(URL);
    expect(await reading).toEqual({ kind: "url", url: URL });
    expect(jest.getTimerCount()).toBe(0);
  });

  it("is silence after the limit, and what Excel says then comes late", async () => {
    const excel = anExcel();
    const reading = createOpenDocument(LIMIT_MS).read();
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    const silence = await reading;
    expect(silence).toMatchObject({ kind: "timedOut" });
    await excel.says(URL);
    expect(silence.kind === "timedOut" && (await silence.late)).toEqual({ kind: "url", url: URL });
  });

  it("in silence is the one that was read last, and that may have been read late", async () => {
    const excel = anExcel();
    const document = createOpenDocument(LIMIT_MS);
    const first = document.read();
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    await first;
    await excel.says(URL);
    const second = document.read();
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await second).toMatchObject({ kind: "timedOut", lastUrl: URL });
  });

  it("in silence is never one that an older reading brought after a newer one", async () => {
    const excel = anExcel();
    const document = createOpenDocument(LIMIT_MS);
    const older = document.read();
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    await older;
    const newer = document.read();
    await excel.saysLast(`${URL}?new`);
    expect(await newer).toEqual({ kind: "url", url: `${URL}?new` });
    await excel.says(URL);
    const silent = document.read();
    await jest.advanceTimersByTimeAsync(LIMIT_MS);
    expect(await silent).toMatchObject({ kind: "timedOut", lastUrl: `${URL}?new` });
  });

  it("was never saved where the call fails and there is no address from the start", async () => {
    for (const [urlAtLoad, expected] of [
      [null, { kind: "unsaved" }],
      [URL, { kind: "url", url: URL }],
    ] as const) {
      const excel = anExcel(urlAtLoad);
      const reading = createOpenDocument(LIMIT_MS).read();
      await excel.fails();
      expect(await reading).toEqual(expected);
    }
  });

  it("is not told to guests, and is nothing outside Excel", async () => {
    const excel = anExcel();
    const reading = createOpenDocument(LIMIT_MS).read();
    await excel.says("");
    expect(await reading).toEqual({ kind: "empty" });
    Object.assign(globalThis, { Office: { context: {} } });
    expect(await createOpenDocument(LIMIT_MS).read()).toEqual({ kind: "outsideExcel" });
  });
});
