import type { HostSettings } from "./hostSettings";

/** What the host page and the demo server tell each other, under the host's origin. */
export type SimulationState = {
  readonly settings: HostSettings;
  /** Address of the task pane, with its origin. */
  readonly pane: string;
  /** How far the clock of Graph was moved, in minutes. */
  readonly clockMovedBy: number;
  /** All codes that Graph can be told to answer with. */
  readonly graphCodes: readonly string[];
  /** What `Office.auth.getAuthContext` would give for the account. */
  readonly authContext: Readonly<Record<string, unknown>>;
  readonly partitionKey: string;
  /** Empty where nobody chooses: in stories, which make their own worlds. */
  readonly scenarios: readonly ScenarioName[];
  /** The one that is played, if any. */
  readonly scenario?: PlayedScenario;
};

export type ScenarioName = { readonly id: string; readonly name: string };

export type PlayedScenario = {
  readonly id: string;
  readonly whatToTry: string;
  /** An address to paste. */
  readonly link?: string;
  readonly secondWindow?: true;
  /** Counts what was played, so that a page sees when it starts again. */
  readonly run: number;
  /** What the pane's storage holds at the start: key to text. */
  readonly stored: Readonly<Record<string, string>>;
};

/** One request that reached Graph, as it may be shown: no token, no whole id. */
export type GraphLogLine = {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** An HTTP status, `cut` when the connection was ended without one, or absent while it is being served. */
  readonly status?: number | "cut";
};

/** Something that the pane asked of its host. */
export type ObservedCall = { readonly name: string; readonly detail?: unknown };

export type BridgeQuestion = {
  /** MSAL's message, as it arrived. */
  readonly message: string;
  /** What the person at the host's own sign-in prompt decided. */
  readonly decision?: "continue" | "cancel";
};

export type BridgeReply =
  | { readonly kind: "answer"; readonly message: string; readonly afterMs: number }
  | { readonly kind: "never" }
  /** Sent by the host page itself when the demo server does not answer. */
  | { readonly kind: "noNetwork" }
  /** Show the host's sign-in prompt, then ask again with the decision. */
  | { readonly kind: "prompt"; readonly account: string };
