import fc from "fast-check";
import schema from "../../../../src/core/statements/workbook-session-1.schema.json";
import { readStatement } from "../../../../src/core/statements/readStatement";
import { STATEMENT_FIELDS } from "../../../../src/core/statements/statementFields";
import { aSessionId } from "../../../support/aStatement";
import { arbitraryStatement } from "../../../support/arbitraryStatement";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const sessionId = aSessionId("one");

function leftOutOf(fields: Record<string, unknown>) {
  const reading = readStatement({ sessionId, ...fields });
  return reading.kind === "statement" ? reading.leftOut : reading;
}

describe("reading a statement", () => {
  it("needs nothing but the session id", () => {
    expect(readStatement({ sessionId })).toEqual({
      kind: "statement",
      statement: { format: "workbook-session/1", sessionId },
      leftOut: [],
    });
  });

  it("keeps every published session id exactly as it is", () => {
    for (const id of PUBLISHED_SESSION_IDS) {
      expect(readStatement({ sessionId: id })).toMatchObject({
        kind: "statement",
        statement: { sessionId: id },
        leftOut: [],
      });
    }
  });

  it("returns what was written, through JSON and back, unknown fields included", () => {
    fc.assert(
      fc.property(arbitraryStatement, fc.json({ maxDepth: 4 }), (statement, extra) => {
        const written = { ...statement, site: JSON.parse(extra) as unknown };
        const reading = readStatement(JSON.parse(JSON.stringify(written)));
        expect(reading).toEqual({ kind: "statement", statement: written, leftOut: [] });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("lets an unknown field survive whatever its name", () => {
    const json: unknown = JSON.parse(`{"sessionId":"${sessionId}","__proto__":{"a":1},"toString":"x"}`);
    const reading = readStatement(json);
    const text = JSON.stringify(reading.kind === "statement" ? reading.statement : reading);
    expect(text).toContain(`"__proto__":{"a":1},"toString":"x"`);
  });

  it("takes null, and an empty text of all but label and note, for nothing said", () => {
    expect(readStatement({ sessionId, siteId: null, lastUsedAt: "", forgotten: false, label: "" })).toEqual({
      kind: "statement",
      statement: { format: "workbook-session/1", sessionId, label: "" },
      leftOut: [],
    });
  });

  it.each([
    ["persistChanges", "true", "wrongType"],
    ["closedAt", "yesterday", "notATime"],
    ["status", "Closed", "otherValue"],
    ["driveId", "../me", "notAnId"],
    ["itemId", "..", "notAnId"],
    ["label", 7, "wrongType"],
    ["note", "x".repeat(5000), "unreadable"],
    ["fileName", "Budget\u202Exslx.exe", "unreadable"],
    ["webUrl", "javascript:alert(1)", "notHttps"],
    ["webUrl", "https://contoso.sharepoint.com@evil.example/", "notHttps"],
    ["forgotten", "yes", "wrongType"],
    ["createdBy", "Blink", "wrongType"],
  ])("leaves out %s with the value %j, and says so", (field, value, why) => {
    expect(leftOutOf({ [field]: value })).toEqual([{ field, why }]);
  });

  it("takes an address of the maker only when it is https, and keeps the rest of what it says of itself", () => {
    const createdBy = { tool: "Blink", run: "812", url: "http://contoso.com/run", region: "EU" };
    expect(readStatement({ sessionId, createdBy })).toMatchObject({
      statement: { createdBy: { tool: "Blink", run: "812", region: "EU" } },
      leftOut: [{ field: "createdBy.url", why: "notHttps" }],
    });
    expect(leftOutOf({ createdBy: { url: "https://contoso.com/runs/812" } })).toEqual([]);
  });
});

describe("what is not a statement of this version", () => {
  it("is newer when it says so, whatever else it holds", () => {
    expect(readStatement({ format: "workbook-session/2", id: 1 })).toEqual({
      kind: "newer",
      format: "workbook-session/2",
    });
  });

  it.each([
    [[], "notAnObject"],
    ["text", "notAnObject"],
    [null, "notAnObject"],
    [{ format: "invoice/1", sessionId }, "otherFormat"],
    [{}, "noSessionId"],
    [{ sessionId: 12 }, "badSessionId"],
    [{ sessionId: "two words" }, "badSessionId"],
    [{ sessionId: "a\u0000b" }, "badSessionId"],
    [{ sessionId: "x".repeat(5000) }, "badSessionId"],
    [{ sessionId: PLANTED_TOKENS.jwt }, "token"],
    [{ sessionId, more: "x".repeat(70_000) }, "tooLarge"],
    [{ sessionId, more: Array.from({ length: 3_000 }, () => 0) }, "tooLarge"],
  ])("is corrupt with a reason: %#", (json, why) => {
    expect(readStatement(json)).toEqual({ kind: "corrupt", why });
  });

  it("is corrupt, and no crash, when nested deeper than any stack", () => {
    let nested: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) nested = [nested];
    expect(readStatement({ sessionId, nested })).toEqual({ kind: "corrupt", why: "tooLarge" });
  });

  it("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(["statement", "newer", "corrupt"]).toContain(readStatement(one).kind);
        const withFields = Object.fromEntries(Object.keys(STATEMENT_FIELDS).map((field) => [field, other]));
        expect(readStatement({ ...withFields, sessionId, createdBy: other }).kind).toBe("statement");
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("a credential inside a statement", () => {
  it.each(Object.entries(PLANTED_TOKENS))("is left out, wherever it stands: %s", (_, secret) => {
    const fields = { note: secret, webUrl: `https://x.example/?${secret}`, extra: { deep: [secret] }, [secret]: 1 };
    const reading = readStatement({ sessionId, ...fields, createdBy: { tool: secret, more: secret, run: "1" } });
    expect(JSON.stringify(reading)).not.toContain(secret);
    expect(reading).toMatchObject({ kind: "statement", statement: { sessionId, createdBy: { run: "1" } } });
    expect(reading.kind === "statement" && reading.leftOut).toHaveLength(6);
  });

  it("is found under its name, though its value tells nothing", () => {
    expect(leftOutOf({ headers: { Authorization: "abcd" } })).toEqual([{ field: "headers", why: "token" }]);
    expect(leftOutOf({ access_token: "abcd" })).toEqual([{ field: "access_token", why: "token" }]);
  });
});

describe("the published schema of workbook-session/1", () => {
  it("requires the session id alone, allows unknown fields, and names every field that is read", () => {
    expect(schema.required).toEqual(["sessionId"]);
    expect(schema).not.toHaveProperty("additionalProperties");
    const read = [...Object.keys(STATEMENT_FIELDS), "format", "sessionId", "createdBy"];
    expect(Object.keys(schema.properties).sort()).toEqual(read.sort());
  });

  it("lists the same values as the reader takes", () => {
    for (const [field, property] of Object.entries(schema.properties)) {
      const values = "enum" in property ? property.enum : [];
      for (const value of values) expect(leftOutOf({ [field]: value })).toEqual([]);
      if (values.length > 0) expect(leftOutOf({ [field]: "other" })).toEqual([{ field, why: "otherValue" }]);
    }
  });
});
