import type { Account } from "../core/account";
import type { LocalServices } from "./ports/services";

/** Empty when the browser cannot compute it: a new session then belongs to no account, but is not lost. */
export async function ownerOf({ ownerKeyOf }: LocalServices, account: Account): Promise<string> {
  try {
    return await ownerKeyOf(account);
  } catch {
    return "";
  }
}
