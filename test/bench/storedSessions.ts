import type { Frame } from "playwright-core";
import { documentKinds } from "../../src/demo/excel/documentKinds";
import type { SessionStatement } from "../../src/core/statements/sessionStatement";
import { addedSession, rememberedDocument, storedStatements, type Stored } from "../stories/support/stored";

/**
 * What a pane finds that knows `count` sessions of the open workbook, and `elsewhere` ones of 999 others. The ids are shorter than Graph's: a browser's
 * 5 million characters would hold only some 6,500 of those, and the list must stay quick beyond.
 */
export function storedSessions(count: number, elsewhere = 0): Stored {
  return {
    ...rememberedDocument(documentKinds.oneDriveForBusiness.url, "budget"),
    ...storedStatements([
      ...Array.from({ length: count }, (_, index) => session(index)),
      ...Array.from({ length: elsewhere }, (_, index) => ({
        ...session(count + index),
        itemId: `01OTHER${index % OTHER_WORKBOOKS}`,
      })),
    ]),
  };
}

/** Writes it into the storage of the page in `frame`, beside what is there. */
export async function fillStorage(frame: Frame, stored: Stored): Promise<void> {
  await frame.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, stored);
}

const OTHER_WORKBOOKS = 999;

function session(index: number): SessionStatement {
  const number = String(index).padStart(12, "0");
  const label = `Nightly report ${index}`;
  return addedSession(`cluster=PSG4&session=15.${number}`, { label, persistChanges: index % 2 === 0 }, index * 1_000);
}
