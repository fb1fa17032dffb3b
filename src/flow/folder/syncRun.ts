import type { Account, OwnerKey } from "../../core/account";
import { askGraph, type Asked } from "../askGraph";
import type { GraphAnswer, GraphCall } from "../ports/graph";
import type { FileAccess } from "../ports/signIn";
import type { Services } from "../ports/services";

/** One sync of the folder for one account: when another account signs in meanwhile, nothing more is sent. */
export type SyncRun = {
  readonly ask: <T>(call: (how: GraphCall) => Promise<GraphAnswer<T>>) => Promise<Asked<T>>;
  /** Whose OneDrive it is; known after the first request. */
  readonly account: () => Account | undefined;
  readonly owner: () => Promise<OwnerKey | undefined>;
  readonly signal: AbortSignal;
};

export type SyncRunOptions = {
  readonly fileAccess: FileAccess;
  readonly interactive: boolean;
  readonly signal: AbortSignal;
  /** The only account to sync for; when absent, whoever is signed in. */
  readonly owner?: OwnerKey | undefined;
};

export function createSyncRun(services: Services, { fileAccess, interactive, signal, owner }: SyncRunOptions): SyncRun {
  let visitor: Account | undefined;
  let first = true;
  return {
    ask: (call) => {
      // Only the first request directly follows the click; later a window would open out of nowhere.
      const asking = { fileAccess, interactive: interactive && first, signal };
      first = false;
      return askGraph(services, asking, async (how, account) => {
        if (owner !== undefined && owner !== (await services.ownerKeyOf(account))) return STOPPED;
        visitor ??= account;
        const same = visitor.objectId === account.objectId && visitor.tenantId === account.tenantId;
        return same && !signal.aborted ? call(how) : STOPPED;
      });
    },
    account: () => visitor,
    owner: async () => (visitor === undefined ? owner : services.ownerKeyOf(visitor)),
    signal,
  };
}

const STOPPED: GraphAnswer<never> = { kind: "error", error: { status: 0, codes: ["visitstopped"] } };

export type SyncRequest = {
  /** Which folders to read: the shown workbook's, all, or none. With `nothing`, the sync only writes what waits. */
  readonly read: "shown" | "all" | "nothing";
  readonly interactive: boolean;
  readonly keep: boolean;
};

export const BACKGROUND_SYNC: SyncRequest = { read: "shown", interactive: false, keep: false };
export const WRITE_ONLY_SYNC: SyncRequest = { ...BACKGROUND_SYNC, read: "nothing" };

/** One sync that does what both would do. */
export function joinRequests(one: SyncRequest, other: SyncRequest): SyncRequest {
  return {
    read: WIDTH[one.read] > WIDTH[other.read] ? one.read : other.read,
    interactive: one.interactive || other.interactive,
    keep: one.keep || other.keep,
  };
}

const WIDTH = { nothing: 0, shown: 1, all: 2 } as const;
