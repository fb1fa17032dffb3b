import { spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, parse } from "node:path";
import { argsWith, ROOT, runPackage } from "../../support/runPackage";
import { writeSmallBuild } from "../../support/smallBuild";

let folder = "";
let dist = "";
let out = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "package-")));
  dist = writeSmallBuild(mkdtempSync(join(tmpdir(), "small-build-")));
  out = join(folder, "out");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(dist, { recursive: true });
});

const bill = () => ({ kind: "bill", json: "{}\n" }) as const;

function run(target: string, changes: Parameters<typeof runPackage>[2] = {}) {
  return runPackage(argsWith({ "--out": target }), dist, { bill, ...changes });
}

/** Everything below a folder, with what is in it. */
function everything(path: string): Readonly<Record<string, string>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const each = join(entry.parentPath, entry.name);
      return [each, entry.isFile() ? readFileSync(each, "latin1") : ""];
    }),
  );
}

describe("the folder of the package", () => {
  it("is not a link, which would be replaced: the folder it leads to is named", async () => {
    mkdirSync(join(folder, "web"));
    symlinkSync(join(folder, "web"), out, "dir");
    for (const typed of [out, `${out}/`]) {
      const { code, complained } = await run(typed);
      expect(code).toBe(1);
      expect(complained).toContain(`is a link. Name the folder that it leads to, ${join(folder, "web")}.`);
      expect(complained).toContain("Nothing was written.");
    }
    expect(readdirSync(folder).sort()).toEqual(["out", "web"]);
    expect(readdirSync(join(folder, "web"))).toEqual([]);
  });

  it("is not a link that leads nowhere", async () => {
    symlinkSync(join(folder, "nothing"), out);
    expect((await run(out)).complained).toContain("is a link");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("may be below a link", async () => {
    mkdirSync(join(folder, "web"));
    symlinkSync(join(folder, "web"), join(folder, "link"), "dir");
    expect(await run(join(folder, "link/package"))).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "web"))).toEqual(["package"]);
  });

  it.each([
    ["the root of the disk", parse(ROOT).root, "root of a disk"],
    ["the home folder", homedir(), /your home folder|root of a disk/],
    ["a folder that holds the home folder", dirname(homedir()), /holds your home folder|root of a disk/],
    ["the project", ROOT, /the project|folder that you are in/],
    ["a folder that holds the project", dirname(ROOT), /holds|root of a disk/],
    ["the folder of the command", ".", /the project|folder that you are in/],
    ["a folder above the command", "..", /holds|root of a disk/],
  ])("is not %s", async (_, target, words) => {
    const { code, complained } = await run(target);
    expect(code).toBe(1);
    expect(complained).toMatch(words);
    expect(complained).toContain("Name a folder for the package alone.");
  });

  it.each(["src", "src/deploy/package", "test/package", "node_modules/package", "dist/package", ".git/package"])(
    "is not inside the project's %s",
    async (place) => {
      const before = readdirSync(ROOT);
      const { code, complained } = await run(join(ROOT, place));
      expect(code).toBe(1);
      expect(complained).toContain(`inside the project's own folder ${place.split("/")[0] ?? ""}`);
      expect(readdirSync(ROOT)).toEqual(before);
    },
  );

  it("is not one in which nothing can be made, and then nothing is", async () => {
    writeFileSync(join(folder, "file"), "");
    for (const target of ["file/a/b", `${"n".repeat(300)}/a`, `a/${"n".repeat(300)}`]) {
      const { code, complained } = await run(join(folder, target));
      expect(code).toBe(1);
      expect(complained).toMatch(/cannot be written to \(E[A-Z]+\)\. Name a folder in which you may create files\./);
    }
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("is looked at again before it is replaced: what was edited during the work stays", async () => {
    await run(out);
    const edit = () => {
      writeFileSync(join(out, "nginx.conf"), "edited");
      return bill();
    };
    const { code, complained } = await run(out, { bill: edit });
    expect(code).toBe(1);
    expect(complained).toContain("what was changed since: nginx.conf");
    expect(readFileSync(join(out, "nginx.conf"), "utf8")).toBe("edited");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("holds one whole package after two runs at once, and nothing stands beside it", async () => {
    expect(await run(out)).toMatchObject({ code: 0 });
    const one = everything(folder);
    const both = await Promise.all([run(out), run(out)]);
    expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
    expect(both.find(({ code }) => code === 1)?.complained).toMatch(
      /^Another run is writing there, in .*-unfinished\. Wait/,
    );
    expect(everything(folder)).toEqual(one);
  });

  it("names what it does not show, such as a space of no width in a value", async () => {
    const { complained } = await runPackage(argsWith({ "--tenant": "contoso\u200b.com\u001b[2J" }), dist);
    expect(complained).toContain("contoso\\u{200b}.com\\u{1b}[2J");
  });

  it("says what a Cloudflare Worker needs", async () => {
    const args = argsWith({ "--out": out, "--url": "https://sessions.contoso.workers.dev" });
    const { code, said } = await runPackage(args, dist, { bill });
    expect([code, said]).toEqual([0, expect.stringContaining("html_handling is none")]);
  });
});

const PROGRAM = join(__dirname, "../../support/packageProgram.ts");
const TSX = require.resolve("tsx");

/** The command as a process, up to the middle of its work. */
async function startProcess(limit = "unlimited") {
  const args = [ROOT, dist, ...argsWith({ "--out": out })];
  const command = `ulimit -f ${limit}; exec "$@"`;
  const child = spawn("bash", ["-c", command, "bash", process.execPath, "--require", TSX, PROGRAM, ...args]);
  let said = "";
  let complained = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => void (complained += text));
  const ended = new Promise<number | null>((resolve) => void child.on("close", resolve));
  const atWork = new Promise<void>((resolve) => {
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      if (said.includes("at work")) resolve();
    });
  });
  await Promise.race([atWork, ended]);
  return {
    child,
    end: async () => {
      child.stdin.end();
      const code = await ended;
      return { code, said, complained };
    },
  };
}

describe("npm run package, when it is stopped or runs out of room", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("leaves nothing beside the folder at %s, and the last package whole", async (signal, status) => {
    await run(out);
    const before = everything(folder);
    const { child, end } = await startProcess();
    expect(readdirSync(folder)).toHaveLength(2);
    child.kill(signal);
    expect(await end()).toMatchObject({ code: status, complained: "The command was stopped. Nothing was written.\n" });
    expect(everything(folder)).toEqual(before);
  });

  it("leaves nothing at all where nothing was", async () => {
    out = join(folder, "deep/er/out");
    const { child, end } = await startProcess();
    child.kill("SIGINT");
    expect(await end()).toMatchObject({ code: 130 });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps the last package where the disk takes no more, and says so", async () => {
    await run(out);
    const before = everything(folder);
    const { end } = await startProcess("64");
    const { code, complained } = await end();
    expect([code, complained]).toEqual([1, expect.stringMatching(/could not be filled \(EFBIG\)\. Is the disk full/)]);
    expect(complained).toContain("Nothing was written.");
    expect(everything(folder)).toEqual(before);
  });

  it("ends by itself otherwise", async () => {
    const { end } = await startProcess();
    expect(await end()).toMatchObject({ code: 0, complained: "" });
    expect(readdirSync(folder)).toEqual(["out"]);
  });
});
