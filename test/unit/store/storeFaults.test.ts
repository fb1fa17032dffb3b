import { runAtOnce } from "../../../src/flow/steps";
import { tidyStore } from "../../../src/flow/tidyStore";
import fc from "fast-check";
import type { OwnerKey } from "../../../src/core/account";
import type { SessionStore } from "../../../src/flow/ports/sessionStore";
import { createBrowserStore } from "../../../src/store/browserStore";
import { aSessionId, aStatement } from "../../support/aStatement";
import { anyCharacter } from "../../support/anyCharacter";
import { budget } from "../../support/fakeServices";
import { MemoryOrigin } from "../../support/memoryStorage";

const OWNER = "0011223344556677" as OwnerKey;
const NOW = Date.UTC(2026, 0, 31, 10);
const at = new Date(NOW).toISOString();

/** Everything that a pane asks of its store; what answers whether it was stored comes first. */
const WRITES: Readonly<Record<string, (store: SessionStore, number: number) => unknown>> = {
  add: (store, number) => store.add(aStatement({ sessionId: aSessionId(`s${number}`), label: `label ${number}` })),
  drop: (store, number) => store.dropSession(aSessionId(`s${number}`)),
  remember: (store, number) => store.remember({ url: `u${number}`, item: budget, at }),
  pend: (store, number) =>
    store.addPendingCreate({
      item: budget,
      operation: `op-${number}`,
      persistChanges: true,
      ownerKey: OWNER,
      startedAt: at,
    }),
  unpend: (store, number) => store.dropPendingCreate(`op-${number}`),
  note: (store, number) =>
    store.noteSentRequest({ ...budget, id: `r${number}`, fileName: "Budget.xlsx", what: "close", at: NOW }),
  unnote: (store, number) => store.dropSentRequests(({ id }) => id === `r${number}`),
  name: (store, number) => store.nameOwner(OWNER, `Account ${number}`),
  retain: (store, number) => store.setRetentionDays(number),
  view: (store, number) => store.setView({ sort: "use", keepToasts: number % 2 === 0 }),
  history: (store, number) => store.addHistory({ at, outcome: "closed", shortId: `…${number}` }),
  clear: (store) => store.dropHistory(() => true),
  check: (store) => store.check(),
  place: (store, number) => store.noteFolderPlace({ owner: OWNER, folder: "", id: `f${number}` }),
  unplace: (store) => store.forgetFolderPlaces(OWNER),
};
const OTHERS: Readonly<Record<string, (store: SessionStore) => unknown>> = {
  tidy: (store) => runAtOnce(tidyStore(store, NOW)),
  forget: (store) => store.forgetEverything(),
  look: (store) => store.lookAgain(),
};

/** What may happen to a storage between two calls of it, whoever does it. */
type Fault =
  | { readonly kind: "full" | "blocked" | "well" | "cleared" | "silentlyCleared" | "older" | "saved" }
  | { readonly kind: "throws"; readonly name: string; readonly call: number }
  | { readonly kind: "planted"; readonly key: string; readonly text: string };

const KINDS = [
  "statement",
  "document",
  "pending",
  "owner",
  "setting",
  "history",
  "sent",
  "folder-file",
  "folder-place",
];
const faults: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom("full", "blocked", "well", "cleared", "silentlyCleared", "older", "saved").map((kind) => ({ kind })),
  fc.record({
    kind: fc.constant("throws" as const),
    name: fc.constantFrom("SecurityError", "QuotaExceededError", "InvalidStateError", "TypeError", "none"),
    call: fc.nat(4),
  }),
  fc.record({
    kind: fc.constant("planted" as const),
    key: fc
      .tuple(fc.constantFrom(...KINDS), fc.nat(3))
      .map(([kind, number]) => `workbook-sessions/1/${kind}/p${number}`),
    text: fc.oneof(
      fc.json(),
      fc.string({ unit: anyCharacter }),
      fc.constantFrom("", "null", "[]", "1e999", `"${"x".repeat(200_000)}"`, "[".repeat(50_000), '{"at":{}}'),
    ),
  }),
);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ act: fc.constantFrom(...Object.keys(WRITES)), number: fc.nat(4) }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constantFrom(...Object.keys(OTHERS)), number: fc.constant(0) }) },
    { weight: 2, arbitrary: faults },
  ),
  { maxLength: 25 },
);

type Step = Fault | { readonly act: string; readonly number: number };

const add = (number: number): Step => ({ act: "add", number });

/** What chance once found, and may miss the next time: told to be kept, and then it is not there, or not any more. */
const FOUND: readonly (readonly Step[])[] = (["blocked", "full"] as const).flatMap((kind) => [
  [add(1), { kind: "older" }, { kind }, add(1), { kind: "well" }, add(1)],
  [add(1), { kind: "silentlyCleared" }, { kind }, add(1), { kind: "well" }, add(1)],
  // An older state that is as long as the newer one.
  [add(2), { kind: "saved" }, { act: "drop", number: 2 }, add(1), { kind: "older" }, { kind }, add(1)],
  [{ kind }, add(1), add(1), { kind: "well" }, add(1)],
]);

function aFaultyStore() {
  const origin = new MemoryOrigin();
  const { storage, events } = origin.open();
  const other = origin.open();
  let saved = new Map<string, string>();
  let thrown: { name: string; calls: number } | undefined;
  const open = () =>
    new Proxy(storage, {
      get: (target, name) => {
        if (thrown !== undefined && (thrown.calls -= 1) < 0) {
          const { name: what } = thrown;
          thrown = undefined;
          // Some hosts throw what is no error at all.
          // oxlint-disable-next-line typescript/only-throw-error
          throw what === "none" ? undefined : Object.assign(new Error("storage failed"), { name: what });
        }
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const happen = (fault: Fault) => {
    if (fault.kind === "full") origin.quota = origin.size;
    if (fault.kind === "blocked") origin.blocked = true;
    if (fault.kind === "throws") thrown = { name: fault.name, calls: fault.call };
    if (fault.kind === "well") {
      origin.blocked = false;
      origin.quota = Number.POSITIVE_INFINITY;
      thrown = undefined;
    }
    if (fault.kind === "saved") saved = new Map(origin.entries);
    if (fault.kind === "older" || fault.kind === "silentlyCleared") origin.entries.clear();
    if (fault.kind === "older") for (const [key, text] of saved) origin.entries.set(key, text);
    if (fault.kind === "planted") origin.entries.set(fault.key, fault.text);
    if (fault.kind === "cleared" && !origin.blocked) other.storage.clear();
  };
  const store = createBrowserStore({ open, partitionKey: undefined, events, newId, now: () => NOW });
  return { origin, store, happen };
}

function readAll(store: SessionStore): void {
  for (const id of [aSessionId("s0"), aSessionId("s1")]) store.statements().some(({ sessionId }) => sessionId === id);
  for (const read of [store.quarantined, store.pendingCreates, store.sentRequests, store.history, store.folderFiles])
    expect(Array.isArray(read())).toBe(true);
  expect(Array.isArray(store.folderPlaces(OWNER))).toBe(true);
  store.remembered("u1");
  store.ownerName(OWNER);
  store.lastOwner();
  expect(store.retentionDays()).toBeGreaterThanOrEqual(1);
  expect(store.retentionDays()).toBeLessThanOrEqual(365);
  expect(typeof store.view().keepToasts).toBe("boolean");
  expect(typeof store.isEmpty()).toBe("boolean");
}

describe("a storage to which anything happens, between any two writes", () => {
  it("never throws through the store, and each write answers whether it was kept", () => {
    fc.assert(
      fc.property(steps, (played) => {
        const { origin, store, happen } = aFaultyStore();
        for (const step of played) {
          if ("kind" in step) {
            happen(step);
            continue;
          }
          const write = WRITES[step.act];
          if (write === undefined) OTHERS[step.act]?.(store);
          else {
            const answer = write(store, step.number) as { readonly kind: string; readonly why?: string };
            if (answer.kind !== "stored") expect(["blocked", "full"]).toContain(answer.why);
            if (step.act === "add") {
              const label = `label ${step.number}`;
              // What is said to be kept is there for the next pane, and what is blocked at least in this one.
              if (answer.kind === "stored") expect([...origin.entries.values()].join("\n")).toContain(label);
              if (answer.why === "blocked") expect(JSON.stringify(store.statements())).toContain(label);
            }
          }
          readAll(store);
        }
      }),
      { numRuns: Number(process.env["STORE_RUNS"] ?? 300), seed: 9, examples: FOUND.map((found) => [[...found]]) },
    );
  });
});
