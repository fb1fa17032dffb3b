import type { Account, OwnerKey } from "../../src/core/account";
import type { DriveItem } from "../../src/core/documents/driveItem";
import type { DocumentReading } from "../../src/core/documents/openDocument";
import type { BulkTarget } from "../../src/core/bulk/bulkRun";
import type { KnownSession } from "../../src/core/sessions/knownSession";
import type { FoundWorkbook } from "../../src/core/workbookState";
import type { Graph, GraphAnswer } from "../../src/flow/ports/graph";
import type { OnlineServices, Services } from "../../src/flow/ports/services";
import type { TokenAnswer, TokenRequest } from "../../src/flow/ports/signIn";
import { createOnePerWorkbook } from "../../src/graph/onePerWorkbook";
import { createBrowserStore } from "../../src/store/browserStore";
import { MemoryOrigin } from "./memoryStorage";

export const ownerAccount: Account = {
  tenantId: "11111111-1111-4111-8111-111111111111",
  objectId: "22222222-2222-4222-8222-222222222222",
  displayName: "Owner account",
  personal: false,
};

export const budgetUrl = "https://contoso.sharepoint.com/sites/Finance/Shared%20Documents/Budget%202026.xlsx";

export const budget: DriveItem = {
  driveId: "b!budget-drive",
  itemId: "01BUDGET",
  name: "Budget 2026.xlsx",
  webUrl: budgetUrl,
  site: "contoso.sharepoint.com › Finance",
};

export const openBudget: FoundWorkbook = {
  kind: "found",
  item: budget,
  from: { kind: "document", url: budgetUrl },
  outOfDate: false,
};

/** As an action on many takes them. */
export const inBudget = (sessions: readonly KnownSession[]): readonly BulkTarget[] =>
  sessions.map((session) => ({ session, workbook: openBudget }));

export type FakeServices = Services & {
  /** What each call to Graph carried, in order. */
  readonly sent: { readonly call: keyof Graph; readonly token: string }[];
  readonly asked: TokenRequest[];
  readonly waited: number[];
  /** The pane goes out of sight. */
  readonly hide: () => void;
  /** Answers of the ports; replace them to tell a story. */
  readonly answers: {
    document: () => DocumentReading;
    token: (request: TokenRequest) => TokenAnswer;
    graph: (call: keyof Graph) => GraphAnswer<unknown>;
  };
};

const NO_FOLDER = { kind: "error", error: { status: 403, codes: ["accessdenied"] } } as const;

/** This clock never holds anybody up: whoever never ends would keep a test from ending, and jest from ending it. */
const MOST_WAITS = 10_000;

let panes = 0;

/** Ports that answer at once and well, the real store over a storage in memory, and a clock that stands still. */
export function fakeServices(origin = new MemoryOrigin()): FakeServices {
  const sent: FakeServices["sent"] = [];
  const asked: TokenRequest[] = [];
  const waited: number[] = [];
  const hidden = new Set<() => void>();
  let ids = 0;
  const pane = (panes += 1);
  let now = Date.parse("2026-03-02T10:00:00Z");
  const answers: FakeServices["answers"] = {
    document: () => ({ kind: "url", url: budgetUrl }),
    token: ({ fresh }) => ({
      kind: "token",
      token: fresh === true ? "fresh-token" : "first-token",
      account: ownerAccount,
      scopes: ["Files.ReadWrite"],
    }),
    graph: () => ({ kind: "ok", value: undefined }),
  };
  const answer =
    (call: keyof Graph) =>
    async (...args: readonly unknown[]) => {
      sent.push({ call, token: (args.at(-1) as { token: string }).token });
      // The stories give each call an answer of its own type.
      return answers.graph(call) as GraphAnswer<never>;
    };
  const newId = () => `id-${pane}-${(ids += 1)}`;
  const online: OnlineServices = {
    graph: {
      sharedItem: answer("sharedItem"),
      ownDrive: answer("ownDrive"),
      ownItemByPath: answer("ownItemByPath"),
      item: answer("item"),
      checkOut: answer("checkOut"),
      itemOf: answer("itemOf"),
      lookAtFile: answer("lookAtFile"),
      createSession: answer("createSession"),
      operation: answer("operation"),
      refreshSession: answer("refreshSession"),
      closeSession: answer("closeSession"),
      sendMail: answer("sendMail"),
    },
    // No story of these is about OneDrive: none is there.
    recordFolder: {
      list: async () => NO_FOLDER,
      makeRoot: async () => NO_FOLDER,
      makeItemFolder: async () => NO_FOLDER,
      create: async () => NO_FOLDER,
      remove: async () => NO_FOLDER,
    },
  };
  const { storage, events } = origin.open();
  return {
    sent,
    asked,
    waited,
    answers,
    hide: () => hidden.forEach((tell) => tell()),
    visibility: {
      onHidden: (tell) => {
        hidden.add(tell);
        return () => hidden.delete(tell);
      },
    },
    clock: {
      now: () => now,
      passed: () => now,
      wait: async (ms) => {
        if (waited.length === MOST_WAITS) throw new Error("A pane that waits so often in a test waits for ever.");
        waited.push(ms);
        now += ms;
      },
    },
    painted: async () => undefined,
    pause: async () => undefined,
    document: { read: async () => answers.document(), urlAtLoad: () => undefined },
    loadAhead: () => undefined,
    signIn: {
      token: async (request) => {
        asked.push(request);
        return answers.token(request);
      },
    },
    ...online,
    ...onlineWith(online),
    store: createBrowserStore({
      open: () => storage,
      partitionKey: undefined,
      events,
      newId,
      now: () => now,
    }),
    onePerWorkbook: createOnePerWorkbook(undefined),
    ownerKeyOf: async () => "0123456789abcdef" as OwnerKey,
    newId,
  };
}

/** As they are handed to a pane: loaded with the actions that use them. */
export function onlineWith({ graph, recordFolder }: OnlineServices): Pick<Services, "loadOnline"> {
  return { loadOnline: async () => ({ graph, recordFolder }) };
}
