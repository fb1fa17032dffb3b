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

  it.each([
    "",
    "npm notice",
    "[]",
    "{}",
    '{"metadata":{},"components":[]}',
    '{"metadata":{"component":{"bom-ref":"a@1"}}}',
  ])("is refused where npm ends well and has written no bill, but %j", (text) => {
    expect(billBy(`process.stdout.write(${JSON.stringify(text)});`)).toEqual({
      kind: "wrong",
      sentence: `npm sbom failed: what it wrote is no bill of materials. ${REMEDY}`,
    });
  });

  it("is refused where npm was killed", () => {
    expect(billBy('process.kill(process.pid, "SIGKILL");')).toEqual({
      kind: "wrong",
      sentence: `npm sbom failed: it gave no reason. ${REMEDY}`,
    });
  });
});

describe("the software bill of materials that npm makes", () => {
  const bill = (name: string) => ({
    serialNumber: "urn:uuid:1",
    metadata: {
      timestamp: "2026-03-02T10:00:00Z",
      tools: [{ name: "npm", version: "10.8.2" }],
      component: { name: "a-folder-on-this-machine", "bom-ref": name },
    },
    components: [
      { name: "jose", externalReferences: [{ type: "distribution" }, { type: "website" }] },
      { name: "nothing-said" },
    ],
  });

  it.each([
    ["workbook-sessions@1.0.0", "workbook-sessions"],
    ["@contoso/workbook-sessions@1.0.0", "@contoso/workbook-sessions"],
  ])("says nothing of the machine, the day or the registry, and names the project: %s", (ref, name) => {
    const { json } = billBy(`console.log(${JSON.stringify(JSON.stringify(bill(ref)))});`) as { readonly json: string };
    expect(JSON.parse(json)).toEqual({
      metadata: { component: { name, "bom-ref": ref } },
      components: [
        { name: "jose", externalReferences: [{ type: "website" }] },
        { name: "nothing-said", externalReferences: [] },
      ],
    });
  });

  it("is asked for what is shipped, by the lock file alone, so that it needs no installed packages", () => {
    const made = billBy("console.error(process.argv.slice(2).join(' ')); process.exit(1);");
    const [, words = ""] = /failed: (.*)\. Run npm/.exec(made.kind === "wrong" ? made.sentence : "") ?? [];
    expect(words).toMatch(/^sbom --sbom-format cyclonedx /);
    expect(words).toContain(" --omit dev ");
    expect(words).toContain(" --package-lock-only ");
    expect(words).toMatch(/ --no-update-notifier$/);
  });
});
