import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { siteFiles } from "../../../src/deploy/siteFiles";
import { readConfiguration } from "../../../src/core/configuration";
import { aPackageRequest } from "../../support/aPackageRequest";
import { writeSmallBuild } from "../../support/smallBuild";

let dist = "";

beforeEach(() => {
  dist = writeSmallBuild(mkdtempSync(join(tmpdir(), "site-")));
});

afterEach(() => rmSync(dist, { recursive: true }));

function filesOf(request = aPackageRequest()) {
  const site = siteFiles(dist, request);
  if (site.kind === "wrong") throw new Error(site.sentence);
  return site.files;
}

describe("the files of the add-in's folder", () => {
  it("are its pages, what has its hash in its name, and its icons; nothing else that lies in the build", () => {
    for (const other of [
      "static/taskpane.js",
      "static/a.0123456789abcdef.js.map",
      "static/a.0123456789ABCDEF.js",
      "static/a.0123456789abcde.css",
      "assets/pane.jpg",
      "assets/icon.svg",
      "picture.png",
      "static/picture.png",
      "assets/icon.png.txt",
      "stats.json",
      "other.html",
      "static/b.0123456789abcdef.js.LICENSE.txt",
    ]) {
      writeFileSync(join(dist, other), "x");
    }
    writeFileSync(join(dist, "static/1.fedcba9876543210.css"), "x");
    const icons = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".png"));
    expect(filesOf().map(({ path }) => path)).toEqual(
      [
        ...icons.map((name) => `assets/${name}`),
        ...["auth-dialog.html", "auth-redirect.html", "auth-relay.html", "taskpane.html"],
        ...["static/1.fedcba9876543210.css", "static/taskpane.0123456789abcdef.js"],
      ].sort(),
    );
  });

  it("has scripts and icons byte for byte, and pages for the request", () => {
    const request = aPackageRequest({ cloud: "usgov", scopes: "all" });
    for (const { path, content } of filesOf(request)) {
      if (!path.endsWith(".html")) {
        expect([path, Buffer.compare(Buffer.from(content), readFileSync(join(dist, path)))]).toEqual([path, 0]);
        continue;
      }
      expect([path, content.includes("login.microsoftonline.com")]).toEqual([path, false]);
      const block = /id="configuration">(.*?)<\/script>/.exec(content.toString())?.[1];
      if (path === "auth-redirect.html") expect(block).toBeUndefined();
      else expect(readConfiguration(JSON.parse(block ?? ""))).toMatchObject({ configuration: request.configuration });
    }
  });

  it.each(["taskpane.html", "auth-redirect.html", "auth-relay.html", "auth-dialog.html"])(
    "are refused without %s",
    (page) => {
      rmSync(join(dist, page));
      expect(siteFiles(dist, aPackageRequest())).toEqual({
        kind: "wrong",
        sentence: `The build in ${dist} has no ${page}. Run npm run build again.`,
      });
    },
  );

  it("are refused where a page keeps no place for the configuration", () => {
    writeFileSync(join(dist, "taskpane.html"), "<html></html>");
    const site = siteFiles(dist, aPackageRequest());
    expect(site.kind === "wrong" ? site.sentence : "").toMatch(
      /^taskpane\.html cannot be written for "[^"]+": noPlace\.$/,
    );
  });
});
