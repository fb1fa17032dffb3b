import type { OnlineActions } from "./onlineActions";
import type { PaneActions, PartMissing } from "./paneActions";
import type { PaneContext } from "./paneContext";
import type { ViewActions } from "./viewActions";
import type { WorkbookActions } from "./workbookActions";

export const PART_MISSING: PartMissing = { kind: "trouble", trouble: { kind: "partMissing" } };

type Act = (...args: unknown[]) => unknown;
type Late = Omit<PaneActions, keyof (WorkbookActions & ViewActions)>;

/** Each action waits for the part that holds it; if that does not load, the user is told so instead. */
export function actionsThrough(
  context: PaneContext,
  load: () => Promise<OnlineActions | undefined>,
  lookBack: () => Promise<void>,
): Told<Late> {
  /** Calls the action, with a notice in its place if its part is missing. */
  const orNotice = async <T>(act: (later: OnlineActions) => Promise<T> | T): Promise<T | undefined> => {
    const later = await load();
    if (later !== undefined) return act(later);
    context.notify({ ...PART_MISSING, about: { fileName: "" } });
    return undefined;
  };
  /** The same where whoever asked shows the answer. */
  const orAnswer = async (act: (later: OnlineActions) => unknown) => {
    const later = await load();
    return later === undefined ? PART_MISSING : act(later);
  };
  const special: Pick<Told<Late>, Special> = {
    signIn: async (...args) => (await orNotice((later) => later.signIn(...args))) ?? false,
    resumePending: async () => {
      void lookBack();
      if (context.services.store.pendingCreates().length > 0) await orNotice((later) => later.resumePending());
    },
    sendResults: async (...args) =>
      (await load())?.sendResults(...args) ?? { kind: "notSent", trouble: PART_MISSING.trouble },
  };
  const ways: Readonly<Record<Exclude<keyof Late, Special>, typeof orNotice | typeof orAnswer>> = {
    close: orNotice,
    contact: orNotice,
    stop: orNotice,
    closeMany: orNotice,
    checkMany: orNotice,
    keepAliveMany: orNotice,
    forgetMany: orNotice,
    stopMany: orNotice,
    retryFailed: orNotice,
    continueMany: orNotice,
    dismissMany: orNotice,
    setDetails: orNotice,
    assignToWorkbook: orNotice,
    forgetEverything: orNotice,
    forget: orNotice,
    undoForget: orNotice,
    markHandedOff: orNotice,
    keepAlive: orNotice,
    stopKeepingAlive: orNotice,
    create: orNotice,
    stopCreating: orNotice,
    readFolder: orNotice,
    keepInFolder: orNotice,
    stopKeepingInFolder: orNotice,
    stopReadingFolder: orNotice,
    resumeFolder: orNotice,
    add: orAnswer,
    lookUpLink: orAnswer,
    lookUpIds: orAnswer,
    readCheckOut: orAnswer,
    whichFile: orAnswer,
    lookAtFile: orAnswer,
  };
  const through = Object.entries(ways).map(([name, way]) => [
    name,
    (...args: unknown[]) => way((later) => (later[name as keyof typeof ways] as Act)(...args)),
  ]);
  // Each has the parameters of the action that it calls, and its answers.
  return { ...special, ...Object.fromEntries(through) } as Told<Late>;
}

type Special = "signIn" | "resumePending" | "sendResults";

/** Each action returns a promise, even one that itself answers at once: an error after loading rejects that promise. */
type Told<Actions extends { readonly [Name in keyof Actions]: (...args: never[]) => unknown }> = {
  readonly [Name in keyof Actions]: (...args: Parameters<Actions[Name]>) => Promise<Awaited<ReturnType<Actions[Name]>>>;
};
