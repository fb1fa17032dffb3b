import { createActionsInFlight } from "./actionsInFlight";
import { createAddActions, type AddActions } from "./addActions";
import { createBulkActions, type BulkActions } from "./bulk/bulkActions";
import { replaceOldTombstones } from "./writeTombstone";
import { createByHandActions, type ByHandActions } from "./byHandActions";
import { createCheckOutActions, type CheckOutActions } from "./checkOutActions";
import { createCreateActions, type CreateActions } from "./createActions";
import { failedSince } from "./failedSince";
import { findDocument } from "./findDriveItem";
import { createFolderActions, type FolderActions } from "./folder/folderActions";
import { createFirstRowsKeeper } from "./keepFirstRows";
import type { PaneState } from "../core/paneState";
import { createKeepAliveActions, type KeepAliveActions } from "./keepAliveActions";
import { tellLostRequests } from "./lostRequests";
import type { OnlineContext, PaneContext } from "./paneContext";
import { createStatementWriter, placeFacts } from "./recordStatement";
import { tidyStore } from "./tidyStore";
import type { DriveItem } from "../core/documents/driveItem";
import { createProofActions, type ProofActions } from "./proofActions";
import { createMailActions, type MailActions } from "./sendResults";
import { createSessionEdits, type SessionEdits } from "./sessionEdits";
import { createSessionActions, type SessionActions } from "./sessionActions";
import { createSessionAttempts } from "./sessionAttempts";
import { createSignInActions, type SignInActions } from "./signInActions";
import { signInAt, watchScopes, watchAccount } from "./signInAt";
import type { FindItem } from "./workbookActions";
import type { Services } from "./ports/services";

/** All that speaks with Graph, or changes sessions: loaded after the list is shown, because that comes from storage. */
export type OnlineActions = SessionActions &
  BulkActions &
  KeepAliveActions &
  CreateActions &
  FolderActions &
  SignInActions &
  ByHandActions &
  CheckOutActions &
  MailActions &
  ProofActions &
  AddActions &
  SessionEdits & {
    readonly findDocument: FindItem;
    /** Shows what earlier pages and other panes left: runs, and requests without an answer. */
    readonly lookBack: () => Promise<void>;
    /** Drops in short steps what is outdated or past its retention (tidyStore.ts). */
    readonly tidy: () => Iterable<unknown>;
    /** Notes for the next opening which rows the list begins with. */
    readonly keepFirstRows: (state: PaneState) => void;
    readonly placeSessions: (url: string, item: DriveItem) => void;
  };

export function createOnlineActions(given: Omit<OnlineContext, "recordStatement">): OnlineActions {
  const watched = watchAccount(watchScopes(given.services.signIn, given.allowAllFiles), given.model);
  const signIn = signInAt(watched, () => given.model.state().workbook);
  const services = { ...answering(given.services, given.traffic), signIn };
  const { clock, newId, store } = services;
  const recordStatement = createStatementWriter(newId(), clock.now, store);
  const context = { ...given, services, recordStatement };
  void context
    .readAll()
    .then(() => replaceOldTombstones(context))
    .catch(failedSince(context));
  const keeping = createKeepAliveActions(context);
  const inFlight = createActionsInFlight(context);
  const attempt = createSessionAttempts(context, inFlight, keeping.stopKeepingAlive);
  const { showRuns, abandonRun, ...many } = createBulkActions(context, attempt, inFlight);
  const creating = createCreateActions(context);
  const folder = createFolderActions(context);
  // After any sign-in, the pending creations that waited for one go on.
  context.onSignedIn(() => void creating.resumePending().catch(context.failed));
  return {
    ...createSessionActions(context, attempt, inFlight),
    ...many,
    ...keeping,
    ...createSessionEdits(context, {
      cancelIfNotSent: (id) => {
        void keeping.stopKeepingAlive(id);
        return inFlight.cancelIfNotSent(id);
      },
      abandonAll: () => {
        keeping.stopAll();
        abandonRun();
        creating.stopCreating("untold");
        folder.stopReadingFolder();
        return inFlight.abandonAll();
      },
    }),
    ...creating,
    lookBack: async () => {
      showRuns();
      await tellLostRequests(context);
      showRuns();
    },
    tidy: () => tidyStore(store, clock.now()),
    keepFirstRows: createFirstRowsKeeper(store),
    placeSessions: (url, item) => {
      for (const { id, place } of context.model.state().sessions) {
        if (place.kind !== "document" || place.url !== url) continue;
        context.reportStorageFailure(recordStatement(id, placeFacts(item)));
      }
    },
    ...createSignInActions(context, creating.resumePending),
    ...createByHandActions(context),
    ...createMailActions(context),
    ...createProofActions(context),
    ...folder,
    ...createCheckOutActions(context),
    ...createAddActions(context),
    findDocument: (url, asking) => findDocument(services, url, asking),
  };
}

type Ask = (...args: never[]) => Promise<unknown>;

/** The calls that change something at Microsoft. */
const CHANGING: ReadonlySet<string> = new Set([
  ...["createSession", "refreshSession", "closeSession", "sendMail"],
  ...["makeRoot", "makeItemFolder", "create", "remove"],
]);

/**
 * Turns what the ports throw into answers: a request that throws counts as `silence`, because it may have been sent; a
 * document that throws counts as not answering. Work that began in a workbook's turn gives its own answer, even if the
 * turn fails, and never begins twice.
 */
function answering(services: Services, traffic: PaneContext["traffic"]): Services {
  const asking = <Port extends object>(port: Port): Port =>
    // Each member of these ports is such a call, and keeps its parameters and its answers.
    Object.fromEntries(
      Object.keys(port).map((name) => [
        name,
        async (...args: never[]) => {
          const changing = Number(CHANGING.has(name));
          traffic.sent += changing;
          traffic.open += changing;
          try {
            return await (port[name as keyof Port] as Ask)(...args);
          } catch {
            return { kind: "silence", clientRequestId: "" };
          } finally {
            traffic.open -= changing;
          }
        },
      ]),
    ) as Port;
  return {
    ...services,
    graph: asking(services.graph),
    recordFolder: asking(services.recordFolder),
    document: {
      ...services.document,
      read: async () => {
        try {
          return await services.document.read();
        } catch {
          return { kind: "timedOut" };
        }
      },
    },
    onePerWorkbook: async (item, work) => {
      let begun: ReturnType<typeof work> | undefined;
      try {
        return await services.onePerWorkbook(item, () => (begun ??= work()));
      } catch (thrown) {
        if (begun === undefined) throw thrown;
        return begun;
      }
    },
  };
}
