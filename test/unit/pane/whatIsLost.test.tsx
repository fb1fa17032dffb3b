import { renderToStaticMarkup } from "react-dom/server";
import type { OwnerKey } from "../../../src/core/account";
import type { DriveItem } from "../../../src/core/documents/driveItem";
import type { PaneState } from "../../../src/core/paneState";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import { shownText } from "../../../src/core/shownText";
import { createPane } from "../../../src/flow/createPane";
import { WhatIsLost } from "../../../src/pane/dialogs/WhatIsLost";
import { PaneToolsContext, type PaneTools } from "../../../src/pane/paneTools";
import { dialogSentences } from "../../../src/strings/messages/dialogSentences";
import { english } from "../../../src/strings/language";
import { aSessionId } from "../../support/aStatement";
import { budget, budgetUrl, fakeServices, openBudget } from "../../support/fakeServices";

const { close: words, otherWorkbookWarning } = dialogSentences;
const OWNER = "0011223344556677" as OwnerKey;
const OTHER = "8899aabbccddeeff" as OwnerKey;

const saving: KnownSession = {
  id: aSessionId("one"),
  persistChanges: true,
  place: { kind: "driveItem", driveId: budget.driveId, itemId: budget.itemId },
  origin: "createdHere",
  addedAt: 0,
  handedOver: false,
  status: { kind: "open" },
};

/** What the dialog warns of before the close of a session of this workbook. */
function warned(
  session: Partial<KnownSession>,
  { item = budget, ...state }: Partial<Pick<PaneState, "owner" | "workbook">> & { readonly item?: DriveItem } = {},
): string {
  const pane = createPane(fakeServices(), "own");
  pane.store.nameOwner(OTHER, "Colleague account");
  const tools: Partial<PaneTools> = { pane, translate: english, language: "en-US" };
  return renderToStaticMarkup(
    <PaneToolsContext.Provider value={tools as PaneTools}>
      <WhatIsLost
        session={{ ...saving, ...session }}
        item={item}
        fileName={shownText("Plan.xlsx")}
        state={{ workbook: openBudget, ...state }}
      />
    </PaneToolsContext.Provider>,
  ).replaceAll("&#x27;", "'");
}

const warning = otherWorkbookWarning(shownText("Plan.xlsx"));

describe("before a close, the dialog", () => {
  it("warns where the session belongs to another workbook than the one shown", () => {
    expect(warned({}, { item: { ...budget, itemId: "01OTHER" } })).toContain(warning);
    // Item ids are unique within their drive only.
    expect(warned({}, { item: { ...budget, driveId: "b!other" } })).toContain(warning);
  });

  it("does not warn of another workbook where it is the one shown, or none is known", () => {
    expect(warned({})).not.toContain(warning);
    expect(warned({}, { item: { ...budget, name: "Renamed.xlsx" } })).not.toContain(warning);
    expect(warned({}, { workbook: { kind: "finding", url: budgetUrl } })).not.toContain(warning);
  });

  it("says nothing of losses for a session that was created here and saves changes", () => {
    expect(warned({})).not.toMatch(/lost|record/i);
  });

  it("says what a temporary session loses, and what one of an unknown kind may lose", () => {
    expect(warned({ persistChanges: false })).toContain(words.temporary);
    expect(warned({ persistChanges: undefined })).toContain(words.unknown);
  });

  it.each(["kindReported", "kind", "place", "owner"] as const)(
    "says the doubt %s, and no comfort beside it",
    (doubt) => {
      const text = warned({ doubts: [doubt] });
      expect(text).toContain(words.doubts[doubt]);
      if (doubt.startsWith("kind")) expect(text).not.toContain(words.persistent);
    },
  );

  it("says that a flow may still use what was not created here", () => {
    expect(warned({ origin: "imported" })).toContain(words.foreign);
    expect(warned({})).not.toContain(words.foreign);
  });

  it("names another account's session as such, and is silent where it is this account's or nobody's", () => {
    const named = words.otherOwner(shownText("Colleague account"));
    expect(warned({ ownerKey: OTHER }, { owner: OWNER })).toContain(named);
    for (const facts of [{ ownerKey: OWNER }, {}]) {
      expect(warned(facts, { owner: OWNER })).not.toContain("Colleague account");
    }
  });
});
