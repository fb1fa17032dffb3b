import type { OwnerKey } from "../../../../src/core/account";
import { readFolderRecord } from "../../../../src/core/statements/readFolderRecord";
import { STATEMENT_FORMAT } from "../../../../src/core/statements/sessionStatement";
import { aSessionId } from "../../../support/aStatement";

const owner = "0123456789abcdef" as OwnerKey;
const found = { folder: "01BUDGET", owner, createdAt: "2026-01-01T10:00:00Z" };
const read = (record: unknown) => readFolderRecord(JSON.stringify(record), found);
const sessionId = aSessionId("one");

describe("a record in the OneDrive folder", () => {
  it("needs nothing but a session id", () => {
    expect(read({ sessionId })).toMatchObject({
      kind: "read",
      written: { format: STATEMENT_FORMAT, sessionId },
      kept: { sessionId, door: "folder", ownerKey: owner, writtenAt: "2026-01-01T10:00:00Z" },
      placeless: true,
    });
  });

  it("keeps its own time and owner where it has them", () => {
    const own = { writtenAt: "2025-12-31T09:00:00Z", ownerKey: "fedcba9876543210" };
    expect(read({ sessionId, ...own })).toMatchObject({ kept: own });
  });

  it.each(["createdHere", "folder", "added", "imported"])("that says %s comes from OneDrive all the same", (door) => {
    expect(read({ sessionId, door })).toMatchObject({ kept: { door: "folder" } });
  });

  it("is marked with where, when and by whom it was written, whatever it says of that itself", () => {
    const readAt = "2026-01-02T00:00:00Z";
    const by = { user: "Colleague account", app: "Contoso automation" };
    const text = JSON.stringify({ sessionId, heard: { in: "text", device: true, user: "Owner account" } });
    expect(readFolderRecord(text, { ...found, readAt, by })).toMatchObject({
      kept: { heard: { in: "folder", read: readAt, created: found.createdAt, owner, ...by } },
    });
  });

  it("of another device passes on as hearsay what that one had only heard", () => {
    const by = { device: true } as const;
    const kept = (record: object) => {
      const reading = readFolderRecord(JSON.stringify({ sessionId, ...record }), { ...found, by });
      return reading.kind === "read" ? reading.kept.heard : undefined;
    };
    expect(kept({})).toMatchObject({ device: true });
    expect(kept({ heard: { in: "text" } })).not.toHaveProperty("device");
    expect(kept({ heard: { in: "text", fields: ["label"] } })).toMatchObject({ device: true, fields: ["label"] });
  });

  it.each([
    [{}, true],
    [{ itemId: "01BUDGET" }, true],
    [{ itemId: "01OTHER" }, false],
    [{ driveId: "b!1", itemId: "01BUDGET" }, false],
    [{ driveId: "b!1" }, false],
  ])("with %j belongs to its folder's workbook: %s", (ids, placeless) => {
    expect(read({ sessionId, ...ids })).toMatchObject({ placeless });
  });

  it("says when a part of it could not be kept", () => {
    expect(read({ sessionId, createdAt: "yesterday" })).toMatchObject({ kind: "read", leftOut: true });
    expect(read({ sessionId, flow: "nightly" })).toMatchObject({
      kind: "read",
      leftOut: false,
      kept: { flow: "nightly" },
    });
  });

  it.each([
    ["{", "notJson"],
    ["", "notJson"],
    ["[]", "notAnObject"],
    ["{}", "noSessionId"],
    ['{"sessionId":"a b"}', "badSessionId"],
    ['{"format":"workbook-session/2","sessionId":"a"}', "newer"],
    ['{"format":"other","sessionId":"a"}', "otherFormat"],
  ])("that reads %s is left where it is: %s", (text, why) => {
    expect(readFolderRecord(text, found)).toEqual({ kind: "unread", why });
  });

  it("may begin with a byte order mark, as files of PowerShell do", () => {
    expect(readFolderRecord(`\ufeff${JSON.stringify({ sessionId })}`, found).kind).toBe("read");
  });

  it("takes no time from a file that has none worth it", () => {
    const record = readFolderRecord(JSON.stringify({ sessionId }), { ...found, createdAt: "soon" });
    expect(record.kind === "read" && "writtenAt" in record.kept).toBe(false);
  });
});
