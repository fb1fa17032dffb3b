import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectParts } from "../../../src/deploy/projectParts";
import { argsWith, ROOT, runPackage } from "../../support/runPackage";
import { writeSmallBuild } from "../../support/smallBuild";

const ADDRESS = "https://addins.contoso.com/Sessions";
const CLIENT = "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731";

let folder = "";
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "inputs-"))));
afterEach(() => rmSync(folder, { recursive: true }));

describe("what people copy, or take from another tool", () => {
  it.each([
    ["--url", "\u201chttps://addins.contoso.com\u201d"],
    ["--url", "<https://addins.contoso.com>"],
    ["--url", "https:/addins.contoso.com"],
    ["--url", "https//addins.contoso.com"],
    ["--url", "https:// addins.contoso.com"],
    ["--url", "ftp://addins.contoso.com"],
    ["--url", "file:///C:/site"],
    ["--url", "C:\\site"],
    ["--url", "//addins.contoso.com/x"],
    ["--url", "https://addins.contoso.com;x"],
    ["--url", "https://addins.contoso.com/x,y"],
    ["--url", "https://addins_contoso.com"],
    ["--url", "https://addins.contoso.com/{tenant}"],
    ["--url", "https://<your host>/sessions"],
    ["--url", "https://addins..contoso.com"],
    ["--client-id", `{${CLIENT}}`],
    ["--client-id", CLIENT.replaceAll("-", "")],
    ["--client-id", CLIENT.slice(0, -1)],
    ["--client-id", `api://${CLIENT}`],
    ["--client-id", CLIENT.replaceAll("-", "\u2013")],
    ["--client-id", "Workbook Sessions"],
    ["--client-id", "<GUID>"],
    ["--tenant", "admin@contoso.com"],
    ["--tenant", "https://contoso.com"],
    ["--tenant", "contoso.onmicrosoft.com/"],
    ["--tenant", "login.microsoftonline.com/contoso.com"],
    ["--tenant", "*.contoso.com"],
    ["--tenant", "consumers"],
    ["--cloud", "AzureCloud"],
    ["--cloud", "GCC High"],
    ["--scopes", "Files.ReadWrite"],
    ["--scopes", "own,all"],
    ["--id", "{11111111-2222-4333-8444-555555555555}"],
    ["--frame-ancestor", "'self'"],
    ["--frame-ancestor", "https://portal.contoso.com/"],
    ["--host-tenant", "contoso.sharepoint.com:contoso.com"],
  ])("is refused by name, with a remedy, and nothing is written: %s %s", async (option, value) => {
    const { code, said, complained } = await runPackage(
      argsWith({ "--out": join(folder, "out"), [option]: value }),
      "",
    );
    expect([code, said]).toEqual([1, ""]);
    expect(complained).toMatch(new RegExp(`^${option} "`));
    expect(complained).toMatch(/(?:Give|Copy|Leave|Write|Name|are fine, as in) [^\n]+\.?\nNothing was written\.$/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("Ctrl+C", () => {
  it.each([0, 1, 2, 3, 4])("at a terminal that has answered %i questions writes nothing", async (answered) => {
    const answers = [ADDRESS, CLIENT, "contoso.com", "", ""].slice(0, answered);
    const ask = () => Promise.resolve(answers.shift());
    const ran = await runPackage(["--out", join(folder, "out")], "", { ask });
    expect([ran.code, ran.complained]).toEqual([1, "The questions were not answered.\nNothing was written."]);
    expect(readdirSync(folder)).toEqual([]);
  });

  const stopped = new Error("the process has ended here");
  it.each(["the build", "the project's files", "the bill of materials", "the second after it began"])(
    "during %s leaves nothing beside the folder, and the last package whole",
    async (moment) => {
      const dist = writeSmallBuild(join(folder, "dist"));
      const args = argsWith({ "--out": join(folder, "out") });
      const bill = { kind: "bill", json: "{}\n" } as const;
      await runPackage(args, dist, { bill: () => bill });
      const before = readdirSync(folder, { recursive: true }).sort();
      let tidy = () => undefined as void;
      /** As the signal does: it tidies, and the process ends. */
      const stop = (): never => {
        tidy();
        throw stopped;
      };
      const at = <T>(name: string, value: T): T => (name === moment ? stop() : value);
      const running = runPackage(args, dist, {
        whenStopped: (next) => {
          tidy = next;
          return at("the second after it began", () => undefined);
        },
        built: () => at("the build", dist),
        project: () => at("the project's files", projectParts(ROOT)),
        bill: () => at("the bill of materials", bill),
      });
      await expect(running).rejects.toThrow(stopped);
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    },
  );
});
