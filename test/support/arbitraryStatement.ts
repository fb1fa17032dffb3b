import fc from "fast-check";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { aSessionId } from "./aStatement";

const time = fc.constantFrom(
  "2026-01-01T10:00:00Z",
  "2026-01-01T10:00:00.000Z",
  "2026-01-01T09:50:00Z",
  "2026-01-04T10:00:00+01:00",
);

/** Few ids, times and values, so that equal times, equal writers and contradictions are frequent. */
export const arbitraryStatement: fc.Arbitrary<SessionStatement> = fc
  .record(
    {
      writtenAt: time,
      writer: fc.constantFrom("pane-1", "pane-2"),
      persistChanges: fc.boolean(),
      ids: fc.constantFrom({ driveId: "d1", itemId: "i1" }, { driveId: "d2", itemId: "i2" }, { itemId: "i1" }),
      fileName: fc.constantFrom("Budget 2026.xlsx", "Forecast.xlsx"),
      webUrl: fc.constantFrom("https://contoso.sharepoint.com/a.xlsx", "https://other.example/b.xlsx"),
      documentUrl: fc.constantFrom("https://contoso.sharepoint.com/a.xlsx", "https://contoso.sharepoint.com/b.xlsx"),
      ownerKey: fc.constantFrom("0011223344556677", "8899aabbccddeeff"),
      createdAt: time,
      lastUsedAt: time,
      createdBy: fc.constantFrom({ tool: "Blink" }, { run: "812", tool: "Blink" }),
      door: fc.constantFrom("createdHere" as const, "added" as const, "imported" as const, "folder" as const),
      label: fc.constantFrom("Nightly import", "Monthly close", ""),
      status: fc.constantFrom("open" as const, "closed" as const, "ended" as const),
      closedAt: time,
      answer: fc.constantFrom("alive", "closed", "ended", "notKnown", "unusable", "workbookGone", "noAnswer"),
      answeredAt: time,
      forgotten: fc.constant(true as const),
      addedByHand: fc.constant(true as const),
      handedOver: fc.constant(true as const),
      costCentre: fc.constantFrom(1, "1", { b: 1, a: [2] }),
    },
    { requiredKeys: [] },
  )
  .chain(({ ids, ...fields }) =>
    fc.constantFrom("one", "two", "three").map((name) => {
      const statement = { format: "workbook-session/1", sessionId: aSessionId(name), ...fields, ...ids };
      // fast-check widens the literals of constantFrom; every value above is one of the format.
      return statement as SessionStatement;
    }),
  );
