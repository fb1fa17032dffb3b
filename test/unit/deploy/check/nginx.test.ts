import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argsWith, runPackage, type Ran } from "../../../support/runPackage";
import { hasNginx, runNginx, type RunningNginx } from "../../../support/runNginx";
import { writeSmallBuild } from "../../../support/smallBuild";
import { BILL } from "../../../support/unpackedRelease";

const ADDRESS = "https://addins.contoso.com/Sessions";
const PLACE = mkdtempSync(join(tmpdir(), "check-"));
const PACKAGE = join(PLACE, "package");
const SITE = join(PACKAGE, "site");
const LONG = `document.title = "${"long enough to be packed ".repeat(100)}";`;

let dist = "";
let nginx: RunningNginx | undefined;

beforeAll(async () => {
  dist = writeSmallBuild(join(PLACE, "dist"));
  writeFileSync(join(dist, SCRIPT), LONG);
  const ran = await runPackage(argsWith({ "--out": PACKAGE }), dist, { bill: () => BILL });
  if (ran.code !== 0) throw new Error(ran.complained);
});

afterEach(async () => {
  await nginx?.stop();
  nginx = undefined;
});

afterAll(() => rmSync(PLACE, { recursive: true }));

const SCRIPT = "static/taskpane.0123456789abcdef.js";
const right = (conf = "nginx.conf") => `root ${SITE}; include ${PACKAGE}/${conf};`;

/** What `--check` says of a host that nginx serves with these settings. */
async function check(server: string, ...more: readonly string[]): Promise<Ran> {
  nginx = await runNginx(server);
  const args = ["--check", ADDRESS, "--out", PACKAGE, ...more];
  return runPackage(args, dist, { visit: nginx.visit });
}

/** The package's site after an update from an earlier version, as a copy, and the script that only the earlier one has. */
async function updated() {
  const old = "static/taskpane.fedcba9876543210.js";
  const [before, target] = [join(PLACE, "dist-before"), join(PLACE, "updated")];
  if (!existsSync(target)) {
    cpSync(dist, before, { recursive: true });
    renameSync(join(before, SCRIPT), join(before, old));
    for (const build of [before, dist]) await runPackage(argsWith({ "--out": target }), build, { bill: () => BILL });
  }
  const served = mkdtempSync(join(PLACE, "served-"));
  cpSync(join(target, "site"), served, { recursive: true });
  return { served, old };
}

/** The package's own file for nginx, changed by a careless hand. */
function changed(name: string, change: (conf: string) => string): string {
  const before = readFileSync(join(PACKAGE, "nginx.conf"), "utf8");
  expect(change(before)).not.toBe(before);
  writeFileSync(join(PLACE, name), change(before));
  return `root ${SITE}; include ${PLACE}/${name};`;
}

const withNginx = hasNginx() ? describe : describe.skip;

withNginx("a site that nginx serves with the package's file", () => {
  it("is right, and --check says nothing else", async () => {
    const { code, said, complained } = await check(right());
    expect([code, complained]).toEqual([0, ""]);
    expect(said).toMatch(
      /^https:\/\/addins\.contoso\.com\/Sessions is right: \d+ files .*; manifest\.xml is for it\.$/,
    );
  });

  it("is right after an update, the earlier version's scripts included; of a first version --check says that it knows of none before", async () => {
    const { served } = await updated();
    const { code, said } = await check(`root ${served}; include ${PACKAGE}/nginx.conf;`);
    expect([code, said]).toEqual([0, expect.stringContaining(" with their headers, 1 of the version before; ")]);
    await nginx?.stop();
    expect((await check(right())).said).toContain("none of a version before, because the package knows of none");
  });

  it("is packed on its way, and missing files and other writings of the path are not kept", async () => {
    nginx = await runNginx(right());
    const { visit } = nginx;
    const script = await visit(`${ADDRESS}/${SCRIPT}`);
    expect(script).toMatchObject({ status: 200, headers: { "content-encoding": "gzip", vary: "Accept-Encoding" } });
    expect(script.kind === "answer" && script.body.toString()).toBe(LONG);
    for (const [path, status] of [
      ["/static/gone.0123456789abcdef.js", 404],
      ["/other.html", 404],
      ["/web.config", 404],
      ["", 301],
      ["/", 403],
    ] as const) {
      const answer = await visit(ADDRESS + path);
      expect([path, answer]).toEqual([path, expect.objectContaining({ status })]);
      expect(answer.kind === "answer" && answer.headers["cache-control"]).toBeUndefined();
    }
    expect(await visit("https://addins.contoso.com/sessions/taskpane.html")).toMatchObject({ status: 404 });
  });

  it("sends the server's Strict-Transport-Security where the admin repeats it, and --check says so where not", async () => {
    const server = `add_header Strict-Transport-Security "max-age=600" always; ${right()}`;
    const lost = await check(server);
    expect(lost.complained).toContain("set $workbook_sessions_hsts as nginx.conf says");
    await nginx?.stop();
    expect((await check(`${server} set $workbook_sessions_hsts "max-age=600";`)).complained).toBe("");
    expect(await nginx?.visit(`${ADDRESS}/taskpane.html`)).toMatchObject({
      headers: { "strict-transport-security": "max-age=600" },
    });
  });

  it("may be framed by one more host, and have headers of the admin's own", async () => {
    const conf = changed("more.conf", (text) =>
      text
        .replaceAll('teams.microsoft.com"', 'teams.microsoft.com https://portal.contoso.com"')
        .replaceAll("  add_header X-Content", '  add_header Permissions-Policy "camera=()";\n  add_header X-Content'),
    );
    expect((await check(conf)).complained).toBe("");
  });
});

withNginx("--check finds what was planted, and names the remedy:", () => {
  it.each<[string, () => string, RegExp, RegExp]>([
    [
      "a proxy that adds Cross-Origin-Opener-Policy",
      () =>
        changed("coop.conf", (text) =>
          text.replaceAll("  gzip on;", "  gzip on;\n  add_header Cross-Origin-Opener-Policy same-origin;"),
        ),
      /Cross-Origin-Opener-Policy: same-origin, which cuts the sign-in window off/,
      /Take this header away where the host, or a proxy in front of it, adds it\./,
    ],
    [
      "a server that forbids frames",
      () =>
        changed("frame.conf", (text) =>
          text.replaceAll("  gzip on;", "  gzip on;\n  add_header X-Frame-Options DENY;"),
        ),
      /^taskpane\.html and auth-redirect\.html, each: is sent with X-Frame-Options: DENY, so Excel on the web shows an empty pane\.|^auth-redirect\.html and taskpane\.html, each: is sent with X-Frame-Options: DENY/m,
      /Take this header away/,
    ],
    [
      "a host that takes .html from addresses",
      () => `root ${SITE}; rewrite ^(/Sessions/.*)\\.html$ $1 permanent;`,
      /is sent on to the same address without \.html\./,
      /no sign-in comes back\. Switch this off on the host, or take another\./,
    ],
    [
      "no compression",
      () => changed("plain.conf", (text) => text.replaceAll("gzip on;", "gzip off;")),
      /static\/taskpane\.0123456789abcdef\.js and taskpane\.html, each: is sent without compression\./,
      /switch on gzip or Brotli/,
    ],
    [
      "pages that browsers keep",
      () =>
        changed("kept.conf", (text) =>
          text.replace('Cache-Control "no-cache"', 'Cache-Control "public, max-age=3600"'),
        ),
      /^taskpane\.html: is sent with Cache-Control: public, max-age=3600, in place of no-cache\./m,
      /name scripts that the next version no longer has/,
    ],
    [
      "scripts of a wrong type",
      () => `types { text/html html; text/plain js css txt; image/png png; } ${right()}`,
      /static\/taskpane\.0123456789abcdef\.js: is sent as text\/plain\./,
      /let the host send text\/javascript/,
    ],
    [
      "a page for every address",
      () =>
        changed("fallback.conf", (text) =>
          text.replace("static/ {", "static/ {\n  try_files $uri /Sessions/taskpane.html;"),
        ),
      /does not exist, and the host answers 200 in place of 404\./,
      /Switch off the rule that gives a page for every address/,
    ],
    [
      "another path",
      () => `location /other/ { alias ${SITE}/Sessions/; }`,
      /There is no taskpane\.html at https:\/\/addins\.contoso\.com\/Sessions \(404\)\./,
      /Compare the path with the folder on the host, capital letters included/,
    ],
    [
      "a policy that keeps Excel out",
      () => changed("policy.conf", (text) => text.replaceAll(" https://*.officeapps.live.com", "")),
      /has another frame-ancestors than the package: it lacks https:\/\/\*\.officeapps\.live\.com, so Excel on the web may show an empty pane\./,
      /Give the host the headers of the package/,
    ],
    [
      "pages without any policy",
      () => `root ${SITE};`,
      /is sent without Content-Security-Policy\./,
      /Give the host the headers of the package/,
    ],
  ])("%s", async (_what, server, fault, remedy) => {
    const ran = await check(server());
    expect(ran.complained).toMatch(fault);
    expect(ran.complained).toMatch(remedy);
    expect(ran.complained).toMatch(/https:\/\/addins\.contoso\.com\/Sessions is not right yet\.$/);
    expect(ran.code).toBe(1);
  });

  it("the earlier version's scripts that are gone, which the package remembers by itself", async () => {
    const { served, old } = await updated();
    rmSync(join(served, "Sessions", old));
    const { code, complained } = await check(`root ${served}; include ${PACKAGE}/nginx.conf;`);
    expect([code, complained]).toEqual([
      1,
      `${old}: of the earlier version answers 404. Panes that are open still ask for it: ` +
        `leave the earlier version's static/ there for a day.\n${ADDRESS} is not right yet.`,
    ]);
  });

  it("the earlier version's scripts that are others, and a list of them that was left out", async () => {
    const { served, old } = await updated();
    appendFileSync(join(served, "Sessions", old), "// changed");
    expect((await check(`root ${served}; include ${PACKAGE}/nginx.conf;`)).complained).toContain(
      `${old}: of the earlier version is not the file that it was. Upload`,
    );
    await nginx?.stop();
    rmSync(join(served, "Sessions/earlier-files.txt"));
    expect((await check(`root ${served}; include ${PACKAGE}/nginx.conf;`)).complained).toMatch(
      /^earlier-files\.txt: answers 404, in place of 200\. Upload/,
    );
  });

  it("the scripts of an earlier version that only the admin knows", async () => {
    const before = join(PLACE, "before/static");
    mkdirSync(before, { recursive: true });
    writeFileSync(join(before, "taskpane.fedcba9876543210.js"), LONG);
    const { code, complained } = await check(right(), "--earlier", join(PLACE, "before"));
    expect(code).toBe(1);
    expect(complained).toContain("static/taskpane.fedcba9876543210.js: of the earlier version answers 404.");
  });

  it("http in place of https, in the address and on the host", async () => {
    const typed = await runPackage(["--check", "http://addins.contoso.com/Sessions"], dist);
    expect(typed.complained).toBe(
      '--check "http://addins.contoso.com/Sessions" begins with http. Office loads add-ins over https only: give an https address.\nNothing was checked.',
    );
    nginx = await runNginx(right(), { tls: false });
    const spoken = await runPackage(["--check", ADDRESS, "--out", PACKAGE], dist, { visit: nginx.visit });
    expect(spoken.complained).toContain("does not speak https there");
    expect(spoken.complained).toContain("give the host a certificate.");
  });

  it("a file that was changed, and a file that was left out", async () => {
    const copy = join(PLACE, "copy");
    cpSync(SITE, copy, { recursive: true });
    appendFileSync(join(copy, "Sessions/auth-redirect.html"), "<!-- proxy -->");
    rmSync(join(copy, "Sessions", SCRIPT));
    const { complained } = await check(`root ${copy}; include ${PACKAGE}/nginx.conf;`);
    expect(complained).toContain("auth-redirect.html: is not the file of this version, or was changed on its way.");
    expect(complained).toContain(`${SCRIPT}: answers 404, in place of 200. Upload the add-in's whole folder again`);
  });

  it("a manifest of another address", async () => {
    nginx = await runNginx(`location /Other/ { alias ${SITE}/Sessions/; }`);
    const ran = await runPackage(["--check", "https://addins.contoso.com/Other", "--out", PACKAGE], dist, {
      visit: nginx.visit,
    });
    expect(ran.complained).toContain(
      `manifest.xml: is for ${ADDRESS}/taskpane.html, and https://addins.contoso.com/Other was checked.`,
    );
  });
});
