/** "Typically … about 5 minutes of inactivity", 7 when not persistent (Graph, the Excel resource page). */
export const IDLE_MINUTES = { persistent: 5, temporary: 7 } as const;
/** The two in order, for what must hold for a session of either kind. */
export const SHORTEST_IDLE_MINUTES = Math.min(IDLE_MINUTES.persistent, IDLE_MINUTES.temporary);
export const LONGEST_IDLE_MINUTES = Math.max(IDLE_MINUTES.persistent, IDLE_MINUTES.temporary);
