import type { Account } from "../core/account";
import type { SignInTrouble } from "../core/answers/trouble";
import type { AuthContext, FileAccess, OpenDialog } from "../flow/ports/signIn";
import type { Configuration } from "../core/configuration";
import type { Clock } from "../flow/ports/services";

export type StrategyName = "nested" | "browser" | "dialog";

/** One way to a token. Neither function rejects, and each has its own time limit. */
export type SignInStrategy = {
  readonly name: StrategyName;
  /** A person can choose the account. Where the host signs in, its own account is the only one. */
  readonly canChoose: boolean;
  readonly silent: (question: StrategyRequest) => Promise<StrategyResult>;
  /** From a click: a window may open. */
  readonly interactive: (question: StrategyRequest) => Promise<StrategyResult>;
};

export type StrategyRequest = {
  readonly fileAccess: FileAccess;
  /** Part of every request: the nested way does not read it from MSAL's configuration. */
  readonly tenant: string;
  readonly fresh: boolean;
  /** The person wants to choose the account, whichever is known. */
  readonly chooses?: true;
  readonly claims?: string;
  readonly context?: AuthContext;
};

export type StrategyResult =
  | StrategyToken
  /** `claims` is what the next request of a person has to carry. */
  | { readonly kind: "clickNeeded"; readonly claims?: string }
  | { readonly kind: "trouble"; readonly trouble: SignInTrouble }
  /** This way does not work here at all. `code` is for support. */
  | { readonly kind: "unsupported"; readonly code: string };

export type StrategyToken = {
  readonly kind: "token";
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly account: Account;
  /** `objectId.tenantId` in the account's own tenant: for a guest it differs from `account`. */
  readonly homeAccountId: string;
  readonly scopes: readonly string[];
};

export type StrategyParts = {
  readonly configuration: Configuration;
  /** Any page of the add-in: the sign-in pages stand beside it. */
  readonly pageUrl: string;
  readonly clock: Clock;
};

/** What sign-in has to know of the host. Each of the optional parts is missing in one Excel or another. */
export type SignInHost = {
  /** Requirement set NestedAppAuth 1.1 is reported. Whether there is a bridge is another fact. */
  readonly nestedAppAuth: boolean;
  readonly platform: "web" | "windows" | "mac" | "ios" | "other";
  readonly authContext?: () => Promise<AuthContext | undefined>;
  readonly openDialog?: OpenDialog;
};

/**
 * The ways to try, in order. Excel on the web can report NestedAppAuth without a bridge, so both facts are asked.
 * A popup opened by a desktop host is handed to Windows as a link, so desktops get Office's dialog.
 */
export function strategiesFor(host: SignInHost, hasBridge: boolean): readonly [StrategyName, ...StrategyName[]] {
  const withoutBridge = host.platform === "web" || host.openDialog === undefined ? "browser" : "dialog";
  return host.nestedAppAuth && hasBridge ? ["nested", withoutBridge] : [withoutBridge];
}
