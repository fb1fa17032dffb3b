import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ARCHIVE } from "../../../../src/deploy/archive/archiveLayout";
import { QUESTIONS } from "../../../../src/deploy/questions";
import { AT_THE_MOMENT, CTRL_C, startArchive, startAtTerminal, type Moment } from "../../../support/archiveProcess";
import { argsWith, RIGHT, ROOT } from "../../../support/runPackage";
import { isInstalled } from "../../../support/runProgram";
import { unpackedRelease } from "../../../support/unpackedRelease";

let archive = "";
let place = "";
let out = "";

beforeAll(async () => {
  archive = (await unpackedRelease()).folder;
  for (const [name, args] of Object.entries({ old: OLD, new: NEW })) {
    expect(await run(args, join(archive, "..", name))).toMatchObject({ code: 0 });
  }
});
afterAll(() => rmSync(join(archive, ".."), { recursive: true }));
beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), "stopped-")));
  out = join(place, "out");
});
afterEach(() => rmSync(place, { recursive: true }));

const OLD = argsWith({ "--tenant": "old.contoso.com" });
const NEW = argsWith({ "--tenant": "new.contoso.com" });

const run = (args: readonly string[], target = out) => startArchive(archive, [...args, "--out", target]).ended;

/** Every file below a folder with its bytes. */
function everything(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, "latin1")]));
}

/** The package before is in its place; what it holds, and what the new one has to. */
function bothPackages() {
  cpSync(join(archive, "..", "old"), out, { recursive: true });
  return { old: everything(out), fresh: everything(join(archive, "..", "new")) };
}

const STOPPED = "The command was stopped. Nothing was written.\n";

const BEFORE_THE_SWAP: readonly (readonly [string, Moment])[] = [
  ["the folder for the work is made", ["renameSync", 1, "-unfinished"]],
  ["Microsoft's tool has the manifest", ["writeFileSync", 0, "-unfinished/manifest.xml"]],
  ["the first file is copied", ["writeFileSync", 0, "/auth-dialog.html"]],
  ["a script is copied", ["writeFileSync", 0, ".0123456789abcdef.js"]],
  ["a file of headers is written", ["writeFileSync", 0, "/nginx.conf"]],
  ["the list of files is written", ["writeFileSync", 0, "/package-files.json"]],
];

const DURING_THE_SWAP: readonly (readonly [string, Moment])[] = [
  ["the package before is moved away", ["renameSync", 1, "/before"]],
  ["the new package is moved to its place", ["renameSync", 0, "-unfinished/package"]],
  ["the package before is removed", ["rmSync", 0, "-unfinished"]],
];

describe("Ctrl+C in the archive's command", () => {
  it.each(BEFORE_THE_SWAP)("while %s leaves the package before, whole and alone", async (_what, moment) => {
    const { old } = bothPackages();
    const stopped = startArchive(archive, [...NEW, "--out", out], { moment });
    await stopped.says(AT_THE_MOMENT);
    stopped.child.kill("SIGINT");
    stopped.goOn();
    expect(await stopped.ended).toEqual({ code: 130, said: `${AT_THE_MOMENT}\n`, complained: STOPPED });
    expect(readdirSync(place)).toEqual(["out"]);
    expect(everything(out)).toEqual(old);
  });

  it.each(DURING_THE_SWAP)("while %s leaves the new package, whole and alone, and says so", async (_what, moment) => {
    const { fresh } = bothPackages();
    const stopped = startArchive(archive, [...NEW, "--out", out], { moment });
    await stopped.says(AT_THE_MOMENT);
    stopped.child.kill("SIGINT");
    stopped.goOn();
    const { code, said } = await stopped.ended;
    expect([code, said]).toEqual([0, expect.stringContaining(`The package is in ${out}.`)]);
    expect(readdirSync(place)).toEqual(["out"]);
    expect(everything(out)).toEqual(fresh);
  });

  it("while --check waits for an answer ends at once, and says that the check is not complete", async () => {
    const host = createServer();
    const asked = new Promise<void>((resolve) => {
      host.on("connection", (socket) => {
        socket.on("error", () => undefined).resume();
        resolve();
      });
    });
    await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
    const { port } = host.address() as AddressInfo;
    // The host of the address is this machine, and it never answers.
    const hook = `require("node:dns").lookup = (name, options, done) =>
      options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4);`;
    const stopped = startArchive(archive, ["--check", `https://addins.contoso.com:${port}/Sessions`], { hook });
    await Promise.race([asked, stopped.ended]);
    stopped.child.kill("SIGINT");
    expect(await stopped.ended).toEqual({
      code: 130,
      said: "",
      complained: "The command was stopped. The check is not complete.\n",
    });
    await new Promise((resolve) => host.close(resolve));
  });
});

const atTerminal = isInstalled("script", ["--version"]) ? describe : describe.skip;
const ANSWERS = [RIGHT["--url"] ?? "", RIGHT["--client-id"] ?? "", "contoso.com", "", ""];

atTerminal("Ctrl+C at a terminal", () => {
  const commands = {
    "node package.mjs": () => `'${process.execPath}' '${join(archive, ARCHIVE.command)}' --out '${out}'`,
    "npm run package": () => `npm --prefix '${ROOT}' run package --silent -- --out '${out}'`,
  };

  it.each([
    ...QUESTIONS.map(({ name }, at) => ["node package.mjs", name, at] as const),
    ["npm run package", "url", 0] as const,
    ["npm run package", "scopes", 4] as const,
  ])("in %s, when it asks for %s, writes nothing and says so", async (command, _name, stopAt) => {
    const terminal = startAtTerminal(commands[command](), place);
    for (const [at, { what }] of QUESTIONS.slice(0, stopAt + 1).entries()) {
      await terminal.says(what);
      terminal.type(at === stopAt ? CTRL_C : `${ANSWERS[at] ?? ""}\r`);
    }
    const { code, said } = await terminal.ended;
    expect(code).toBe(130);
    expect(said.trim().split(/\r?\n/).at(-1)).toBe(STOPPED.trim());
    expect(readdirSync(place)).toEqual([]);
  });

  it("isn't needed where all answers are pasted at once: each goes to its question", async () => {
    const terminal = startAtTerminal(commands["node package.mjs"](), place);
    await terminal.says(QUESTIONS[0]?.what ?? "");
    terminal.type(ANSWERS.map((answer) => `${answer}\r`).join(""));
    expect((await terminal.ended).code).toBe(0);
    expect(readFileSync(join(out, "NEXT-STEPS.txt"), "utf8")).toContain("Tenant      contoso.com");
  });
});

describe("a run that was ended by force", () => {
  it.each([...BEFORE_THE_SWAP, ...DURING_THE_SWAP])(
    "while %s is put right by the next one, which says so",
    async (_what, moment) => {
      const { old, fresh } = bothPackages();
      const killed = startArchive(archive, [...NEW, "--out", out], { moment });
      await killed.says(AT_THE_MOMENT);
      killed.child.kill("SIGKILL");
      await killed.ended;
      const next = await run(OLD);
      expect([next.code, next.said]).toEqual([0, expect.stringContaining("A run before this one was ended by force")]);
      const wasAway = moment[2] === "-unfinished/package";
      expect(next.said.includes("the package that it had moved there was put back")).toBe(wasAway);
      expect(readdirSync(place)).toEqual(["out"]);
      expect(everything(out)).toEqual(old);
      expect(await run(NEW)).toMatchObject({
        said: `The package is in ${out}. NEXT-STEPS.txt in it says how to go on.\n`,
      });
      expect(everything(out)).toEqual(fresh);
    },
  );

  it("on another machine is left alone: nobody here can know whether it is over", async () => {
    const folder = join(place, ".out-unfinished");
    mkdirSync(folder);
    writeFileSync(join(folder, "run.json"), '{ "process": 1, "machine": "another" }');
    const { code, complained } = await run(NEW);
    expect([code, complained]).toEqual([1, expect.stringContaining("on no machine, delete that folder first.")]);
    expect(readdirSync(place)).toEqual([".out-unfinished"]);
  });
});

describe("two runs at once on one folder", () => {
  it("give one whole package: the second is told, and leaves the first alone", async () => {
    const { fresh } = bothPackages();
    const first = startArchive(archive, [...NEW, "--out", out], { moment: ["writeFileSync", 0, "/nginx.conf"] });
    await first.says(AT_THE_MOMENT);
    const second = await run(OLD);
    expect([second.code, second.said]).toEqual([1, ""]);
    expect(second.complained).toMatch(
      /^Another run is writing there, in .*\. Wait until it has ended, .*\nNothing was written\.\n$/,
    );
    first.goOn();
    expect(await first.ended).toMatchObject({ code: 0, complained: "" });
    expect(readdirSync(place)).toEqual(["out"]);
    expect(everything(out)).toEqual(fresh);
  });
});

const canMount = isInstalled("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]);

(canMount ? describe : describe.skip)("a disk of its own", () => {
  /** Runs a script of the shell where `$DISK` is an empty disk that only this script sees. */
  function onDisk(size: string, script: string) {
    const command = (args: readonly string[]) =>
      [process.execPath, join(archive, ARCHIVE.command), ...args].map((each) => `'${each}'`).join(" ");
    const mount = `mount -t tmpfs -o size=${size} tmpfs "$DISK"`;
    const text = script
      .replace("OLD", `${command(OLD)} --out "$DISK/out"`)
      .replace("NEW", `${command(NEW)} --out "$DISK/out"`);
    const { status, stdout, stderr } = spawnSync("unshare", ["-rm", "bash", "-c", `${mount}; ${text}`], {
      encoding: "utf8",
      env: { ...process.env, DISK: place },
    });
    return { status, stdout, stderr };
  }

  it("that is full keeps the package before, whole and alone, and the sentence says so", () => {
    const ran = onDisk(
      "4m",
      `OLD >/dev/null; cat "$DISK/out/"*.* | cksum; head -c 9m /dev/zero >"$DISK/other" 2>/dev/null
       NEW; echo "code $?"; cat "$DISK/out/"*.* | cksum; ls -A "$DISK"`,
    );
    expect(ran.stderr).toMatch(/\(ENOSPC\).*(Is the disk full\?|The disk is full).*\nNothing was written\.\n$/);
    const [before, code, after, ...names] = ran.stdout.trim().split("\n");
    expect([code, after, names]).toEqual(["code 1", before, ["other", "out"]]);
  });

  it("that is read-only is named, and nothing is there", () => {
    const ran = onDisk("4m", `mount -o remount,ro "$DISK"; NEW; echo "code $?"; ls -A "$DISK"`);
    expect(ran.stdout).toBe("code 1\n");
    expect(ran.stderr).toMatch(
      /cannot be written to \(EROFS\)\. Name a folder in which you may create files\.\nNothing was written\.\n$/,
    );
  });
});
