import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withLanguageFiles } from "../../../src/hosting/languageFiles";
import { weighBuild } from "../../bench/weighBuild";
import { writeSmallBuild } from "../../support/smallBuild";

it("what is loaded before the first paint is what the page loads, not each language that its table names", () => {
  const dist = writeSmallBuild(mkdtempSync(join(tmpdir(), "weigh-")));
  const german = "static/de.0123456789abcdef.js";
  writeFileSync(join(dist, german), "x");
  const page = join(dist, "taskpane.html");
  const script = '<script defer src="static/taskpane.0123456789abcdef.js"></script></head>';
  writeFileSync(page, withLanguageFiles(readFileSync(page, "utf8"), { de: german }).replace("</head>", script));
  const { initial, later } = weighBuild(dist);
  expect([initial, later].map((files) => files.map(({ name }) => name))).toEqual([["taskpane.js"], ["de.js"]]);
  rmSync(dist, { recursive: true });
});
