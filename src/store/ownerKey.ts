import type { Account, OwnerKey } from "../core/account";

const HEX_DIGITS = 16;

/**
 * Identifies the owner of a record's session without the raw ids: the first 16 hex digits of SHA-256 of
 * `{tenantId}/{objectId}`, in lower case. Both are GUIDs, which hold no slash, so no two accounts share one text.
 */
export async function ownerKey(subtle: Pick<SubtleCrypto, "digest">, account: Account): Promise<OwnerKey> {
  const text = `${account.tenantId}/${account.objectId}`.toLowerCase();
  const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  // The only place that makes an OwnerKey.
  return hex.slice(0, HEX_DIGITS) as OwnerKey;
}
