import fc from "fast-check";
import { copyAs, copyForms, COPY_FORMS, type CopySubject } from "../../../../src/core/sessions/copyAs";
import { looksLikeToken } from "../../../../src/core/credentials";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { readStatement } from "../../../../src/core/statements/readStatement";
import type { WorkbookSessionId } from "../../../../src/core/sessions/workbookSession";
import { aSessionId, aStatement } from "../../../support/aStatement";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";
import { isInstalled, runProgram } from "../../../support/runProgram";

const ROOT = "https://graph.microsoft.com/v1.0";

const subject: CopySubject = {
  id: aSessionId("copied"),
  place: {
    kind: "driveItem",
    driveId: "b!budget-drive",
    itemId: "01BUDGET",
    siteId: "contoso.sharepoint.com",
    webUrl: "https://contoso.sharepoint.com/sites/Finance/Budget.xlsx",
  },
};

const CLOSE = `${ROOT}/drives/b!budget-drive/items/01BUDGET/workbook/closeSession`;

/** Any id that a statement may hold: our own format takes all that a header can carry. */
const anyId = fc
  .string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)), minLength: 1 })
  .filter((text) => readStatement(aStatement({ sessionId: text as WorkbookSessionId })).kind === "statement");

/** Characters that some language would expand, end a string with, or read as an escape; all published ids as well. */
const ids: readonly WorkbookSessionId[] = [
  ...fc.sample(anyId, { numRuns: 300, seed: 42 }),
  ...["'", "''", "\\", "\\'", "$HOME", "$(id)", "`id`", '"', "%2f%2F", "&&id", "!!", "@file", "{{x}}", "#", "~", "*"],
  ...PUBLISHED_SESSION_IDS,
].map((id) => id as WorkbookSessionId);

describe("a session copied for another tool", () => {
  it("is named by Blink's six parameters, in Blink's words", () => {
    expect(copyAs("blink", subject, ROOT).split("\n")).toEqual([
      "Drive ID: b!budget-drive",
      "Item ID: 01BUDGET",
      "Site ID: contoso.sharepoint.com",
      "Source: SharePoint",
      "User ID:",
      `Workbook Session ID: ${subject.id}`,
    ]);
  });

  it.each([
    ["https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget.xlsx", "OneDrive"],
    ["https://contoso.sharepoint.us/sites/Finance/Budget.xlsx", "SharePoint"],
    ["https://contoso-my.sharepoint.us/personal/owner/Budget.xlsx", "OneDrive"],
    ["https://contoso.sharepoint.com:443/sites/Finance/Budget.xlsx", "SharePoint"],
    ["https://contoso.apps-my.sharepoint.com/sites/Finance/Budget.xlsx", "SharePoint"],
    ["https://contoso-mysite.sharepoint.com/sites/Finance/Budget.xlsx", "SharePoint"],
    ["https://usaf.dps.mil/sites/Finance/Budget.xlsx", "SharePoint"],
    ["https://usaf-my.dps.mil/personal/owner/Documents/Budget.xlsx", "OneDrive"],
    ["https://contoso-my.sharepoint-mil.us/personal/owner/Documents/Budget.xlsx", "OneDrive"],
    ["https://contoso-my.sovcloud-sharepoint.fr/personal/owner/Documents/Budget.xlsx", "OneDrive"],
    ["https://contoso-my.sharepoint.com.evil.example/personal/owner/Budget.xlsx", ""],
    ["https://example.com/contoso-my.sharepoint.com/Budget.xlsx", ""],
    ["https://example.com/Budget.xlsx", ""],
  ])("has the source that the file's address tells: %s", (webUrl, source) => {
    const { driveId, itemId } = subject.place;
    const text = copyAs("blink", { ...subject, place: { kind: "driveItem", driveId, itemId, webUrl } }, ROOT);
    expect(text.split("\n")).toContain(`Source: ${source}`.trimEnd());
  });

  it("has no Site ID for Blink where the file is on OneDrive, though one is known", () => {
    const webUrl = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget.xlsx";
    for (const place of [
      { ...subject.place, webUrl },
      { ...subject.place, source: "OneDrive" as const },
    ]) {
      expect(copyAs("blink", { ...subject, place }, ROOT)).toMatch(/\nSite ID:\nSource: OneDrive\n/);
    }
  });

  it.each([
    ["http", "Authorization: Bearer {{GRAPH_TOKEN}}"],
    ["curl", '"Authorization: Bearer $GRAPH_TOKEN"'],
    ["powerShell", '"Bearer $env:GRAPH_TOKEN"'],
    ["python", "f\"Bearer {os.environ['GRAPH_TOKEN']}\""],
  ] as const)("reads the token as %s reads a variable of its surroundings", (form, bearer) => {
    expect(copyAs(form, subject, ROOT)).toContain(bearer);
  });

  it.each(COPY_FORMS)("holds its whole id and no token: %s", (form) => {
    const text = copyAs(form, subject, ROOT);
    expect(text).toContain(subject.id);
    expect(looksLikeToken(text)).toBe(false);
    expect(text.includes("GRAPH_TOKEN")).toBe(form !== "id" && form !== "blink");
  });

  it.each(COPY_FORMS)("is understood by the pane's own box again: %s", (form) => {
    const { rows, left } = readPaste(copyAs(form, subject, ROOT));
    expect(left.map(({ why }) => why)).not.toContain("token");
    expect(rows.map(({ id }) => id)).toEqual([subject.id]);
    if (form !== "id") expect(rows[0]?.facts).toMatchObject({ driveId: "b!budget-drive", itemId: "01BUDGET" });
  });

  it("excuses the place for a token, and nothing that is put there", () => {
    for (const bearer of ["$GRAPH_TOKEN", "$env:GRAPH_TOKEN", "{{GRAPH_TOKEN}}"]) {
      expect(looksLikeToken(`Authorization: Bearer ${bearer}`)).toBe(false);
      expect(looksLikeToken(`Authorization: Bearer ${bearer}x`)).toBe(true);
    }
    expect(looksLikeToken("Authorization: Bearer placed")).toBe(true);
  });

  it("can be copied by its id alone while its workbook is not known", () => {
    const [session] = mergeStatements([aStatement()]);
    expect(session && copyForms(session)).toEqual(["id"]);
  });

  it("keeps ids of the drive and the item each in one segment", () => {
    const place = { ...subject.place, driveId: "../me", itemId: "a/b?c#d'e" };
    expect(copyAs("curl", { ...subject, place }, ROOT)).toContain(
      "/drives/..%2Fme/items/a%2Fb%3Fc%23d'\\''e/workbook/",
    );
  });
});

describe("any session id survives", () => {
  it("HTTP", () => {
    for (const id of ids) {
      const [head = "", body] = copyAs("http", { ...subject, id }, ROOT).split("\n\n");
      const [start, ...lines] = head.split("\n");
      const headers = new Headers(lines.map((line): [string, string] => pairOf(line)));
      expect([start, headers.get("host"), headers.get("workbook-session-id"), body]).toEqual([
        "POST /v1.0/drives/b!budget-drive/items/01BUDGET/workbook/closeSession HTTP/1.1",
        "graph.microsoft.com",
        id,
        "{}",
      ]);
    }
  });

  it("PowerShell, whose single quotes end only where no second one follows", () => {
    for (const id of ids) {
      const text = copyAs("powerShell", { ...subject, id }, ROOT);
      const literals = [...text.matchAll(/'((?:[^']|'')*)'/g)].map(([, inside = ""]) => inside.replaceAll("''", "'"));
      expect(literals).toEqual([CLOSE, "Authorization", "workbook-session-id", id, "application/json", "{}"]);
    }
  });

  const withBash = isInstalled("bash", ["-c", "true"]) ? it : it.skip;
  withBash("a real bash", async () => {
    const fakeCurl = `curl() { printf '%s\\0' "$@"; printf '\\1'; }\nexport GRAPH_TOKEN=placed\n`;
    const script = fakeCurl + ids.map((id) => copyAs("curl", { ...subject, id }, ROOT)).join("\n");
    const { code, output, errors } = await runProgram("bash", [], { input: script });
    expect([code, errors]).toEqual([0, ""]);
    const calls = output.split("\u0001").slice(0, -1);
    expect(calls.map((call) => call.split("\0").slice(0, -1))).toEqual(
      ids.map((id) => [
        ...["--fail-with-body", "--request", "POST", CLOSE],
        ...["--header", "Authorization: Bearer placed", "--header", `workbook-session-id: ${id}`],
        ...["--header", "Content-Type: application/json", "--data", "{}"],
      ]),
    );
  });

  const withPython = isInstalled("python3", ["--version"]) ? it : it.skip;
  withPython("a real Python, and its literal is JSON", async () => {
    const programs = ids.map((id) => copyAs("python", { ...subject, id }, ROOT));
    const { code, output, errors } = await runProgram("python3", ["-c", RUN_ALL], {
      input: JSON.stringify(programs),
      environment: { GRAPH_TOKEN: "placed" },
    });
    expect([code, errors]).toEqual([0, ""]);
    expect(JSON.parse(output)).toEqual(
      ids.map((id) => [CLOSE, { Authorization: "Bearer placed", "workbook-session-id": id }]),
    );
    for (const [index, program] of programs.entries()) {
      const literal = /"workbook-session-id": (".*"),$/m.exec(program)?.[1] ?? "";
      expect(JSON.parse(literal)).toBe(ids[index]);
    }
  });
});

/** Runs each program with a `requests` that only takes down what it is asked. */
const RUN_ALL = `
import json, sys, types
sent = []
class Answer:
    def raise_for_status(self): pass
def post(url, headers, json, timeout):
    sent.append([url, headers])
    return Answer()
sys.modules["requests"] = types.SimpleNamespace(post=post)
for program in json.load(sys.stdin):
    exec(program, {})
print(json.dumps(sent))
`;

function pairOf(line: string): [string, string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon), line.slice(colon + 2)];
}
