import { checkSite } from "../../../../src/deploy/check/checkSite";
import type { SiteAnswer } from "../../../../src/deploy/check/visit";
import { EARLIER_LIST, earlierList } from "../../../../src/deploy/earlierFiles";
import type { PackageFile } from "../../../../src/deploy/packageRequest";
import { headersFor } from "../../../../src/hosting/headersFor";
import { isPageName, PAGES } from "../../../../src/hosting/pages";
import { writePage } from "../../../../src/hosting/writePage";
import { aPackageRequest } from "../../../support/aPackageRequest";

const { address, configuration } = aPackageRequest();
const PAGE = `<head>\n    <!-- hosting -->\n    <!-- /hosting -->\n</head>${" ".repeat(1_400)}`;
const SCRIPT = "static/taskpane.0123456789abcdef.js";
const OLD = "static/taskpane.fedcba9876543210.js";
const ICON = "assets/icon-32.png";
const MISSING = "static/missing.0000000000000000.js";
const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  png: "image/png",
  txt: "text/plain",
};

const FILES: readonly PackageFile[] = [
  ...Object.keys(PAGES).map((path) => ({ path, content: PAGE })),
  { path: SCRIPT, content: "a".repeat(1_400) },
  { path: ICON, content: "picture" },
  { path: "licences.txt", content: "MIT" },
];

type Answer = Extract<SiteAnswer, { readonly kind: "answer" }>;
type Hand = (path: string, answer: Answer) => SiteAnswer;

const GONE: Answer = { kind: "answer", status: 404, headers: {}, body: Buffer.from("not found") };

/** As a host sends it that does all that the package says. */
function sent({ path, content }: PackageFile): Answer {
  const page = isPageName(path) ? writePage(content.toString(), { name: path, configuration }) : undefined;
  const body = Buffer.from(page?.kind === "page" ? page.html : content);
  const own = Object.entries(headersFor(path, configuration)).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const type = TYPES[path.replace(/.*\./, "")] ?? "";
  return {
    ...{ kind: "answer", status: 200, body },
    headers: { ...Object.fromEntries(own), "content-type": type, "content-encoding": "gzip" },
  };
}

type Site = {
  /** What the host has made of its answer to one path, which is relative to the add-in's folder. */
  readonly hand?: Hand;
  /** Scripts of the version before that are on the host, and those that its list names. */
  readonly before?: readonly PackageFile[];
  readonly listed?: readonly PackageFile[];
  /** The names of those that only the admin knows. */
  readonly named?: readonly string[];
};

/** What is said of a site that was put on the web and then changed. */
async function check({ hand = (_path, answer) => answer, before = [], listed = before, named = [] }: Site = {}) {
  const files = [...FILES, ...before, earlierList(listed)];
  const { sentences, earlier } = await checkSite({
    ...{ address, files: FILES, earlier: named.map((path) => ({ path })) },
    visit: (url) => {
      const path = url.slice(address.href.length + 1);
      const file = files.find((each) => each.path === path);
      return Promise.resolve(hand(path, file === undefined ? GONE : sent(file)));
    },
  });
  return { said: sentences.join("\n"), sentences, earlier };
}

const on =
  (where: string, change: (answer: Answer) => SiteAnswer): Hand =>
  (path, answer) =>
    path === where ? change(answer) : answer;

/** A header of one file is another, or is not there. */
const header = (where: string, name: string, value: string | undefined): Hand =>
  on(where, ({ headers: { [name]: _before, ...headers }, ...answer }) => ({
    ...answer,
    headers: value === undefined ? headers : { ...headers, [name]: value },
  }));

const status =
  (code: number, headers: Answer["headers"] = {}) =>
  (answer: Answer): Answer => ({ ...answer, status: code, headers });

it("has nothing to say of a site that is right", async () => {
  expect(await check()).toEqual({ said: "", sentences: [], earlier: 0 });
});

describe("how long browsers keep a file", () => {
  it.each([
    ["taskpane.html", "no-cache, max-age=600"],
    ["taskpane.html", "no-cache, s-maxage=600"],
    ["taskpane.html", "no-cache, immutable"],
    ["taskpane.html", "private"],
    ["auth-redirect.html", "no-store, max-age=60"],
    ["auth-redirect.html", "no-cache"],
    [SCRIPT, "public, max-age=31536000"],
    [SCRIPT, "public, immutable"],
    [ICON, "no-cache"],
  ])("is wrong for %s with %s", async (path, found) => {
    const { said } = await check({ hand: header(path, "cache-control", found) });
    expect(said).toContain(`${path}: is sent with Cache-Control: ${found}, in place of `);
  });

  it.each([
    ["taskpane.html", "No-Cache"],
    ["taskpane.html", "no-cache, max-age=0, must-revalidate"],
    ["taskpane.html", "private, no-cache"],
    [SCRIPT, "immutable,max-age=31536000,public"],
    [ICON, "public, max-age=86400, immutable"],
  ])("is right for %s with %s", async (path, found) => {
    expect((await check({ hand: header(path, "cache-control", found) })).said).toBe("");
  });

  it("is told where nothing is said of it, and why that matters for each kind of file", async () => {
    for (const [path, why] of [
      ["taskpane.html", "Kept copies of a page"],
      [ICON, "Office shows no icon that may not be kept."],
      [SCRIPT, "It is fetched again at each opening."],
    ] as const) {
      const { said } = await check({ hand: header(path, "cache-control", undefined) });
      expect(said).toMatch(new RegExp(`^${path}: is sent without Cache-Control, in place of .*\\. ${why}`));
    }
  });
});

describe("the other headers of a file", () => {
  it.each([
    ["taskpane.html", "content-type", "text/plain", "is sent as text/plain."],
    [SCRIPT, "content-type", undefined, "is sent as no type."],
    [ICON, "content-type", "application/octet-stream", "is sent as application/octet-stream."],
    ["licences.txt", "x-content-type-options", undefined, "is sent without X-Content-Type-Options: nosniff."],
    [SCRIPT, "content-encoding", undefined, "is sent without compression."],
    ["taskpane.html", "x-frame-options", "SAMEORIGIN", "is sent with X-Frame-Options: SAMEORIGIN, so Excel"],
    ["auth-relay.html", "cross-origin-opener-policy", "same-origin", "which cuts the sign-in window off"],
    ["taskpane.html", "content-security-policy", undefined, "is sent without Content-Security-Policy."],
    ["taskpane.html", "content-security-policy", "default-src 'none', default-src *", "browsers apply both."],
  ])("are wrong: %s with %s %s", async (path, name, value, what) => {
    expect((await check({ hand: header(path, name, value) })).said).toContain(`${path}: is`);
    expect((await check({ hand: header(path, name, value) })).said).toContain(what);
  });

  it.each([
    [SCRIPT, "content-type", "application/javascript; charset=utf-8"],
    [ICON, "content-encoding", undefined],
    ["auth-relay.html", "x-frame-options", "DENY"],
    ["taskpane.html", "cross-origin-opener-policy", "unsafe-none"],
  ])("are right: %s with %s %s", async (path, name, value) => {
    expect((await check({ hand: header(path, name, value) })).said).toBe("");
  });

  it("need no compression for a file that it would hardly make smaller", async () => {
    const hand = header(EARLIER_LIST, "content-encoding", undefined);
    expect((await check({ hand })).said).toBe("");
  });

  it("may let more hosts frame the pane, and nobody the sign-in window, nor anything else", async () => {
    const adds = (path: string, name: string, source: string): Hand =>
      on(path, ({ headers, ...answer }) => {
        const policy = headers["content-security-policy"] ?? "";
        const more = policy.replace(new RegExp(`(^|; )${name} `), (found) => `${found}${source} `);
        return { ...answer, headers: { ...headers, "content-security-policy": more } };
      });
    const portal = "https://portal.contoso.com";
    expect((await check({ hand: adds("taskpane.html", "frame-ancestors", portal) })).said).toBe("");
    for (const [path, name] of [
      ["auth-relay.html", "frame-ancestors"],
      ["taskpane.html", "connect-src"],
    ] as const) {
      const { said } = await check({ hand: adds(path, name, portal) });
      expect(said).toContain(`${path}: has another ${name} than the package: it has ${portal}. Give`);
    }
  });
});

describe("an answer that is no file", () => {
  it.each<[string, (answer: Answer) => SiteAnswer, string]>([
    ["an error", status(500), "answers 500, in place of 200. Upload the add-in's whole folder again"],
    ["a refusal", status(403), "answers 403, in place of 200. Let everybody read it, and let the web server's own"],
    ["a sign-in", status(401), "answers 401, in place of 200. Let everybody read it: Office asks without a sign-in."],
    ["another place", status(302, { location: "/login" }), "is sent on to /login. Let the host answer"],
    ["a place that is not named", status(302), "is sent on to somewhere else."],
    ["none at all", () => ({ kind: "none", why: "TIMEOUT" }), "gave no answer (TIMEOUT). Ask again in a minute."],
    ["other bytes", (answer) => ({ ...answer, body: Buffer.from("other") }), "is not the file of this version"],
  ])("is told with its remedy: %s", async (_what, change, what) => {
    for (const path of [SCRIPT, ICON])
      expect((await check({ hand: on(path, change) })).said).toContain(`${path}: ${what}`);
  });

  it("is the address without .html for a page alone, in whatever form the host names it", async () => {
    for (const location of ["/Sessions/auth-redirect", `${address.href}/auth-redirect?x=1#y`]) {
      const { said } = await check({ hand: on("auth-redirect.html", status(308, { location })) });
      expect(said).toContain("auth-redirect.html: is sent on to the same address without .html.");
    }
    const other = await check({ hand: on("auth-redirect.html", status(308, { location: "/Sessions/taskpane" })) });
    expect(other.said).toContain("auth-redirect.html: is sent on to /Sessions/taskpane.");
  });

  it("is told once for all files that have the same fault", async () => {
    const hand: Hand = (path, answer) => (path.endsWith(".html") ? status(403)(answer) : answer);
    const pages = Object.keys(PAGES);
    expect((await check({ hand })).sentences).toEqual([
      expect.stringMatching(
        new RegExp(`^${pages[0] ?? ""}, ${pages[1] ?? ""} and ${pages.length - 2} more, each: answers 403`),
      ),
    ]);
  });
});

describe("the pane's own page", () => {
  it.each([404, 410])("is all that is asked for where it answers %i", async (code) => {
    const asked: string[] = [];
    const hand: Hand = (path, answer) => (asked.push(path), status(code)(answer));
    expect((await check({ hand })).said).toMatch(/^There is no taskpane\.html at .* \(404\)\./);
    expect(asked).toEqual(["taskpane.html"]);
  });

  it("is told by the reason for which no answer came, and nothing else is asked", async () => {
    const { sentences } = await check({ hand: () => ({ kind: "none", why: "ENOTFOUND" }) });
    expect(sentences).toEqual([expect.stringContaining("no machine of the name addins.contoso.com was found")]);
  });

  it("is told from one that no tenant was packaged into", async () => {
    const { said } = await check({ hand: on("taskpane.html", (answer) => ({ ...answer, body: Buffer.from(PAGE) })) });
    expect(said).toContain("taskpane.html: is no page of this add-in that was packaged for a tenant.");
  });
});

describe("scripts of the version before", () => {
  const old = { path: OLD, content: "old" };
  const other = { path: OLD, content: "other" };

  it("are compared by the hash in the host's list, also where the admin names them", async () => {
    for (const named of [[], [OLD]]) {
      expect(await check({ before: [old], named })).toMatchObject({ said: "", earlier: 1 });
      const { said } = await check({ before: [other], listed: [old], named });
      expect(said).toContain(`${OLD}: of the earlier version is not the file that it was.`);
    }
  });

  it("are only looked for where nothing but their name is known", async () => {
    expect(await check({ before: [other], listed: [], named: [OLD] })).toMatchObject({ said: "", earlier: 1 });
    expect((await check({ named: [OLD] })).said).toContain(`${OLD}: of the earlier version answers 404.`);
  });

  it("are no others than this version's own, whoever names them", async () => {
    expect(await check({ named: [SCRIPT] })).toMatchObject({ said: "", earlier: 0 });
  });

  it("are asked for by no other path that a list may name", async () => {
    const asked: string[] = [];
    const hand: Hand = (path, answer) => (asked.push(path), answer);
    const { earlier } = await check({
      listed: [
        { path: "../admin", content: "" },
        { path: "a.js", content: "" },
      ],
      hand,
    });
    expect([earlier, asked.filter((path) => path === "../admin" || path === "a.js")]).toEqual([0, []]);
  });
});

describe("a file that does not exist", () => {
  it.each<[string, Answer, string]>([
    ["404", GONE, ""],
    ["410", { ...GONE, status: 410 }, ""],
    ["an error", { ...GONE, status: 503 }, ""],
    ["404, not to be kept", { ...GONE, headers: { "cache-control": "max-age=0" } }, ""],
    ["404, for a minute", { ...GONE, headers: { "cache-control": "public, max-age=60" } }, "told to remember that."],
    ["404, for ever", { ...GONE, headers: { "cache-control": "immutable" } }, "told to remember that."],
    ["a page", { ...GONE, status: 200 }, "does not exist, and the host answers 200 in place of 404."],
    ["another place", { ...GONE, status: 302 }, "does not exist, and the host answers 302 in place of 404."],
  ])("is right or wrong by its answer: %s", async (_what, answer, what) => {
    const { said } = await check({ hand: on(MISSING, () => answer) });
    if (what === "") expect(said).toBe("");
    else expect(said).toContain(what);
  });
});

describe("Strict-Transport-Security", () => {
  const name = "strict-transport-security";
  // The root of the host is above the add-in's folder: nothing of its address is left.
  const [root, pane] = ["", "taskpane.html"];

  it.each([
    [[root], true],
    [[root, pane], false],
    [[pane], false],
    [[], false],
  ])("is missed at the pane where the host's root has it: at %j", async (places, missed) => {
    const { said } = await check({
      hand: (path, answer) =>
        places.includes(path) ? { ...answer, headers: { ...answer.headers, [name]: "max-age=600" } } : answer,
    });
    expect(said.includes("lacks the Strict-Transport-Security that https://addins.contoso.com/ has.")).toBe(missed);
  });
});
