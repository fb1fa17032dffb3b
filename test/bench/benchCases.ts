import type { LoadCase } from "./measureLoads";

export const HAS_ROW = 'document.querySelector("li") !== null';
const HAS_NAME = 'document.querySelector("h1")?.textContent === "Budget 2026.xlsx"';
const HAS_BUTTON = 'document.querySelector("button") !== null';

/** The same ten sessions in two languages: what a language costs is their ratio. */
export const ENGLISH = "seen, 10 sessions";
export const GERMAN = "German, seen, 10 sessions";

/** A production build of Microsoft's template for a task pane with React; its "list" is its first button. */
export function templateCase(dist: string): LoadCase {
  return { name: "official React template", dist, foreign: true, isListed: HAS_BUTTON, typed: false };
}

/** The pane in `dist`: the cases whose name holds `only`. */
export function paneCases(dist: string, only: string): readonly LoadCase[] {
  const cases: readonly LoadCase[] = [
    { name: "workbook never seen", dist, isListed: HAS_NAME, typed: false },
    { name: "seen, no session", dist, sessions: 0, isListed: HAS_NAME, typed: false },
    { name: ENGLISH, dist, sessions: 10, isListed: HAS_ROW, typed: false },
    { name: GERMAN, dist, sessions: 10, displayLanguage: "de-DE", isListed: HAS_ROW, typed: false },
    ...[100, 1_000, 10_000].map((sessions) => ({
      name: `seen, ${sessions.toLocaleString("en-US")} sessions`,
      ...{ dist, sessions, isListed: HAS_ROW, typed: true },
    })),
    { name: "seen, 10 of 10,000 sessions", dist, sessions: 10, elsewhere: 9_990, isListed: HAS_ROW, typed: false },
  ];
  return cases.filter(({ name }) => name.includes(only));
}
