import { UNSET_CONFIGURATION } from "../../../src/hosting/buildConfiguration";
import { headersFor } from "../../../src/hosting/headersFor";
import { PAGES } from "../../../src/hosting/pages";

const files = [...Object.keys(PAGES), "taskpane.0123456789abcdef.js", "assets/icon-16.png", "licences.txt"];

describe("the response headers", () => {
  it("has the pane's page asked for anew each time", () => {
    expect(headersFor("taskpane.html", UNSET_CONFIGURATION)["Cache-Control"]).toBe("no-cache");
  });

  it.each(["auth-redirect.html", "auth-relay.html", "auth-dialog.html"])("never stores %s", (page) => {
    expect(headersFor(page, UNSET_CONFIGURATION)["Cache-Control"]).toBe("no-store");
  });

  it.each(["taskpane.0123456789abcdef.js", "314.0123456789abcdef.css"])("keeps the hashed %s for ever", (path) => {
    expect(headersFor(path, UNSET_CONFIGURATION)["Cache-Control"]).toContain("immutable");
  });

  it("lets Office keep an icon", () => {
    expect(headersFor("assets/icon-16.png", UNSET_CONFIGURATION)["Cache-Control"]).not.toMatch(/no-cache|no-store/);
  });

  it("says how long exactly: a year for what has a hash, a day for an icon, which may change under its name", () => {
    const cacheOf = (path: string) => headersFor(path, UNSET_CONFIGURATION)["Cache-Control"];
    expect(cacheOf("static/a.0123456789abcdef.js")).toBe("public, max-age=31536000, immutable");
    expect(cacheOf("assets/icon-16.png")).toBe("public, max-age=86400");
    for (const other of ["assets/icon.svg", "icon-16.png", "a.0123456789abcdef.png", "licences.txt"]) {
      expect([other, cacheOf(other)]).toEqual([other, "no-cache"]);
    }
  });

  it("keeps what has no hash in its name for no time", () => {
    expect(headersFor("taskpane.js", UNSET_CONFIGURATION)["Cache-Control"]).toBe("no-cache");
  });

  it.each(files)("sends no referrer and forbids guessing the type of %s", (path) => {
    expect(headersFor(path, UNSET_CONFIGURATION)).toMatchObject({
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    });
  });

  it.each(files)("neither isolates %s from the sign-in window nor forbids Excel's frame", (path) => {
    const names = Object.keys(headersFor(path, UNSET_CONFIGURATION));
    expect(names).not.toContain("Cross-Origin-Opener-Policy");
    expect(names).not.toContain("X-Frame-Options");
  });

  it("sends the policy with pages alone", () => {
    const withPolicy = files.filter((path) => "Content-Security-Policy" in headersFor(path, UNSET_CONFIGURATION));
    expect(withPolicy).toEqual(Object.keys(PAGES));
  });
});
