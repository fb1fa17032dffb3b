import type { OwnerKey } from "../../../../src/core/account";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { fingerprint } from "../../../../src/core/statements/fingerprint";
import { waitingStatements } from "../../../../src/core/statements/waitingStatements";
import { aSessionId, aStatement } from "../../../support/aStatement";

const owner = "0123456789abcdef" as OwnerKey;
const place = { driveId: "b!1", itemId: "01BUDGET" };
const waiting = (statements: readonly SessionStatement[], inFolder: readonly string[] = []) =>
  waitingStatements(statements, owner, new Set(inFolder));

describe("what is to be written to the OneDrive folder", () => {
  const created = aStatement({ ...place, writtenAt: "2026-01-01T10:00:00Z", door: "createdHere", ownerKey: owner });

  it("is what this device knows by itself, in the folder of its workbook", () => {
    expect(waiting([created])).toEqual([{ statement: created, folder: "01BUDGET", mark: fingerprint(created) }]);
  });

  it("is not what is there already, nor what was read from there", () => {
    expect(waiting([created], [fingerprint(created)])).toEqual([]);
    expect(waiting([{ ...created, door: "folder" }])).toEqual([]);
  });

  it("is not what later statements have outdated", () => {
    const [early, late] = ["10", "11"].map((hour) =>
      aStatement({ writtenAt: `2026-01-01T${hour}:30:00Z`, label: `at ${hour}` }),
    );
    if (early === undefined || late === undefined) throw new Error("There are two.");
    expect(waiting([created, early, late]).map(({ statement }) => statement)).toEqual([created, late]);
  });

  it("is a tombstone, too, though it names no workbook and its session is shown no more", () => {
    const tombstone = aStatement({ writtenAt: "2026-01-02T10:00:00Z", forgotten: true });
    expect(waiting([created, tombstone])).toContainEqual(
      expect.objectContaining({ statement: tombstone, folder: "01BUDGET" }),
    );
  });

  it("is nothing of another account, nor of a session whose workbook is not known yet", () => {
    expect(waiting([{ ...created, ownerKey: "fedcba9876543210" }])).toEqual([]);
    expect(waiting([aStatement({ documentUrl: "https://contoso.sharepoint.com/a.xlsx" })])).toEqual([]);
  });
});

describe("the mark of a statement", () => {
  it("is the same for the same statement, however it was written down", () => {
    const one = { sessionId: aSessionId("one"), label: "Nightly", createdBy: { tool: "Blink", run: "8" } };
    const other = { label: "Nightly", createdBy: { run: "8", tool: "Blink" }, sessionId: aSessionId("one") };
    expect(fingerprint(one)).toBe(fingerprint(other));
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
  });

  it("differs for statements that differ in a letter", () => {
    const marks = new Set(Array.from({ length: 20_000 }, (_, number) => fingerprint(`${aSessionId("one")}${number}`)));
    expect(marks.size).toBe(20_000);
  });
});
