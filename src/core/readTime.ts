const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?)?(?:Z|([+-])(\d\d):?(\d\d))?$/;

const MINUTE_MS = 60_000;

/**
 * An ISO 8601 time in milliseconds since the epoch; undefined for anything else. Without a zone it is UTC, as the format
 * says: `Date.parse` would read it in the zone of the machine, and two machines would merge differently.
 */
export function readTime(text: string | undefined): number | undefined {
  const match = text === undefined ? null : ISO_TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", sign, zoneHour, zoneMinute] =
    match;
  const parts = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)] as const;
  const wall = Date.UTC(...parts, Number(fraction.padEnd(3, "0").slice(0, 3)));
  if (!isRealDate(wall, parts)) return undefined;
  const offset = (Number(zoneHour ?? 0) * 60 + Number(zoneMinute ?? 0)) * MINUTE_MS;
  const time = sign === "-" ? wall + offset : wall - offset;
  return time >= 0 && time <= LAST_TIME ? time : undefined;
}

/** The last ISO time with a four-digit year. Times from others end a day earlier (heardFrom.ts). */
const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** `Date.UTC` takes February 30 for March 2. */
function isRealDate(time: number, parts: readonly [number, number, number, number, number, number]): boolean {
  const date = new Date(time);
  const [, month, day, hour, minute, second] = parts;
  return date.getUTCMonth() === month && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
}
