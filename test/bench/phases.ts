/** What stands between a frame and its list, roughly in order; some of it runs side by side. */
export const PHASES = [
  "page",
  "script",
  "office.js",
  "Office.onReady",
  "language",
  "storage read",
  "first words",
  "list",
  "token",
  "driveItem",
] as const;

export type Phase = (typeof PHASES)[number];

/** When each was over: milliseconds after the frame began to load. What did not happen is absent. */
export type PhaseTimes = Readonly<Partial<Record<Phase, number>>>;
