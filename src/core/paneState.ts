import type { Account, OwnerKey } from "./account";
import type { NotSent } from "./notSent";
import type { FoundWorkbook, WorkbookState } from "./workbookState";
import type { BulkRun } from "./bulk/bulkRun";
import type { CloseOutcome, RefreshOutcome } from "./answers/sessionOutcome";
import type { SentMail } from "./answers/judgeMail";
import type { ClosedFile } from "./documents/fileStamp";
import type { FolderState } from "./folderState";
import type { KnownSession } from "./sessions/knownSession";
import { DEFAULT_VIEW, type ListView } from "./sessions/listView";
import type { KeepAliveEnd, KeptAlive } from "./sessions/keepAliveTimes";
import type { CreateOutcome } from "./answers/judgeCreate";
import type { Trouble } from "./answers/trouble";
import type { SessionStatement } from "./statements/sessionStatement";
import type { WorkbookSessionId } from "./sessions/workbookSession";

/** Before anything is known. */
export function startingState(): PaneState {
  return {
    workbook: { kind: "starting" },
    ...{ sessions: [], quarantined: 0 },
    view: DEFAULT_VIEW,
    activities: new Map(),
    keptAlive: new Map(),
    paneNotices: [],
    rowNotices: new Map(),
    creating: { kind: "idle" },
  };
}

/** All that the pane shows. Sessions are what storage holds, merged; the rest lives and dies with the pane. */
export type PaneState = {
  readonly workbook: WorkbookState;
  readonly sessions: readonly KnownSession[];
  readonly quarantined: number;
  /** Only the first rows of the list were read so far, and it had this many when it was shown last. */
  readonly firstOf?: number | undefined;
  /** How many of these were not over: each of them has a row of its own. */
  readonly firstOfOpen?: number | undefined;
  readonly view: ListView;
  readonly account?: Account;
  /** The name of the account that Microsoft did not sign in, until one is signed in. */
  readonly refusedAccount?: string | undefined;
  /** The sign-in strategy lets the user choose the account. */
  readonly canChooseAccount?: boolean;
  /** Whose rows are shown: the account that signed in last on this device. */
  readonly owner?: OwnerKey;
  readonly activities: ReadonlyMap<WorkbookSessionId, RowActivity>;
  readonly keptAlive: ReadonlyMap<WorkbookSessionId, KeptAlive>;
  readonly creating: CreateActivity;
  /** The last action on many sessions, until it is dismissed or followed by another. */
  readonly bulk?: BulkRun | undefined;
  /** Absent until the part for OneDrive is loaded. */
  readonly folder?: FolderState;
  /**
   * What is told in no row, oldest first: each stays until it is dismissed, or settled by a later one about the same
   * thing (settleNotices.ts).
   */
  readonly paneNotices: readonly Notice[];
  /** What went wrong with a session: in its row, until it is dismissed or something else happened to that session. */
  readonly rowNotices: ReadonlyMap<WorkbookSessionId, Notice>;
};

/** What is going on in one row. Times are milliseconds since the epoch. */
export type RowActivity =
  /** `unsent`: nothing is on its way, and a stop sends nothing more. */
  | { readonly kind: "closing" | "contacting"; readonly unsent?: true }
  /** A confirmed close that may lose changes can still be cancelled, until `until`: nothing is sent before then. */
  | { readonly kind: "thinking"; readonly until: number }
  /** Its turn in an action on many sessions comes later. */
  | { readonly kind: "queued" }
  | { readonly kind: "waiting"; readonly until: number }
  /** A request of a page that is gone may still be running, until `until` at most. */
  | { readonly kind: "afterEarlier"; readonly until: number }
  | { readonly kind: "signInNeeded"; readonly trouble?: Trouble; readonly purpose: Exclude<Purpose, "create"> };

/** What a click asked for: the next step that a notice offers continues that, and never does more. */
export type Purpose = "close" | "contact" | "create";

export type CreateActivity =
  | { readonly kind: "idle" }
  /** `unsent` as in a row. */
  | { readonly kind: "working"; readonly unsent?: true }
  /** 202: Graph is opening it; the pane may be closed and opened meanwhile. */
  | { readonly kind: "pending"; readonly since: number }
  /** `workbook` and `label`: what was confirmed, whatever is shown by the time of the sign-in. */
  | {
      readonly kind: "signInNeeded";
      readonly persistChanges: boolean;
      readonly workbook: FoundWorkbook;
      readonly label?: string;
    };

/** Why storage kept nothing: what is shown is lost with the pane. */
export type StorageFailure = "blocked" | "full";

/** Something that happened. */
export type Notice = {
  readonly number: number;
  readonly about: NoticeSubject;
  /** Something that belongs to the notice could not be stored, or removed. */
  readonly storageFailure?: StorageFailure;
} & (
  | ({
      readonly kind: "close";
      readonly outcome: CloseOutcome;
      readonly at: number;
      readonly requestId?: string;
      readonly file?: ClosedFile;
    } & AskedBy)
  | { readonly kind: "notSent"; readonly why: NotSent; readonly purpose: Purpose }
  /** A change of a session, nothing of which is sent: another pane or device has forgotten that session. */
  | { readonly kind: "notChanged" }
  | ({ readonly kind: "refresh"; readonly outcome: RefreshOutcome; readonly at: number } & AskedBy)
  | ({ readonly kind: "create"; readonly outcome: CreateOutcome; readonly at: number } & AskedBy)
  /** Storage refused: the id is shown whole, once, because it will be lost with the pane. */
  | { readonly kind: "notStored"; readonly id: WorkbookSessionId; readonly why: StorageFailure }
  /** `known`: how many others were in the list already. */
  | { readonly kind: "added"; readonly count: number; readonly known?: number }
  /**
   * `stays`: something could not be removed. `goesOn`: a request was on its way to Graph, and is not called back. `undo`:
   * all that was known of them, for as long as this is shown.
   */
  | {
      readonly kind: "forgotten";
      readonly count: number;
      readonly goesOn?: boolean;
      readonly stays?: true;
      readonly undo?: readonly SessionStatement[];
    }
  | { readonly kind: "broughtBack"; readonly count: number }
  /** `sessions`: all for which this was the last end, while the notice was there. */
  | { readonly kind: "keepAliveEnded"; readonly why: KeepAliveEnd; readonly sessions: readonly KnownSession[] }
  /** The answer to an email whose dialog was gone by then. `to`: addresses. */
  | { readonly kind: "mail"; readonly sent: SentMail; readonly to: readonly string[]; readonly at: number }
  | { readonly kind: "trouble"; readonly trouble: Trouble }
);

/** The display name of the account that sent the request: a refusal is a refusal of that account. */
type AskedBy = { readonly account?: string };

export type NoticeSubject = { readonly session?: KnownSession; readonly fileName: string };

/** Can a session be created now? One at a time, for a workbook that is surely the one shown. */
export function canCreate({ workbook, creating }: Pick<PaneState, "workbook" | "creating">): boolean {
  return workbook.kind === "found" && !workbook.outOfDate && creating.kind === "idle";
}

/** Is a person's action at work, or waiting, that changes something at Microsoft? */
export function isAtWork({ activities, creating, keptAlive, bulk }: PaneState): boolean {
  const busy = [...activities.values()].some(({ kind }) => kind !== "signInNeeded");
  const opening = creating.kind === "working" || creating.kind === "pending";
  return busy || bulk?.phase.kind === "thinking" || opening || keptAlive.size > 0;
}
