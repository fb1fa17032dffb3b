import { leaveSession, type LeftSession } from "../../src/demo/scenarios/leaveSession";
import { scenarios } from "../../src/demo/scenarios/scenarios";
import type { StoryOptions } from "../stories/support/openExcel";
import { openDemo } from "../stories/support/openDemo";
import { openPane, STORY_CLIENT_ID, type OpenedPane } from "../stories/support/openPane";
import { openEveryRow } from "../stories/support/everyPart";
import { addedSession, deadId, ownSession, storedStatements } from "../stories/support/stored";

/** How a pane is opened that several pictures are taken of. */
export type PictureWorld = () => Promise<OpenedPane>;

/** A pane that is ready, in a world without sessions, or with what the options say. */
export const ready =
  (options: StoryOptions = {}): PictureWorld =>
  async () => {
    const pane = await openPane(options);
    await pane.ready();
    return pane;
  };

/** Excel gives no token, so that the pane stays at its beginning. */
export const beginning: PictureWorld = () => openPane({ signIn: { kind: "never", from: "token" } });

/** What `npm run demo` opens on, in a window that fits into a page. */
export const demo: PictureWorld = async () => {
  const opened = await openDemo();
  await opened.page.setViewportSize({ width: 1000, height: 720 });
  await opened.rows.nth(3).waitFor();
  return opened;
};

/** The real sessions of a scenario of the demo, as automations left them. */
export const ofScenario =
  (id: string): PictureWorld =>
  async () => {
    const pane = await ready()();
    const left = scenarios.find((scenario) => scenario.id === id)?.sessions ?? [];
    await leaveAll(pane, left);
    await pane.reopen();
    await pane.rows.first().waitFor();
    return pane;
  };

/** Every status and the longest names. */
export const everyRow: PictureWorld = async () => openEveryRow();

export const fourteen: PictureWorld = () => withStored(14);
export const thousand: PictureWorld = () => withStored(1_000);

/** Fourteen sessions in an Excel of this display language. */
export const inLanguage =
  (displayLanguage: string): PictureWorld =>
  () =>
    withStored(14, { displayLanguage });

async function withStored(count: number, options: StoryOptions = {}): Promise<OpenedPane> {
  const minute = 60_000;
  const statements = Array.from({ length: count }, (_, index) => {
    const id = deadId(`f${String(index).padStart(5, "0")}`);
    const facts = index % 3 === 0 ? { label: `Nightly import ${index + 1}` } : {};
    const createdBy = index % 3 === 1 ? { createdBy: { tool: "Power Automate", run: String(800 + index) } } : {};
    const persistChanges = index % 2 === 0;
    return index % 4 === 3
      ? addedSession(id, { ...facts, ...createdBy }, (index + 1) * minute)
      : ownSession(id, { ...facts, ...createdBy, persistChanges }, (index + 1) * minute);
  });
  const pane = await openPane({ ...options, stored: storedStatements(statements) });
  await pane.rows.nth(3).waitFor();
  return pane;
}

async function leaveAll(pane: OpenedPane, sessions: readonly LeftSession[]): Promise<void> {
  const home = { clientId: STORY_CLIENT_ID, partitionKey: undefined };
  const stored: Record<string, string> = {};
  for (const [index, session] of sessions.entries()) {
    Object.assign(stored, (await leaveSession(pane.simulation, home, session, `left-${index}`)).stored);
  }
  const frame = await pane.paneFrame();
  await frame.evaluate(
    (entries) => entries.forEach(([key, text]) => localStorage.setItem(key, text)),
    Object.entries(stored),
  );
}
