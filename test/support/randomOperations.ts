import type { WorkbookSessionId } from "../../src/core/sessions/workbookSession";
import type { Fault } from "../../src/demo/graph/faultPlan";
import { aSessionId } from "./aStatement";

/** What a device, its user or an automation does next. `which`: of the listed sessions, 0 the first, under 1 the last. */
export type RandomOperation =
  | { readonly kind: "add"; readonly id: WorkbookSessionId; readonly persistChanges: boolean }
  | { readonly kind: "create"; readonly persistChanges: boolean }
  | { readonly kind: "close"; readonly which: number }
  | { readonly kind: "forget"; readonly which: number }
  | { readonly kind: "describe"; readonly which: number; readonly label: string; readonly note: string }
  /** A file that an automation leaves in the folder, in whatever state the session may be. */
  | { readonly kind: "automation"; readonly id: WorkbookSessionId; readonly closed: boolean }
  /** Online becomes offline, and the other way round. */
  | { readonly kind: "connection" }
  | { readonly kind: "readFolder" }
  | { readonly kind: "reopen" };

/** mulberry32: the same story every time, in which the seed is the only chance. */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomOperation(chance: () => number, number: number): RandomOperation {
  const below = (count: number) => Math.floor(chance() * count);
  const what = chance();
  // From a pool, so that ids are forgotten and added again, on both devices.
  if (what < 0.28) return { kind: "add", id: aSessionId(`n${below(60)}`), persistChanges: chance() < 0.5 };
  if (what < 0.36) return { kind: "create", persistChanges: chance() < 0.5 };
  if (what < 0.48) return { kind: "close", which: chance() };
  if (what < 0.56) return { kind: "forget", which: chance() };
  if (what < 0.74) {
    const note = ["", "monthly", "nightly"][below(3)] ?? "";
    return { kind: "describe", which: chance(), label: `label ${number}`, note };
  }
  if (what < 0.8) return { kind: "automation", id: aSessionId(`n${60 + below(30)}`), closed: chance() < 0.3 };
  if (what < 0.88) return { kind: "connection" };
  if (what < 0.98) return { kind: "readFolder" };
  return { kind: "reopen" };
}

/** With a chance of three in ten, what the service gets wrong next. */
export function randomFault(chance: () => number): Fault | undefined {
  return chance() < 0.3 ? FAULTS[Math.floor(chance() * FAULTS.length)] : undefined;
}

const FAULTS: readonly Fault[] = [
  ...[412, 423, 429, 503, 507].map((status) => putFault({ kind: "error", status, codes: ["planned"] })),
  putFault({ kind: "cut" }),
  { ...putFault({ kind: "cut" }), afterEffect: true },
  putFault({ kind: "error", status: 409, codes: ["nameAlreadyExists"] }),
  { operation: "children", answer: { kind: "error", status: 503, codes: ["serviceNotAvailable"] } },
  { operation: "children", answer: { kind: "cut" } },
  { operation: "createFolder", answer: { kind: "error", status: 429, codes: ["activityLimitReached"] } },
  { operation: "download", times: 3, answer: { kind: "html", status: 503 } },
  { operation: "download", answer: { kind: "cut" } },
  { operation: "closeSession", answer: { kind: "error", status: 503, codes: ["serviceUnavailable"] } },
];

function putFault(answer: Fault["answer"]): Fault {
  return { operation: "putContent", answer };
}
