import fc from "fast-check";
import { byHand, type ByHandFields } from "../../../../src/core/documents/byHand";
import { paths } from "../../../../src/graph/paths";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const itemId = "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN";
const driveId = "b!abcdefghij";
const siteId = "contoso.sharepoint.com";
const userId = "guest@contoso.com";
const [sessionId] = PUBLISHED_SESSION_IDS;

describe("a workbook named by hand", () => {
  it.each<[string, ByHandFields, object]>([
    ["Item and Drive suffice", { itemId, driveId }, { kind: "ref", driveId, itemId, notes: [] }],
    [
      "the session id comes along",
      { itemId, driveId, sessionId },
      { kind: "ref", driveId, itemId, notes: [], sessionId },
    ],
    [
      "OneDrive alone means the user's own drive",
      { itemId, source: "OneDrive" },
      { kind: "lookUp", where: { kind: "me" }, itemId, notes: [] },
    ],
    [
      "a Site alone means its default library",
      { itemId, siteId },
      { kind: "lookUp", where: { kind: "site", id: siteId }, itemId, notes: [] },
    ],
    [
      "User ID me means the user's own drive",
      { itemId, userId: "me" },
      { kind: "lookUp", where: { kind: "me" }, itemId, notes: [] },
    ],
    [
      "another user's drive gets the note",
      { itemId, userId },
      { kind: "lookUp", where: { kind: "user", id: userId }, itemId, notes: ["otherUser"] },
    ],
    [
      "another User ID gets the note beside a Drive too",
      { itemId, driveId, userId },
      { kind: "ref", driveId, itemId, notes: ["otherUser"] },
    ],
    [
      "OneDrive has no site",
      { itemId, source: "OneDrive", siteId },
      { kind: "lookUp", where: { kind: "me" }, itemId, notes: ["siteNotUsed"] },
    ],
    [
      "blank fields are absent",
      { itemId, driveId, siteId: " ", userId: "", sessionId: "\n" },
      { kind: "ref", driveId, itemId, notes: [] },
    ],
    ["an Item is needed", { driveId }, { kind: "wrong", fields: [{ field: "itemId", why: "itemNeeded" }] }],
    ["an Item alone has no place", { itemId }, { kind: "wrong", fields: [{ field: "driveId", why: "placeNeeded" }] }],
    [
      "SharePoint needs a Site or a Drive",
      { itemId, source: "SharePoint" },
      { kind: "wrong", fields: [{ field: "siteId", why: "siteNeeded" }] },
    ],
    [
      "every wrong field is named",
      { itemId: "..", driveId: "b/x", sessionId: "hello" },
      {
        kind: "wrong",
        fields: [
          { field: "driveId", why: "character", character: "/" },
          { field: "itemId", why: "dots" },
          { field: "sessionId", why: "notAnId" },
        ],
      },
    ],
  ])("%s", (_rule, fields, reading) => {
    expect(byHand(fields)).toEqual(reading);
  });

  it("knows the signed-in user by any of their ids", () => {
    expect(byHand({ itemId, userId: "Owner@contoso.com" }, ["owner@contoso.com"])).toMatchObject({
      where: { kind: "me" },
      notes: [],
    });
  });

  it("never makes a request outside the collections, whatever is typed", () => {
    const graph = paths("https://graph.microsoft.com/v1.0");
    const text = fc.oneof(fc.string(), fc.constantFrom("..", "%2e%2e", "../me", siteId, driveId, itemId, userId, "me"));
    const fields = fc.record({ itemId: text, driveId: text, siteId: text, userId: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(fields, (typed) => {
        const reading = byHand(typed);
        if (reading.kind === "wrong") return;
        const url = reading.kind === "ref" ? graph.closeSession(reading) : graph.itemOf(reading.where, reading.itemId);
        expect(new URL(url ?? "").pathname).toMatch(/^\/v1\.0\/(?:drives|sites|users|me)\//);
      }),
      { numRuns: 1000 },
    );
  });
});
