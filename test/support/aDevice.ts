import { webcrypto } from "node:crypto";
import type { Account } from "../../src/core/account";
import type { TokenAuthority } from "../../src/demo/entra/tokenAuthority";
import type { DemoAccount } from "../../src/demo/entra/demoAccounts";
import type { DemoWorkbook } from "../../src/demo/graph/contosoWorld";
import type { GraphEmulator } from "../../src/demo/graph/graphEmulator";
import { MOMENT_SECONDS } from "../../src/core/sessions/momentToThink";
import { createPane, type Pane } from "../../src/flow/createPane";
import type { LocalServices, OnePerWorkbook } from "../../src/flow/ports/services";
import type { TokenAnswer } from "../../src/flow/ports/signIn";
import { createGraph } from "../../src/graph/createGraph";
import { createOnePerWorkbook } from "../../src/graph/onePerWorkbook";
import { createRecordFiles } from "../../src/graph/recordFiles";
import { createBrowserStore } from "../../src/store/browserStore";
import { ownerKey } from "../../src/store/ownerKey";
import { MemoryOrigin } from "./memoryStorage";

export type DeviceWorld = {
  /** With the version, as in the emulator's options. */
  readonly root: string;
  readonly downloadRoot: string;
  readonly emulator: GraphEmulator;
  readonly authority: TokenAuthority;
};

export type Device = {
  readonly origin: MemoryOrigin;
  readonly pane: () => Pane;
  /** Closes the pane and opens it again over the same storage. */
  readonly reopen: () => Promise<void>;
  /** Opens another pane over the same storage; `pane` stays the one it was. */
  readonly another: () => Promise<Pane>;
  /** What may be turned: the signed-in account, the connection, the clock, the open workbook. */
  readonly state: { account: DemoAccount; signedIn: boolean; online: boolean; now: number; workbook: DemoWorkbook };
};

export type DeviceOptions = {
  readonly fetch: typeof fetch;
  readonly account: DemoAccount;
  readonly now: number;
  readonly workbook?: DemoWorkbook;
  readonly newId?: () => string;
  /** What a wait of the pane comes to; when absent, it never wakes. */
  readonly wait?: (ms: number) => Promise<void>;
  /** How long a request may take, in milliseconds, for a test in which one never ends. */
  readonly limitMs?: number;
  /** Shared by all panes of the device, as the locks of a browser are. Without it, each pane has its own. */
  readonly onePerWorkbook?: OnePerWorkbook;
};

/** A pane with its own storage and clock over an emulator: everything but MSAL, Office and the face is the real thing. */
export async function aDevice(world: DeviceWorld, options: DeviceOptions): Promise<Device> {
  const origin = new MemoryOrigin();
  const newId = options.newId ?? (() => webcrypto.randomUUID());
  const state = {
    account: options.account,
    signedIn: true,
    online: true,
    now: options.now,
    workbook: options.workbook ?? "budget",
  };
  const tokens = new Map<DemoAccount, string>();
  const token = async (): Promise<TokenAnswer> => {
    if (!state.signedIn) return { kind: "clickNeeded" };
    const { account } = state;
    const scopes = ["Files.ReadWrite"];
    const given = tokens.get(account) ?? world.authority.issue(account, scopes, { clientId: CLIENT_ID });
    tokens.set(account, given);
    return { kind: "token", token: given, account: account satisfies Account, scopes };
  };
  const open = (): { readonly pane: Pane; readonly close: () => void } => {
    const { storage, events: all } = origin.open();
    const events = new EventTarget();
    let isOpen = true;
    all.addEventListener("storage", (event) => {
      // A pane that was closed hears nothing.
      if (isOpen) events.dispatchEvent(Object.assign(new Event("storage"), { key: keyOf(event) }));
    });
    const environment = {
      root: world.root,
      fetch: options.fetch,
      isOnline: () => state.online,
      newId,
      // Longer than any test: whatever ends, ends for another reason.
      limitMs: options.limitMs ?? 300_000,
      downloadHosts: [world.downloadRoot],
      clientId: CLIENT_ID,
    };
    const services: LocalServices = {
      clock: { now: () => state.now, passed: () => state.now, wait: options.wait ?? onlyTheMoment },
      painted: async () => {},
      pause: async () => {},
      visibility: { onHidden: () => () => {} },
      document: {
        read: async () => ({ kind: "url", url: world.emulator.control.fileUrl(state.workbook) }),
        urlAtLoad: () => undefined,
      },
      signIn: { token },
      loadOnline: async () => ({ graph: createGraph(environment), recordFolder: createRecordFiles(environment) }),
      loadAhead: () => {},
      store: createBrowserStore({ open: () => storage, partitionKey: undefined, events, newId, now: () => state.now }),
      onePerWorkbook: options.onePerWorkbook ?? createOnePerWorkbook(undefined),
      ownerKeyOf: (account) => ownerKey(webcrypto.subtle, account),
      newId,
    };
    return { pane: createPane(services, "own"), close: () => (isOpen = false) };
  };
  let opened = open();
  const start = async (pane: Pane) => {
    await pane.actions.readDocument();
    while (
      pane.state().workbook.kind === "found" &&
      ["notYet", "reading"].includes(pane.state().folder?.reading.kind ?? "notYet")
    ) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await start(opened.pane);
  return {
    origin,
    pane: () => opened.pane,
    reopen: async () => {
      opened.close();
      opened = open();
      await start(opened.pane);
    },
    another: async () => {
      const { pane } = open();
      await start(pane);
      return pane;
    },
    state,
  };
}

/**
 * Waiting is for people; a test moves the clock itself, and what waits for it never wakes. Only the moment to think
 * before a close passes at once, because nobody here thinks.
 */
function onlyTheMoment(milliseconds: number): Promise<void> {
  return milliseconds === MOMENT_SECONDS * 1_000 ? Promise.resolve() : new Promise(() => {});
}

function keyOf(event: Event): unknown {
  return "key" in event ? event.key : undefined;
}

const CLIENT_ID = "5e2d1c7a-90b4-4f3e-8a61-7c9d0e5b2f48";
