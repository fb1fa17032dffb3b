import { isAddress } from "../core/results/outgoingMail";
import type { AuthContext } from "../flow/ports/signIn";

/** The name that the pane shows for an account. It is kept in storage, which must not hold a login hint. */
export function accountName({ name, username }: { readonly name?: string; readonly username: string }): string {
  return name || maskedName(username);
}

/** The account that Office names; undefined if its hint is not a user name, since nobody would recognize it. */
export function nameInContext(context: AuthContext | undefined): string | undefined {
  return context?.loginHint.includes("@") === true ? maskedName(context.loginHint) : undefined;
}

/**
 * The user name in a refusal by Entra: `User account 'x' from identity provider …`, `The signed in user 'x' is
 * blocked …`. Takes only what looks like a user name, because such a text may hold anything; Entra often leaves it out.
 */
export function nameInRefusal(message: string): string | undefined {
  const username = /\b(?:user|account) '(?:[\w.-]+#)?([^\s'"#<>{}@]{1,64}@[\w.-]{1,255})'/i.exec(message)?.[1];
  return username === undefined ? undefined : maskedName(username);
}

/** Keeps only the first character and the domain of a user name. */
function maskedName(username: string): string {
  return username.replace(/^(.)[^@]*/, "$1…");
}

/** A user name is most often the account's email address; that of a guest (`…#EXT#@…`) never is. */
export function addressOf({ username }: { readonly username: string }): { readonly address?: string } {
  return isAddress(username) && !username.includes("#") ? { address: username } : {};
}
