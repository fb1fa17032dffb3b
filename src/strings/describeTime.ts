/** "3 minutes ago" in the given language; both times in milliseconds since the epoch. Future times read as now. */
export function describeAgo(at: number, now: number, language: string): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  const format = formatsFor(language).ago;
  if (seconds < 60) return format.format(0, "second");
  if (seconds < 3_600) return format.format(-Math.floor(seconds / 60), "minute");
  if (seconds < 86_400) return format.format(-Math.floor(seconds / 3_600), "hour");
  return format.format(-Math.floor(seconds / 86_400), "day");
}

/** Hours and minutes, in the given language and the time zone of the device. */
export function describeClock(at: number, language: string): string {
  return formatsFor(language).clock.format(at);
}

/** Hours, minutes and seconds, in the given language and the time zone of the device. */
export function describeSecond(at: number, language: string): string {
  return formatsFor(language).second.format(at);
}

/** Date, hours and minutes, in the given language and the time zone of the device. */
export function describeDay(at: number, language: string): string {
  return formatsFor(language).day.format(at);
}

/** Date and time to the second, in the given language and the time zone of the device. */
export function describeExactly(at: number, language: string): string {
  return formatsFor(language).exact.format(at);
}

type Formats = ReturnType<typeof createFormats>;

/** A cache, because making a format takes a hundred times as long as using it, and every row uses two. */
const made = new Map<string, Formats>();

function formatsFor(language: string): Formats {
  const formats = made.get(language) ?? createFormats(language);
  made.set(language, formats);
  return formats;
}

function createFormats(language: string) {
  return {
    ago: new Intl.RelativeTimeFormat(language, { numeric: "auto", style: "short" }),
    clock: new Intl.DateTimeFormat(language, { timeStyle: "short" }),
    second: new Intl.DateTimeFormat(language, { timeStyle: "medium" }),
    day: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }),
    exact: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" }),
  };
}
