import { workbooks } from "../../../../src/demo/graph/contosoWorld";
import { leaveRecord } from "../../../../src/demo/scenarios/asAutomation";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import type { SessionStatement } from "../../../../src/core/statements/sessionStatement";
import type { StoryOptions } from "../openExcel";
import { openPane, type OpenedPane } from "../openPane";
import { sessionInGraph } from "../sessionInGraph";
import { addedSession, deadId, ownSession, placeOf, storedStatements } from "../stored";
import { title } from "./names";
import { SPOKEN } from "./spokenFocus";

/** Nobody said to which workbook it belongs. */
export const PLACELESS = deadId("00bb03");

/**
 * A pane with so many sessions that are open at Microsoft and save changes, one that has ended, one of another workbook, one of none,
 * and a file in OneDrive that cannot be read; `alone`: without those others. What keeps the focus is loaded. Answers the ids in the order of the rows.
 */
export async function openSessions(
  count: number,
  options: StoryOptions = {},
  facts: Partial<SessionStatement> = {},
  alone = false,
): Promise<{ readonly pane: OpenedPane; readonly ids: readonly string[] }> {
  const pane = await openPane({ ...options, inPane: `${SPOKEN}\n${options.inPane ?? ""}` });
  // What is opened beside Excel is not part of this world; the frame may not write to the clipboard, and copies otherwise.
  pane.watch.allow("console", /_layouts|favicon|Clipboard API/);
  await pane.ready();
  const ids: string[] = [];
  while (ids.length < count) ids.push(await sessionInGraph(pane, facts.persistChanges ?? true));
  await leaveRecord(pane.simulation, workbooks.budget.id, "half.json", "{");
  const statements = [
    ...ids.map((id, index) => ownSession(id, { label: title(index + 1), ...facts }, 60_000 + index * 1_000)),
    ...(alone ? [] : others()),
  ];
  await (
    await pane.paneFrame()
  ).evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, storedStatements(statements));
  await pane.reopen();
  await pane.rowOf(ids[0] ?? "").waitFor();
  await keysAreThere(pane);
  return { pane, ids };
}

function others(): readonly SessionStatement[] {
  const { driveId: _drive, itemId: _item, fileName: _file, ...placeless } = addedSession(PLACELESS);
  return [
    ownSession(deadId("00bb01"), { label: title(101), answer: "ended" }, 300_000),
    addedSession(deadId("00bb02"), { label: title(102), ...placeOf("forecast") }),
    { ...placeless, label: title(103) },
  ];
}

/** They are loaded in idle time, as is what keeps the focus: F6 is one of them. */
export async function keysAreThere(pane: OpenedPane): Promise<void> {
  const frame = await pane.paneFrame();
  await pane.button(paneSentences.more).focus();
  for (;;) {
    await pane.page.keyboard.press("F6");
    const moved = await frame.evaluate(() => document.activeElement?.closest("li, header, #sessions-title") !== null);
    if (moved) return;
  }
}
