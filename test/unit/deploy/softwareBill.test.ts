import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { softwareBill } from "../../../src/deploy/softwareBill";

const REMEDY = "Run npm install, with npm 10 or newer, and try again.";

let folder = "";
const npm = process.env["npm_execpath"];

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "bill-"))));

afterEach(() => {
  rmSync(folder, { recursive: true });
  // An assignment of undefined would write that word.
  if (npm === undefined) delete process.env["npm_execpath"];
  else process.env["npm_execpath"] = npm;
});

/** What becomes of the bill when this script stands in npm's place. */
function billBy(script: string) {
  process.env["npm_execpath"] = join(folder, "npm.cjs");
  writeFileSync(join(folder, "npm.cjs"), script);
  return softwareBill(folder);
}

describe("the software bill of materials, when npm makes none", () => {
  it("is refused with the first line of what npm says", () => {
    expect(billBy('console.error("npm error code EUSAGE\\nnpm error more"); process.exit(1);')).toEqual({
      kind: "wrong",
      sentence: `npm sbom failed: npm error code EUSAGE. ${REMEDY}`,
    });
  });

  it("is refused though npm has written one, where it ends with another exit code than 0", () => {
    expect(billBy("console.log('{\"metadata\":{}}'); process.exitCode = 3;")).toEqual({
      kind: "wrong",
      sentence: `npm sbom failed: it gave no reason. ${REMEDY}`,
    });
  });

  it("is refused where npm was killed", () => {
    expect(billBy('process.kill(process.pid, "SIGKILL");')).toEqual({
      kind: "wrong",
      sentence: `npm sbom failed: it gave no reason. ${REMEDY}`,
    });
  });
});
