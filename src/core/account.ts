/**
 * The signed-in account. `ownerKey` is the first 16 hex digits of SHA-256(tenantId + objectId); raw ids are not stored.
 */
export type Account = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly displayName: string;
  /** Where email reaches the account, as far as its user name tells. Like the raw ids, it is not stored. */
  readonly address?: string;
  /** A personal Microsoft account, for which Graph documents no workbook sessions. */
  readonly personal: boolean;
};

export type OwnerKey = string & { readonly brand: "OwnerKey" };
