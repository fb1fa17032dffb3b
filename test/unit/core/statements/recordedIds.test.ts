import fc from "fast-check";
import type { OwnerKey } from "../../../../src/core/account";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { readFolderRecord } from "../../../../src/core/statements/readFolderRecord";
import { tombstoneId } from "../../../../src/core/statements/tombstone";
import { readStatementRecord } from "../../../../src/store/storedRecords";
import { aSessionId, aStatement } from "../../../support/aStatement";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const FOUND = { folder: "01FOLDER", owner: "0011223344556677" as OwnerKey, createdAt: undefined };
const WHOLE: readonly string[] = PUBLISHED_SESSION_IDS;
const aRecord = (sessionId: string) => ({ ...aStatement(), sessionId });
const inFolder = (sessionId: string) => readFolderRecord(JSON.stringify(aRecord(sessionId)), FOUND);
const pasted = (sessionId: string) => readPaste(JSON.stringify(aRecord(sessionId)));
const asCsv = (sessionId: string) => readPaste(`format,sessionId,label\nworkbook-session/1,${sessionId},Nightly`);

/** What is left of an id when its end, its start, its middle, or all but its middle was lost. */
const anyPiece = fc
  .tuple(fc.constantFrom(...WHOLE), fc.nat({ max: 999 }), fc.nat({ max: 999 }), fc.nat({ max: 3 }))
  .map(([id, one, other, how]) => {
    const [from, to] = [one, other].map((part) => 1 + Math.floor((part / 1_000) * (id.length - 1))).sort(byNumber);
    const cuts = [id.slice(0, to), id.slice(from), `${id.slice(0, from)}...${id.slice(to)}`, id.slice(from, to)];
    return cuts[how] ?? "";
  })
  .filter((piece) => piece !== "" && !WHOLE.includes(piece));

describe("a record of our own format that somebody else wrote", () => {
  it.each([...WHOLE, aSessionId("one")])("may name a whole id: %s", (id) => {
    expect(inFolder(id)).toMatchObject({ kind: "read", kept: { sessionId: id } });
    expect(pasted(id).rows.map((row) => row.id)).toEqual([id]);
  });

  it("may name an id of another shape, as Microsoft may give one some day", () => {
    const id = "wbs_5f0c2d7e-Kq7Zt1VbYwS0/persisted;eu";
    expect(inFolder(id)).toMatchObject({ kind: "read", kept: { sessionId: id } });
    expect(pasted(id).rows.map((row) => row.id)).toEqual([id]);
  });

  it("may be the mark that a forgotten session leaves", () => {
    expect(inFolder(tombstoneId(aSessionId("one"))).kind).toBe("read");
  });

  it("gives no session for a piece of an id, wherever it was cut, and says why", () => {
    fc.assert(
      fc.property(anyPiece, (piece) => {
        expect(["cutShort", "badSessionId"]).toContain(whyUnread(piece));
        for (const { rows, left } of [pasted(piece), asCsv(piece)]) {
          expect(rows).toEqual([]);
          expect(left.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 600, seed: 20_260_101 },
    );
  });

  it.each([
    ["its end", WHOLE[0]?.slice(0, -1)],
    ["its last part", WHOLE[0]?.replace(/&usid=.*/, "")],
    ["its start", WHOLE[0]?.slice(2)],
    ["its middle", WHOLE[0]?.replace("PEPF00028F251.A116", "...")],
  ])("says that a part is missing when it lacks %s", (_what, piece = "") => {
    expect(whyUnread(piece)).toBe("cutShort");
    expect(pasted(piece).left.map(({ why }) => why)).toEqual(["cutShort"]);
  });

  it("does not say that a part is missing of an id that is only encoded", () => {
    expect(whyUnread(encodeURIComponent(aSessionId("one")))).toBe("badSessionId");
    expect(whyUnread(btoa(aSessionId("one")))).toBe("badSessionId");
    expect(pasted(encodeURIComponent(aSessionId("one"))).rows.map((row) => row.id)).toEqual([aSessionId("one")]);
  });

  it("stays readable where this pane stored it itself", () => {
    expect(readStatementRecord(aRecord("cluster=PSG4&session=15.SG2")).kind).toBe("record");
  });
});

function whyUnread(sessionId: string): string {
  const record = inFolder(sessionId);
  return record.kind === "unread" ? record.why : record.kind;
}

function byNumber(one: number, other: number): number {
  return one - other;
}
