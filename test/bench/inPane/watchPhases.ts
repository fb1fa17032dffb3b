import { STORE_NAME } from "../../../src/store/storageAccess";
import type { Phase, PhaseTimes } from "../phases";

declare global {
  interface Window {
    /** To be called once the page has come to rest: only then are all answers there. */
    benchPhases: () => PhaseTimes;
  }
}

/** All from outside, so that any build, and any other add-in, can be traced. Scripts count from when they have run. */
const ended = new Map<Phase, number>();
const endsNow = (phase: Phase) => void ended.set(phase, performance.now());
const endsOnce = (phase: Phase) => void (ended.has(phase) || endsNow(phase));

document.addEventListener(
  "load",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    // Those that the page names are deferred; parts that are loaded later are not.
    if (target.defer) endsNow("script");
    if (!/\/office(?:\.debug)?\.js$/.test(target.src)) return;
    endsOnce("office.js");
    void Office.onReady(() => endsOnce("Office.onReady"));
  },
  { capture: true },
);

let listed = false;
window.addEventListener("bench-listed", () => (listed = true), { once: true });

const read: (this: Storage, key: string) => string | null = Reflect.get(Storage.prototype, "getItem");
Storage.prototype.getItem = function (key) {
  const text = read.call(this, key);
  // What is read afterwards is no part of the way to the list.
  if (!listed && key.includes(STORE_NAME)) endsNow("storage read");
  return text;
};

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
  const isToken = typeof data === "string" && data.includes("NestedAppAuthResponse") && data.includes("access_token");
  if (isToken) endsOnce("token");
});

const LANGUAGE = /\/static\/(?:ar|de|es|fr|it|ja|nl|pt-br|zh-cn)\.[^/]*js$/;
const GRAPH = /^https:\/\/graph\.microsoft\.com\//;

window.benchPhases = () => {
  const loaded = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const endOf = (names: RegExp) => loaded.find(({ name }) => names.test(name))?.responseEnd;
  const [language, driveItem] = [endOf(LANGUAGE), endOf(GRAPH)];
  return {
    ...Object.fromEntries(ended),
    ...(page === undefined ? {} : { page: page.responseEnd }),
    ...(language === undefined ? {} : { language }),
    ...(driveItem === undefined ? {} : { driveItem }),
  };
};
