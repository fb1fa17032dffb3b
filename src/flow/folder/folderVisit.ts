import type { Account, OwnerKey } from "../../core/account";
import { askGraph, type Asked } from "../askGraph";
import type { GraphAnswer, GraphCall, Reach, Services } from "../ports";

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
