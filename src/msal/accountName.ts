import type { AuthContext } from "../flow/ports/signIn";

/** What the pane calls an account: it is kept in storage, where a login hint has no business. */
export function accountName({ name, username }: { readonly name?: string; readonly username: string }): string {
  return name || maskedName(username);
}

/** The account that Office names; undefined where its hint is no user name, which nobody would know again. */
export function nameInContext(context: AuthContext | undefined): string | undefined {
  return context?.loginHint.includes("@") === true ? maskedName(context.loginHint) : undefined;
}

/**
 * The user name that a refusal of Entra gives: `User account 'x' from identity provider …`, `The signed in user 'x' is
 * blocked …`. Only what looks like one, because such a text may hold anything; Entra often leaves it out.
 */
export function nameInRefusal(message: string): string | undefined {
  const username = /\b(?:user|account) '(?:[\w.-]+#)?([^\s'"#<>{}@]{1,64}@[\w.-]{1,255})'/i.exec(message)?.[1];
  return username === undefined ? undefined : maskedName(username);
}

/** A user name shows its ends only. */
function maskedName(username: string): string {
  return username.replace(/^(.)[^@]*/, "$1…");
}
