import { book } from "../book";

/** The moment to think between the confirmation of a close and its request. */
export const momentSentences = book("momentSentences", {
  counting: (seconds: number) => `Closing in ${seconds} s`,
  /** Announced once, in place of the seconds. */
  announced: (name: string, seconds: number) =>
    seconds === 1
      ? `${name} will close in 1 second. Press Escape or select Cancel to keep it open.`
      : `${name} will close in ${seconds} seconds. Press Escape or select Cancel to keep it open.`,
  cancel: "Cancel",
  cancelNamed: (name: string) => `Cancel closing ${name}`,
  setting: "Time to cancel closing a temporary session created here (seconds)",
  settingHint: (most: number) =>
    `From 0 to ${most}. Other sessions that might lose changes always wait ${most} seconds.`,
  settingWrong: (most: number) => `Enter a whole number from 0 to ${most}.`,
});
