/** A message that a person may still change before it is sent. Lines end in `\n`. */
export type MailDraft = { readonly subject: string; readonly text: string };

/** Windows hands no longer address to a mail program (INTERNET_MAX_URL_LENGTH is 2,083). */
const LONGEST_ADDRESS = 2_000;

/**
 * The `mailto:` address of a draft (RFC 6068); undefined where it would be too long for some mail programs or holds a
 * lone surrogate, which no address can carry.
 */
export function mailtoAddress({ subject, text }: MailDraft): string | undefined {
  try {
    const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
    const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
    return address.length > LONGEST_ADDRESS ? undefined : address;
  } catch {
    // A URIError: half a character has no form in UTF-8.
    return undefined;
  }
}
