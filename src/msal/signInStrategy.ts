import type { Account } from "../core/account";
import type { SignInTrouble } from "../core/answers/trouble";
import type { AuthContext, FileAccess, OpenDialog } from "../flow/ports/signIn";
import type { Configuration } from "../core/configuration";
import type { Clock } from "../flow/ports/services";

export type StrategyName = "nested" | "browser" | "dialog";

/** One way to get a token. Neither function rejects, and each has its own time limit. */
export type SignInStrategy = {
  readonly name: StrategyName;
  /** Whether a person can choose the account; a host that signs in by itself offers only its own. */
  readonly canChoose: boolean;
  readonly silent: (question: StrategyRequest) => Promise<StrategyResult>;
  /** From a click: a window may open. */
  readonly interactive: (question: StrategyRequest) => Promise<StrategyResult>;
};

export type StrategyRequest = {
  readonly fileAccess: FileAccess;
  /** As in TokenRequest. */
  readonly mail?: true;
  /** Part of every request: MSAL's nested client does not read it from its configuration. */
  readonly tenant: string;
  readonly fresh: boolean;
  /** The person wants to choose the account, even if one is known already. */
  readonly chooses?: true;
  readonly claims?: string;
  readonly context?: AuthContext;
};

export type StrategyResult =
  | StrategyToken
  /** The next interactive request has to carry `claims`. */
  | { readonly kind: "clickNeeded"; readonly claims?: string }
  | { readonly kind: "trouble"; readonly trouble: SignInTrouble }
  /** This strategy does not work here at all. `code` is for support. */
  | { readonly kind: "unsupported"; readonly code: string };

export type StrategyToken = {
  readonly kind: "token";
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly account: Account;
  /** `objectId.tenantId` in the account's home tenant: for a guest it differs from `account`. */
  readonly homeAccountId: string;
  readonly scopes: readonly string[];
};

export type StrategyParts = {
  readonly configuration: Configuration;
  /** Any page of the add-in: the sign-in pages are in the same folder. */
  readonly pageUrl: string;
  /** The BCP 47 tag that the pane is shown in: a window for a sign-in speaks the same. */
  readonly language: () => string;
  readonly clock: Clock;
};

/** What sign-in needs to know about the host. Each optional part is missing in some Excel. */
export type SignInHost = {
  /** Whether the host reports requirement set NestedAppAuth 1.1; it may do so without a bridge. */
  readonly nestedAppAuth: boolean;
  readonly platform: "web" | "windows" | "mac" | "ios" | "other";
  readonly authContext?: () => Promise<AuthContext | undefined>;
  readonly openDialog?: OpenDialog;
};

/**
 * The strategies to try, in order. Excel on the web can report NestedAppAuth without a bridge, so both are checked.
 * A desktop host hands a popup to Windows as a link, so desktops get Office's dialog.
 */
export function strategiesFor(host: SignInHost, hasBridge: boolean): readonly [StrategyName, ...StrategyName[]] {
  const withoutBridge = host.platform === "web" || host.openDialog === undefined ? "browser" : "dialog";
  return host.nestedAppAuth && hasBridge ? ["nested", withoutBridge] : [withoutBridge];
}
