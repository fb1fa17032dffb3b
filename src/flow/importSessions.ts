import { canonicalJson } from "../core/statements/fingerprint";
import { isSaidHere } from "../core/statements/heardFrom";
import { mergeStatements } from "../core/statements/mergeStatements";
import { STATEMENT_FORMAT, type SessionStatement } from "../core/statements/sessionStatement";
import type { OnlineContext } from "./paneContext";
import type { StoreAnswer } from "./ports/sessionStore";
import type { WorkbookSessionId } from "../core/sessions/workbookSession";

/**
 * Stores records of our own format as written, except `door` and `heard`: whoever wrote them, they are hearsay
 * here. A user who imports a session wants to see it: one that was forgotten here is listed again, one without a place
 * may be assigned to the workbook that is shown, and one without an owner recorded here is assigned to the known
 * account, so that the next account on this device does not take it for its own.
 */
export function importStatements(
  context: OnlineContext,
  brought: readonly ImportedSession[],
  door: "added" | "imported",
  placeNow: Partial<SessionStatement>,
): StoreAnswer {
  if (brought.length === 0) return { kind: "stored" };
  const { store } = context.services;
  const heard = { in: "text", read: new Date(context.services.clock.now()).toISOString() } as const;
  const statements = brought.map(({ id, facts }): SessionStatement => ({
    ...facts,
    format: STATEMENT_FORMAT,
    sessionId: id,
    door,
    heard,
  }));
  // Blocked storage refuses all of them alike, and the store keeps them for this pane.
  let refused: StoreAnswer | undefined;
  const known = new Set(store.statements().map(asWritten));
  for (const statement of statements) {
    if (known.has(asWritten(statement))) continue;
    const kept = store.add(statement);
    if (kept.kind === "stored") continue;
    refused = kept;
    if (kept.why === "full") return kept;
  }
  const { owner } = context.model.state();
  const stored = store.statements();
  const owned = new Set(
    stored.flatMap((each) => (each.ownerKey === undefined || !isSaidHere(each, "ownerKey") ? [] : [each.sessionId])),
  );
  const shown = new Map(mergeStatements(stored).map((session) => [session.id, session]));
  const apart = new Set(brought.filter((one) => inferWorkbook(one, placeNow) !== placeNow).map(({ id }) => id));
  for (const { id, place: told } of mergeStatements(statements)) {
    const session = shown.get(id);
    const ownerKey = owner === undefined || owned.has(id) ? {} : { ownerKey: owner };
    const place = (session?.place ?? told).kind === "notKnown" && !apart.has(id) ? placeNow : {};
    const facts = { ...ownerKey, ...place };
    if (session !== undefined && Object.keys(facts).length === 0) continue;
    const said = context.recordStatement(id, { ...facts, door, addedByHand: true });
    if (said.kind === "stored") continue;
    refused = said;
    if (said.why === "full") return said;
  }
  return refused ?? { kind: "stored" };
}

function asWritten({ door: _ofReader, heard: _too, ...said }: SessionStatement): string {
  return canonicalJson(said);
}

/** A session that the user imports; `facts` came with its id, `said` is what the user entered about it. */
export type ImportedSession = {
  readonly id: WorkbookSessionId;
  readonly facts: Partial<SessionStatement>;
  readonly said?: Partial<SessionStatement>;
  /** `statement`: a record of our own format, which is kept as it was written, by its own writer and at its own time. */
  readonly from?: "statement" | "text";
  /** The text named a workbook in a form that was not understood: it need not be the one that is shown. */
  readonly placeNotUnderstood?: true;
};

type Place = Partial<SessionStatement>;

/**
 * The place that a session takes over from the workbook that is shown: all of it, or nothing. It does so when it
 * names no place, or the same item without its drive, but not when it comes with another file's name or address.
 */
export function inferWorkbook({ facts, placeNotUnderstood }: ImportedSession, shown: Place): Place {
  const named = PLACE.filter((field) => facts[field] !== undefined);
  const isSame = facts.itemId !== undefined && named.every((field) => facts[field] === shown[field]);
  const isOther = HINTS.some((field) => differ(facts[field], shown[field]));
  return placeNotUnderstood !== true && !isOther && (named.length === 0 || isSame) ? shown : {};
}

const HINTS = ["fileName", "webUrl"] as const;

function differ(told: string | undefined, shown: string | undefined): boolean {
  return told !== undefined && shown !== undefined && told.toLowerCase() !== shown.toLowerCase();
}

const PLACE = ["driveId", "itemId", "siteId", "userId", "documentUrl"] as const;
