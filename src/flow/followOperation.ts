import { asksToWait } from "../core/answers/remedyOf";
import type { GraphTrouble } from "../core/answers/trouble";
import { LATER_POLL_WAIT_MS, LONGEST_POLLING_MS, POLL_WAITS_MS } from "../core/retryLimits";
import { askGraph } from "./askGraph";
import { askedAt } from "./signInAt";
import { takeTurn, whileNoted } from "./takeTurn";
import type { CreatedSession, OperationState } from "./ports/graph";
import type { PendingCreate } from "./ports/sessionStore";
import type { FileAccess } from "./ports/signIn";
import type { Services } from "./ports/services";

export type OperationResult =
  | Extract<OperationState, { kind: "failed" }>
  | ({ readonly kind: "created" } & CreatedSession)
  | { readonly kind: "stopped" }
  | { readonly kind: "signInNeeded" }
  /** Graph gives no usable answer about the operation any more: it cannot be known whether a session was opened. */
  | { readonly kind: "lost" };

/** Polls a pending createSession until it ends. A lost answer does no harm: it polls again, for up to an hour. */
export async function followOperation(
  services: Services,
  pending: PendingCreate,
  fileAccess: FileAccess,
  signal: AbortSignal,
  /** Checked in the workbook's turn: another pane may have followed it to its end and shown the outcome. */
  isWanted: () => boolean = () => true,
): Promise<OperationResult> {
  const { item, operation } = pending;
  const noted = { driveId: item.driveId, itemId: item.itemId, fileName: item.name, what: "operation" } as const;
  const { clock } = services;
  const age = clock.now() - Date.parse(pending.startedAt);
  // If the clock was set back since, the hour counts from now: the start would be in the future. From here on it counts
  // what has passed: a clock that is set ahead must not end it.
  const began = clock.passed() - (age > 0 ? age : 0);
  for (let poll = 0; poll === 0 || clock.passed() - began < LONGEST_POLLING_MS; poll += 1) {
    await clock.wait(POLL_WAITS_MS[poll] ?? LATER_POLL_WAIT_MS, signal);
    if (signal.aborted) return { kind: "stopped" };
    const asking = askedAt(item.webUrl, { fileAccess, interactive: false, signal });
    const asked = await askGraph(services, asking, (call) =>
      takeTurn(
        services,
        item,
        signal,
        () => undefined,
        async () =>
          isWanted() && !signal.aborted
            ? whileNoted(services, noted, () => services.graph.operation(item, operation, call))
            : UNWANTED,
      ),
    );
    if (!isWanted()) return { kind: "stopped" };
    if (asked.kind === "ok") {
      if (asked.value.kind === "running") continue;
      return asked.value.kind === "failed" ? asked.value : { persistChanges: pending.persistChanges, ...asked.value };
    }
    const { trouble } = asked;
    if (trouble.kind === "signInNeeded" || trouble.kind === "signIn") return { kind: "signInNeeded" };
    if (trouble.kind !== "graph") continue;
    // A fresh token was refused as well.
    if (trouble.error.status === 401) return { kind: "signInNeeded" };
    if (isFinal(trouble)) return { kind: "lost" };
  }
  return { kind: "lost" };
}

/**
 * Is it followed to its end by somebody? One that an account left behind for longer is dropped by no other, and one from
 * a clock that was ahead by more says nothing of now.
 */
export function isFollowed({ startedAt }: PendingCreate, now: number): boolean {
  return Math.abs(now - Date.parse(startedAt)) < LONGEST_POLLING_MS;
}

const UNWANTED = { kind: "offline" } as const;

/** Timeout, locked, too early, too many requests; the code beside another status may say so, too. */
const TRANSIENT: ReadonlySet<number> = new Set([408, 423, 425, 429]);

/** True when a retry would bring the same: Graph refuses, its answer is not understood, or its URL is foreign (0). */
function isFinal({ error: { status }, remedy }: GraphTrouble): boolean {
  if (TRANSIENT.has(status) || asksToWait(remedy)) return false;
  return status < 300 || (status >= 400 && status < 500);
}
