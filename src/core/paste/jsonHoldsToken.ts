import { looksLikeToken } from "./looksLikeToken";

/**
 * Does any text in a JSON value hold a credential, by its own shape or by the name it stands under? Not over the JSON as
 * one text: its escapes would hide what a text quotes. Without recursion, which deep nesting would exhaust.
 */
export function jsonHoldsToken(json: unknown): boolean {
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string" && looksLikeToken(value)) return true;
    if (typeof value !== "object" || value === null) continue;
    for (const [name, member] of Object.entries(value)) {
      if (looksLikeToken(typeof member === "string" ? `${name}: ${member}` : name)) return true;
      open.push(member);
    }
  }
  return false;
}
