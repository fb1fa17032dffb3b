import { delimiter } from "node:path";
import { findBrowser, findHeadlessShell } from "../../support/findBrowser";

describe("finding a browser for the stories", () => {
  it("takes the one that CHROME_PATH names", () => {
    const environment = { CHROME_PATH: "/chosen/chrome", PATH: "/usr/bin" };
    expect(findBrowser({ environment, isExecutable: () => true })).toBe("/chosen/chrome");
  });

  it("takes no other when the one that CHROME_PATH names is not there", () => {
    const environment = { CHROME_PATH: "/chosen/chrome", PATH: "/usr/bin" };
    expect(findBrowser({ environment, isExecutable: (path) => path === "/usr/bin/chromium" })).toBeUndefined();
  });

  it("prefers Chromium to Chrome and Edge, wherever they stand on PATH", () => {
    const there = ["/first/msedge", "/first/google-chrome", "/second/chromium"];
    const environment = { PATH: ["/first", "/second"].join(delimiter) };
    expect(findBrowser({ environment, platform: "linux", isExecutable: (path) => there.includes(path) })).toBe(
      "/second/chromium",
    );
  });

  it.each([
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["win32", { "PROGRAMFILES(X86)": "C:\\Programs" }, "C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe"],
    ["linux", {}, "/opt/google/chrome/chrome"],
  ] as const)("looks at the usual places of %s", (platform, environment, place) => {
    expect(findBrowser({ environment, platform, isExecutable: (path) => path === place })).toBe(place);
  });

  it("says so when there is none", () => {
    expect(
      findBrowser({ environment: { PATH: "/usr/bin" }, platform: "linux", isExecutable: () => false }),
    ).toBeUndefined();
  });
});

describe("finding a headless shell, in which most stories are told", () => {
  const shell = "/usr/bin/chromium-headless-shell";

  it("takes it from PATH", () => {
    const there = ["/usr/bin/chromium", shell];
    const environment = { PATH: "/usr/local/bin:/usr/bin" };
    expect(findHeadlessShell({ environment, platform: "linux", isExecutable: (path) => there.includes(path) })).toBe(
      shell,
    );
  });

  it("takes none in place of the browser that CHROME_PATH names", () => {
    const environment = { CHROME_PATH: "/chosen/chrome", PATH: "/usr/bin" };
    expect(findHeadlessShell({ environment, platform: "linux", isExecutable: () => true })).toBeUndefined();
  });

  it("says so when there is none", () => {
    const environment = { PATH: "/usr/bin" };
    expect(
      findHeadlessShell({ environment, platform: "linux", isExecutable: (path) => path !== shell }),
    ).toBeUndefined();
  });
});
