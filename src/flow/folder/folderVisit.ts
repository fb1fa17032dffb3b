import type { Account, OwnerKey } from "../../core/account";
import { askGraph, type Asked } from "../askGraph";
import type { GraphAnswer, GraphCall } from "../ports/graph";
import type { Reach } from "../ports/signIn";
import type { Services } from "../ports/services";

/** One visit to the folder, in the name of one account: when another one signs in meanwhile, nothing more is sent. */
export type FolderVisit = {
  readonly ask: <T>(call: (how: GraphCall) => Promise<GraphAnswer<T>>) => Promise<Asked<T>>;
  /** Whose OneDrive it is; known once something was asked. */
  readonly account: () => Account | undefined;
  readonly owner: () => Promise<OwnerKey | undefined>;
  readonly signal: AbortSignal;
};

export type VisitOptions = {
  readonly reach: Reach;
  readonly interactive: boolean;
  readonly signal: AbortSignal;
  /** In whose name it must be; whoever is signed in when absent. */
  readonly owner?: OwnerKey | undefined;
};

export function createFolderVisit(
  services: Services,
  { reach, interactive, signal, owner }: VisitOptions,
): FolderVisit {
  let visitor: Account | undefined;
  let first = true;
  return {
    ask: (call) => {
      // Only the first question follows the click at once; later a window would open out of nowhere.
      const asking = { reach, interactive: interactive && first, signal };
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

export type WantedVisit = {
  /** Of the workbook that is shown, of all, or nothing: then what waits is written, and that is all. */
  readonly read: "shown" | "all" | "nothing";
  readonly interactive: boolean;
  readonly keep: boolean;
};

export const QUIETLY: WantedVisit = { read: "shown", interactive: false, keep: false };
export const WRITE_ONLY: WantedVisit = { ...QUIETLY, read: "nothing" };

/** One visit that does what either would. */
export function joined(one: WantedVisit, other: WantedVisit): WantedVisit {
  return {
    read: WIDTH[one.read] > WIDTH[other.read] ? one.read : other.read,
    interactive: one.interactive || other.interactive,
    keep: one.keep || other.keep,
  };
}

const WIDTH = { nothing: 0, shown: 1, all: 2 } as const;
