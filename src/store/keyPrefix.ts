/** Before every key of ours. The number is the version of the way of storing; another number is another version's. */
export const STORE_NAME = "workbook-sessions/";
export const STORE_VERSION = "1/";

/**
 * Office's partition key comes first where the host has one, so that storage shared with other top-level sites stays
 * apart (Office, "Persist add-in state and settings"); Excel on Windows has none.
 */
export function keyPrefix(partitionKey: string | undefined): string {
  return `${partitionKey ?? ""}${STORE_NAME}`;
}
