/** Retry-After in seconds, from seconds or an HTTP date (RFC 9110, 10.2.3); undefined when absent or not understood. */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d{1,7}$/.test(value)) return Number(value);
  const until = httpDate(value);
  if (until === undefined) return undefined;
  // The server's own clock where it may be read: this device's may be wrong by hours.
  const from = httpDate(headers.get("Date") ?? "") ?? now;
  return Math.max(0, Math.ceil((until - from) / 1000));
}

function httpDate(value: string): number | undefined {
  // Date.parse alone reads a date into almost anything, "-5" included.
  const time = /^[A-Z][a-z]{2,8}, .* GMT$/.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : time;
}
