import type { DemoRole } from "./demoAccounts";

/** What a story may change of the simulated Entra while it runs. */
export type LoginSettings = {
  /** Scopes that an administrator has allowed for everybody: nobody is asked for these. */
  readonly consented: readonly string[];
  /**
   * Cross-Origin-Opener-Policy of the pages. Entra omits it if a request says `pocd=1`; whether it sends it
   * otherwise today was not checked, so both extremes are offered.
   */
  readonly coop: "never" | "unlessTrusted" | "always";
  /** Accounts that the page offers; the first is the one that a person finds first. */
  readonly accounts: readonly DemoRole[];
  /** Once an account is known, every sign-in fails with this AADSTS number. */
  readonly refusal: number | undefined;
  /** Claims that Graph asked for need a person: a silent request fails (50076). */
  readonly claimsNeedPerson: boolean;
  /** The token endpoint answers 429, with this Retry-After. */
  readonly throttledForSeconds: number | undefined;
  /** Seconds that an access token lasts. */
  readonly tokenSeconds: number;
  /** An answer to prompt=none never comes. */
  readonly silentFrame: "answers" | "hangs";
};

export const defaultLoginSettings: LoginSettings = {
  consented: [],
  coop: "never",
  accounts: ["Owner account", "Colleague account", "Guest account", "Personal account"],
  refusal: undefined,
  claimsNeedPerson: false,
  throttledForSeconds: undefined,
  tokenSeconds: 3600,
  silentFrame: "answers",
};
