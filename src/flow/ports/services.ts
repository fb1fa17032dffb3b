import type { Account, OwnerKey } from "../../core/account";
import type { DriveItemRef } from "../../core/documents/driveItem";
import type { DocumentReading } from "../../core/documents/openDocument";
import type { SignIn } from "./signIn";
import type { Graph } from "./graph";
import type { RecordFolder } from "./recordFolder";
import type { SessionStore } from "./sessionStore";

/**
 * All that the product needs from outside. Adapters implement these and answer with values; an error that is thrown all
 * the same is caught in one place: `answering` for requests to Graph and Excel, `caught` for whole actions.
 */
export type Services = LocalServices & OnlineServices;

/** The services that are there from the start. */
export type LocalServices = {
  readonly clock: Clock;
  readonly painted: Painted;
  readonly pause: Pause;
  readonly visibility: Visibility;
  readonly document: OpenDocument;
  readonly signIn: SignIn;
  /** Loads the others, with the actions that use them. Rejects where their script does not arrive. */
  readonly loadOnline: () => Promise<OnlineServices>;
  /** Loads sign-in, for when it is about to be asked. */
  readonly loadAhead: () => void;
  readonly store: SessionStore;
  readonly onePerWorkbook: OnePerWorkbook;
  readonly ownerKeyOf: (account: Account) => Promise<OwnerKey>;
  /** A new random id (UUID). */
  readonly newId: () => string;
};

/** The services that only the actions with requests to Graph need. */
export type OnlineServices = { readonly graph: Graph; readonly recordFolder: RecordFolder };

export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Milliseconds that have passed, which nobody sets; on some systems, those of a sleep are not among them. */
  readonly passed: () => number;
  /** Ends early, without error, when the signal aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** Resolves when the current state has been painted, or will not be because the pane is hidden. */
export type Painted = () => Promise<void>;

/** Lets the browser draw, and take what was pressed, before long work goes on. As soon in a pane that is hidden. */
export type Pause = () => Promise<void>;

/** Calls when the user can no longer see the pane. Returns the unsubscribe function. */
export type Visibility = { readonly onHidden: (hidden: () => void) => () => void };

/** Read live at every action: `Office.context.document.url` goes stale on rename and Save As. */
export type OpenDocument = {
  readonly read: () => Promise<DocumentReading>;
  /** `Office.context.document.url`, at once: good enough for what is drawn until `read` answers, and for nothing else. */
  readonly urlAtLoad: () => string | undefined;
};

/** Runs `work` while no other pane of this browser sends to the same workbook. Never held longer than the work. */
export type OnePerWorkbook = <T>(item: DriveItemRef, work: () => Promise<T>) => Promise<T>;
