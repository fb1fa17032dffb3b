import { blinkParameters, copyAs } from "../../../../src/core/sessions/copyAs";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { outdatedStatements } from "../../../../src/core/statements/retention";
import { readStatement } from "../../../../src/core/statements/readStatement";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { stampAfter } from "../../../../src/core/statements/heardFrom";
import { aSessionId, aStatement } from "../../../support/aStatement";

const TEN = "2026-01-01T10:00:00Z";
const ID = aSessionId("one");

function merged(...statements: Partial<SessionStatement>[]) {
  const [session] = mergeStatements(statements.map(aStatement));
  if (session === undefined) throw new Error("no session is shown");
  return session;
}

describe("at one and the same time", () => {
  it.each([false, true])("the greater writer wins, whatever it wrote (turned: %s)", (turned) => {
    const both = [
      { writtenAt: TEN, writer: "a", label: "zebra", note: "zebra" },
      { writtenAt: TEN, writer: "b", label: "ant", note: "ant" },
    ];
    expect(merged(...(turned ? both.toReversed() : both))).toMatchObject({ label: "ant", note: "ant" });
  });

  it("a report stands against an answer that it was alive, and against a mark of ours", () => {
    const report = { status: "closed", closedAt: TEN } as const;
    for (const answer of ["alive", "notKnown", "noAnswer"] as const) {
      expect(merged(report, { answer, answeredAt: TEN }).status.kind).toBe("reportedClosed");
      expect(merged({ answer, answeredAt: TEN }, report).status.kind).toBe("reportedClosed");
    }
  });
});

describe("a text of a statement", () => {
  const turning = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];

  it.each(turning.map((code) => [code.toString(16), String.fromCodePoint(code)]))(
    "with U+%s, which turns the direction, is refused in every field",
    (_code, character) => {
      const turned = `Budget${character}xslx.exe`;
      const fields = { label: turned, note: turned, fileName: turned, result: turned, writer: turned, userId: turned };
      const reading = readStatement({ sessionId: ID, ...fields, createdBy: { tool: turned, run: turned } });
      expect(reading).toEqual({
        kind: "statement",
        statement: { format: "workbook-session/1", sessionId: ID },
        leftOut: [
          ...Object.keys(fields).map((field) => ({ field, why: "unreadable" })),
          { field: "createdBy.tool", why: "unreadable" },
          { field: "createdBy.run", why: "unreadable" },
        ],
      });
    },
  );
});

describe("a statement that says nothing but the id", () => {
  it("is not outdated while it is all that is known of the session", () => {
    expect(outdatedStatements([aStatement()])).toEqual([]);
    expect(outdatedStatements([aStatement(), aStatement({ sessionId: aSessionId("two"), label: "x" })])).toEqual([]);
  });
});

describe("a time at the end of all times", () => {
  it.each(["9999-12-30T00:00:00.000Z", "2150-01-01T00:00:00Z"])("%s is outdone by what is said here later", (end) => {
    const told = aStatement({ writtenAt: end, label: "theirs", persistChanges: true });
    const writtenAt = stampAfter([told], ID, Date.parse(TEN));
    expect(readStatement(aStatement({ writtenAt }))).toMatchObject({ leftOut: [] });
    expect(merged(told, { writtenAt, label: "mine" }).label).toBe("mine");
  });

  it("does not outlive our later answer that the session is alive", () => {
    const report = aStatement({ door: "folder", status: "closed", writtenAt: "9999-12-31T23:59:59.999Z" });
    const answeredAt = stampAfter([report], ID, Date.parse(TEN));
    const place = { driveId: "d", itemId: "i" };
    expect(merged(report, { ...place, writtenAt: answeredAt, answer: "alive", answeredAt }).status.kind).toBe("open");
  });
});

describe("what is copied for another tool", () => {
  const place = { kind: "driveItem", driveId: "b!1", itemId: "01BUDGET" } as const;

  it("reads the token from the environment as its shell does", () => {
    const subject = { id: ID, place };
    const root = "https://graph.microsoft.com/v1.0";
    expect(copyAs("powerShell", subject, root)).toContain(`"Bearer $env:GRAPH_TOKEN"`);
    expect(copyAs("curl", subject, root)).toContain(`"Authorization: Bearer $GRAPH_TOKEN"`);
    expect(copyAs("python", subject, root)).toContain("os.environ['GRAPH_TOKEN']");
    expect(copyAs("http", subject, root)).toContain("Bearer {{GRAPH_TOKEN}}");
  });

  it("names no site of a file in OneDrive, and the site of one in SharePoint", () => {
    const siteId = "contoso.sharepoint.com,1,2";
    const siteOf = (parts: object) => /^Site ID:.*$/m.exec(blinkParameters(ID, { ...place, siteId, ...parts }))?.[0];
    expect(siteOf({ source: "OneDrive" })).toBe("Site ID:");
    expect(siteOf({ webUrl: "https://contoso-my.sharepoint.com/personal/x/Documents/B.xlsx" })).toBe("Site ID:");
    expect(siteOf({ source: "SharePoint" })).toBe(`Site ID: ${siteId}`);
    expect(siteOf({})).toBe(`Site ID: ${siteId}`);
  });
});
