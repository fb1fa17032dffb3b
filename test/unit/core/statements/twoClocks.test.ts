import type { OwnerKey } from "../../../../src/core/account";
import { mergeStatements } from "../../../../src/core/statements/mergeStatements";
import { keptStatement } from "../../../../src/core/statements/readFolderRecord";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import { stampAfter } from "../../../../src/core/statements/heardFrom";
import { aSessionId } from "../../../support/aStatement";

const owner = "0011223344556677" as OwnerKey;
const id = aSessionId("one");
const SERVER = "2026-03-02T10:00:00Z";
const AHEAD = "2026-03-05T10:00:00.000Z";
const BEHIND = "2026-03-02T09:50:00.000Z";

const said = (facts: Partial<SessionStatement>): SessionStatement => ({
  format: "workbook-session/1",
  sessionId: id,
  ...facts,
});
const readBy = (readAt: string, statement: SessionStatement, by = {}) =>
  keptStatement(statement, { folder: "i1", owner, createdAt: SERVER, readAt, by });
const labelOf = (all: readonly SessionStatement[]) => mergeStatements(all)[0]?.label;

describe("what one person writes on two devices, whose clocks are days apart", () => {
  it("is the same on both, whichever wrote last", () => {
    const first = said({ writtenAt: AHEAD, label: "Ahead", writer: "a" });
    const readBehind = readBy(BEHIND, first, { device: true });
    const writtenAt = stampAfter([readBehind], id, Date.parse(BEHIND));
    const second = said({ writtenAt, label: "Behind", writer: "b" });
    expect(labelOf([readBehind, second])).toBe("Behind");
    expect(labelOf([first, readBy(AHEAD, second, { device: true })])).toBe("Behind");
  });

  it("is the same on both when neither had read the other's", () => {
    const ahead = said({ writtenAt: AHEAD, label: "Ahead", writer: "a" });
    const behind = said({ writtenAt: BEHIND, label: "Behind", writer: "b" });
    expect(labelOf([ahead, readBy(AHEAD, behind, { device: true })])).toBe(
      labelOf([behind, readBy(BEHIND, ahead, { device: true })]),
    );
  });

  it("orders records of others by the server's clock, whenever each device read them", () => {
    const one = said({ writtenAt: AHEAD, label: "One", writer: "x" });
    const other = said({ writtenAt: SERVER, label: "Other", writer: "y" });
    const early = [readBy(BEHIND, one), readBy(BEHIND, other)];
    const late = [readBy(AHEAD, one), readBy(BEHIND, other)];
    expect(labelOf(early)).toBe(labelOf(late));
  });
});
