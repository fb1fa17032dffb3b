import fc from "fast-check";
import { checkGraphId, type GraphIdKind } from "../../../../src/core/documents/checkGraphId";
import { anyCharacter } from "../../../support/anyCharacter";

const guid = "01234567-89ab-cdef-0123-456789abcdef";

describe("checking a Graph id", () => {
  it.each<[GraphIdKind, string, string, string]>([
    [
      "drive",
      " b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8Md ",
      "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8Md",
      "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8Md",
    ],
    ["drive", "b%21abcdefgh", "b!abcdefgh", "b!abcdefgh"],
    [
      "item",
      "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
      "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
      "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
    ],
    ["item", "1231244193912!12", "1231244193912!12", "1231244193912!12"],
    ["site", "contoso.sharepoint.com", "contoso.sharepoint.com", "contoso.sharepoint.com"],
    [
      "site",
      `contoso.sharepoint.com,${guid},${guid}`,
      `contoso.sharepoint.com,${guid},${guid}`,
      `contoso.sharepoint.com%2C${guid}%2C${guid}`,
    ],
    ["user", guid, guid, guid],
    ["user", "me", "me", "me"],
    [
      "user",
      "owner_fabrikam.com#EXT#@contoso.com",
      "owner_fabrikam.com#EXT#@contoso.com",
      "owner_fabrikam.com%23EXT%23%40contoso.com",
    ],
  ])("takes a %s id, encoded as one path segment: %s", (kind, text, value, segment) => {
    expect(checkGraphId(kind, text)).toEqual({ kind: "ok", value, segment });
  });

  it.each<[GraphIdKind, string, object]>([
    ["drive", " ", { why: "empty" }],
    ["drive", "..", { why: "dots" }],
    ["item", "%2e%2E", { why: "dots" }],
    ["item", "%252e%252e", { why: "character", character: "%" }],
    ["item", "01ABC/../../me", { why: "character", character: "/" }],
    ["item", "01ABC%2f..", { why: "character", character: "/" }],
    ["item", "01 ABC", { why: "character", character: " " }],
    ["item", "01АBC", { why: "character", character: "А" }],
    ["item", "x".repeat(201), { why: "tooLong" }],
    ["drive", "https://contoso.sharepoint.com/Docs", { why: "address" }],
    ["site", `contoso.sharepoint.com,${guid}`, { why: "shape" }],
    ["user", "owner", { why: "shape" }],
    ["user", "owner@@contoso.com", { why: "shape" }],
    ["drive", "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIxIn0.c2ln", { why: "token" }],
  ])("refuses a %s id and names what is wrong: %s", (kind, text, refusal) => {
    expect(checkGraphId(kind, text)).toEqual({ kind: "refused", ...refusal });
  });

  it("gives one path segment or none, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<GraphIdKind>("drive", "item", "site", "user"),
        fc.string({ unit: anyCharacter }),
        (kind, text) => {
          const check = checkGraphId(kind, text);
          if (check.kind === "ok")
            expect(new URL(`https://a/v1.0/${check.segment}`).pathname).toBe(`/v1.0/${check.segment}`);
        },
      ),
    );
  });
});
