/** Turns an object of English sentences into the language in use, keeping its shape. */
export type Translate = <Messages extends object>(messages: Messages) => Messages;

/** English is the language that the messages are written in. */
export const english: Translate = (messages) => messages;

/** `qps-ploc` and `qps-plocm` are Microsoft's pseudo-locales: longer and accented; the second is right to left. */
export function isPseudo(language: string): boolean {
  return /^qps-ploc/i.test(language);
}

/** For Intl, which has no pseudo-locales and throws at an invalid tag: Chrome gives "en-US@posix" on some systems. */
export function intlLanguage(language: string): string {
  try {
    return (isPseudo(language) ? undefined : Intl.getCanonicalLocales(language)[0]) ?? "en-US";
  } catch {
    return "en-US";
  }
}
