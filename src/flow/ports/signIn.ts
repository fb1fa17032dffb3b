import type { Account } from "../../core/account";
import type { SignInTrouble } from "../../core/answers/trouble";

/** `own` is Files.ReadWrite, `all` is Files.ReadWrite.All. */
export type FileAccess = "own" | "all";

/** Not false only after a click: a window may open. `otherAccount`: in that window the user chooses the account. */
export type Interaction = boolean | "otherAccount";

export type TokenRequest = {
  readonly fileAccess: FileAccess;
  /** Mail.Send instead of access to files, in the account's home tenant: a guest has no mailbox in another. */
  readonly mail?: true;
  readonly interactive: Interaction;
  /** Skip every cache: Graph answered 401 to the last token. */
  readonly fresh?: boolean;
  readonly claims?: string;
  /** The host in the workbook's address, in lower case: it may tell which organisation has to be asked. */
  readonly host?: string;
};

export type TokenAnswer =
  | ({
      readonly kind: "token";
      readonly token: string;
      readonly account: Account;
      readonly scopes: readonly string[];
    } & MayChoose)
  /** Nothing is wrong; a person has to click. */
  | { readonly kind: "clickNeeded" }
  | ({ readonly kind: "trouble"; readonly trouble: SignInTrouble } & MayChoose)
  /** The script that signs in did not arrive; asking again loads it again. */
  | { readonly kind: "partMissing" };

/** The strategy that answered lets the user choose the account; the host's own sign-in does not. */
type MayChoose = { readonly canChoose?: true };

/** One sign-in at a time; own time limits; a late answer is dropped. No token is kept outside MSAL. */
export type SignIn = { readonly token: (request: TokenRequest) => Promise<TokenAnswer> };

/** The account that Office itself uses, where the host tells it (Office.auth.getAuthContext). */
export type AuthContext = {
  readonly tenantId: string;
  readonly objectId: string;
  readonly loginHint: string;
  readonly isPersonal: boolean;
};

/** How a dialog of the host ended: with its page's one message, or with Office's code (12002 to 12011). */
export type DialogAnswer =
  { readonly kind: "message"; readonly message: string } | { readonly kind: "failed"; readonly code: number };

/** Opens a page of our own origin in a window of the host, and closes it after its message or when aborted. */
export type OpenDialog = (url: string, signal: AbortSignal) => Promise<DialogAnswer>;
