/**
 * Retry-After in seconds, from seconds or an HTTP date (RFC 9110, 10.2.3); undefined when absent or not understood. A
 * fraction is rounded up; of several, joined by a proxy, the longest counts; what is over a day is a day.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  const seconds = value.split(",").map((one) => one.trim());
  if (seconds.every((one) => /^\d+(?:\.\d+)?$/.test(one))) return atMostADay(Math.max(...seconds.map(Number)));
  const until = httpDate(value);
  if (until === undefined) return undefined;
  // The server's own clock where it may be read: this device's may be wrong by hours.
  const from = httpDate(headers.get("Date") ?? "") ?? now;
  return atMostADay((until - from) / 1000);
}

const DAY = 86_400;

function atMostADay(seconds: number): number {
  return Math.min(DAY, Math.max(0, Math.ceil(seconds)));
}

function httpDate(value: string): number | undefined {
  // Date.parse alone reads a date into almost anything, "-5" included.
  const time = /^[A-Z][a-z]{2,8}, .* GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
