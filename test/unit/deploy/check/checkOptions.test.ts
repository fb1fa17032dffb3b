import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkOptions } from "../../../../src/deploy/check/checkOptions";
import { noAnswer } from "../../../../src/deploy/check/noAnswer";
import { visit } from "../../../../src/deploy/check/visit";
import { aPackageRequest } from "../../../support/aPackageRequest";
import { ROOT, runPackage } from "../../../support/runPackage";
import { writeSmallBuild } from "../../../support/smallBuild";

const ADDRESS = "https://addins.contoso.com/Sessions";

describe("the command line of --check", () => {
  it.each([
    [["--check", ADDRESS], {}],
    [[`--check=${ADDRESS}/`, "--out", "a"], { out: "a" }],
    [["--earlier", "b", "--check", ADDRESS], { earlier: "b" }],
  ])("is read: %j", (args, folders) => {
    expect(checkOptions(args)).toMatchObject({ kind: "options", options: { address: { href: ADDRESS }, ...folders } });
  });

  it.each([
    [["--check"], "--check has no value."],
    [["--check="], "--check has no value."],
    [["--check", "--out", "a"], "--check has no value."],
    [["--check", ADDRESS, "--tenant", "contoso.com"], "--tenant does not go with --check."],
    [["--check", ADDRESS, "--mail"], "--mail does not go with --check."],
    [["--check", ADDRESS, "more"], '"more" does not go with --check.'],
    [["--check", ADDRESS, "--check", ADDRESS], "--check comes a second time."],
    [["--check", ADDRESS, "--out"], "--out has no value."],
    [["--check", ADDRESS, "--earlier="], "--earlier has no value."],
    [["--check", "addins.contoso.com"], "is not an https address."],
    [["--check", `${ADDRESS}/taskpane.html`], "is a file. Give the folder that it is in."],
    [["--check", `${ADDRESS}?a=b`], "has a query."],
    [["--check", "https://localhost/x"], "is this machine."],
    [["--check", "https://sessions.pages.dev"], "is on Cloudflare Pages"],
    [["--check", "https://contoso.sharepoint.com/x"], "is SharePoint or OneDrive"],
  ])("is refused in a sentence: %j", (args, sentence) => {
    const reading = checkOptions(args);
    expect(reading.kind === "wrong" ? reading.sentences.join("\n") : "").toContain(sentence);
  });
});

describe("the package whose manifest --check looks at", () => {
  let folder = "";
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "check-"))));
  afterEach(() => {
    process.chdir(ROOT);
    rmSync(folder, { recursive: true });
  });

  it("may be missing where it was not named: the site is asked all the same", async () => {
    const dist = writeSmallBuild(join(folder, "dist"));
    process.chdir(folder);
    const { code, complained } = await runPackage(["--check", ADDRESS], dist);
    expect(code).toBe(1);
    expect(complained).toContain("no machine of the name addins.contoso.com was found");
    expect(complained).not.toContain("manifest.xml");
  });

  it("has to be there where it was named, and then nothing is asked", async () => {
    const dist = writeSmallBuild(join(folder, "dist"));
    const asked = () => Promise.reject(new Error("The site is asked."));
    for (const place of [folder, join(folder, "not there")]) {
      const { code, complained } = await runPackage(["--check", ADDRESS, "--out", place], dist, { visit: asked });
      expect([code, complained]).toEqual([
        1,
        `--out "${place}" holds no manifest.xml. Name the folder of the package.\nNothing was checked.`,
      ]);
    }
  });

  it.each(["", "static"])(
    "of the version before has to hold a script below %j, and then nothing is asked",
    async (at) => {
      const dist = writeSmallBuild(join(folder, "dist"));
      const place = join(folder, "before");
      mkdirSync(join(place, at), { recursive: true });
      writeFileSync(join(place, at, "taskpane.js"), "");
      const asked = () => Promise.reject(new Error("The site is asked."));
      const { complained } = await runPackage(["--check", ADDRESS, "--earlier", place], dist, { visit: asked });
      expect(complained).toBe(
        `--earlier "${place}" holds no package. Name the folder of the version before.\nNothing was checked.`,
      );
    },
  );
});

describe("a host that gives no answer", () => {
  afterEach(() => jest.restoreAllMocks());

  it("in twenty seconds is not waited for any longer, and that is the reason", async () => {
    const limit = jest.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
    expect(await visit(`${ADDRESS}/taskpane.html`)).toEqual({ kind: "none", why: "TIMEOUT" });
    expect(limit).toHaveBeenCalledWith(20_000);
  });

  it.each([
    ["ENOTFOUND", /no machine of the name addins\.contoso\.com was found\. .*DNS/],
    ["ECONNREFUSED", /takes no https connection\. Start the web server/],
    ["ERR_SSL_WRONG_VERSION_NUMBER", /does not speak https there/],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", /is not one that browsers trust/],
    ["ERR_TLS_CERT_ALTNAME_INVALID", /is not one that browsers trust/],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", /or add its whole chain/],
    ["TIMEOUT", /within twenty seconds/],
    ["EHOSTUNREACH", /no answer came from addins\.contoso\.com \(EHOSTUNREACH\)/],
  ])("is told by its reason, with what to do: %s", (why, sentence) => {
    expect(noAnswer(aPackageRequest().address, why)).toMatch(sentence);
  });
});
