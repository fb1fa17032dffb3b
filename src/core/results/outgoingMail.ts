/** An email that is ready to be sent. `html` is complete: whatever others wrote in it is escaped. */
export type OutgoingMail = {
  /** Addresses, each checked. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
};

export type RecipientsReading =
  | { readonly kind: "addresses"; readonly addresses: readonly string[] }
  | { readonly kind: "wrong"; readonly texts: readonly string[] }
  | { readonly kind: "none" }
  | { readonly kind: "tooMany"; readonly most: number };

/** Exchange Online takes no more in one message (Exchange Online limits, "Recipient limit"). */
const MOST_RECIPIENTS = 500;

/** Reads addresses that stand between commas, semicolons or lines; a name may stand before `<address>`. */
export function readRecipients(text: string): RecipientsReading {
  const parts = text.split(/[,;\n]/).flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  if (parts.length === 0) return { kind: "none" };
  const addresses = parts.map((part) => /^[^<>]*<([^<>]*)>$/.exec(part)?.[1]?.trim() ?? part);
  const wrong = parts.filter((_part, at) => !isAddress(addresses[at] ?? ""));
  if (wrong.length > 0) return { kind: "wrong", texts: wrong };
  const each = addresses.filter((address, at) => addresses.findIndex((other) => isSame(other, address)) === at);
  return each.length > MOST_RECIPIENTS
    ? { kind: "tooMany", most: MOST_RECIPIENTS }
    : { kind: "addresses", addresses: each };
}

/** The shape of an address that Exchange could take; whether somebody has it, only the mail system knows. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** No blank and no invisible character: neither belongs in an address, and both could pass for another one. */
const ADDRESS =
  /^[^\p{Z}\p{C}@<>()[\]\\,;:"]{1,64}@[^\p{Z}\p{C}@<>()[\]\\,;:".]+(?:\.[^\p{Z}\p{C}@<>()[\]\\,;:".]+)+$/u;

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
