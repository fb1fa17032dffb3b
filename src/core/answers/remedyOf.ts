import type { GraphError } from "./graphError";
import { codeAliases, errorCodeRemedies, type Remedy, type WorkbookErrorCode } from "./errorCodeRemedies";

/**
 * The remedy for an error; undefined when none is known. A proxy's page or an empty answer has a status, too, but says
 * nothing about the session, the file or the permission.
 */
export function remedyOf(error: GraphError, table: CodeTable = GRAPHS): Remedy | undefined {
  if (error.foreign === true && !SAME_FROM_ANYBODY.has(error.status)) return undefined;
  return findCode(error.codes, error.status, table)?.remedy;
}

/**
 * The remedy for the error of a request that names no session (createSession). `check`: nothing is proven, and it may
 * have done its work, as after an answer of which nothing can be said, a 404 that may not be Graph's, or a fault of the
 * server that only its status tells of.
 */
export function remedyWithoutSession(error: GraphError, table: CodeTable = GRAPHS): Remedy {
  const row = findCode(error.codes, error.status, table);
  const remedy = row?.withoutSession ?? row?.remedy ?? "check";
  if (isDocumented(error.codes, table)) return remedy;
  if (remedy === "askForItem") return saysMissing(error, table) ? remedy : "check";
  return remedy === "abandonSession" ? "check" : remedy;
}

/** Is the service only busy? That is in the code, whatever the status: SharePoint says so with a 403, too. */
export function asksToWait(remedy: Remedy | undefined): remedy is "waitForTurn" | "waitForService" {
  return remedy === "waitForTurn" || remedy === "waitForService";
}

/** A refused token and too many requests mean the same whoever says so: a retry shows the rest. */
const SAME_FROM_ANYBODY: ReadonlySet<number> = new Set([401, 429]);

/**
 * Did Graph itself say that something does not exist? It takes a documented code, or no code at all with Graph's
 * request id, and a status that fits: without that, nothing is called ended, gone or absent.
 */
export function saysMissing(error: GraphError, table: CodeTable = GRAPHS): boolean {
  if (remedyOf(error, table) !== "askForItem") return false;
  return isDocumented(error.codes, table) || (error.codes.length === 0 && error.requestId !== undefined);
}

/**
 * The documented code that decides, from `codes` (outermost first, any letter case) and the HTTP status. A documented
 * second-level code wins at whatever depth it stands: live answers often put an undocumented code at the top and the
 * documented one below it. Then a first-level code by either name, then the status. `undefined`: a 2xx or 3xx answer
 * without a documented code, of which nothing can be said.
 * Order: Graph, "Error handling for the Excel APIs". Where a general name contradicts the status, see `STATUS_WINS`.
 */
export function findCode(
  codes: readonly string[],
  status: number,
  table: CodeTable = GRAPHS,
): WorkbookErrorCode | undefined {
  const chain = codes.map((code) => code.toLowerCase());
  return secondLevelIn(chain, status, table) ?? firstLevelIn(chain, status, table) ?? firstLevelOf(status, table);
}

/** Does Graph document one of these codes, in either level? */
function isDocumented(codes: readonly string[], { secondLevel, firstLevel }: CodeTable): boolean {
  return codes.some((code) => secondLevel.has(code.toLowerCase()) || firstLevel.has(code.toLowerCase()));
}

function secondLevelIn(
  chain: readonly string[],
  status: number,
  { secondLevel, firstLevel }: CodeTable,
): WorkbookErrorCode | undefined {
  // `accessDenied` and `methodNotAllowed` are names of both levels. At the top they are meant as first-level names:
  // that is how Graph's front and SharePoint refuse a request before the workbook service sees it.
  const found = chain.flatMap((code, depth) => {
    const row = secondLevel.get(code);
    return row && !(depth === 0 && firstLevel.has(code)) && !(GENERAL.has(code) && isTelling(status)) ? [row] : [];
  });
  return found.find((row) => row.level === "second" && row.required) ?? found[0];
}

function firstLevelIn(chain: readonly string[], status: number, table: CodeTable): WorkbookErrorCode | undefined {
  const named = chain.flatMap((code) => table.firstLevel.get(code) ?? []);
  // A code that asks to wait is more specific than any code above it, and than any status.
  const wait = named.find(({ remedy }) => asksToWait(remedy));
  if (wait !== undefined) return wait;
  if (!STATUS_WINS.has(status) && status < 500) return named[0];
  // A name that belongs to this status does not contradict it: it says more than the status alone.
  return named.find((row) => row.status === status) ?? firstLevelOf(status, table);
}

/**
 * Statuses that say more than a first-level name beside them: the sign-in, a lock, too much at once. A locked file
 * answers 423 with `accessDenied`, and more permission would not unlock it. A fault of the server (5xx) says nothing
 * about the file either, whatever its code.
 */
const STATUS_WINS: ReadonlySet<number> = new Set([401, 408, 409, 423, 429]);

/** Second-level names that are general elsewhere. With a 401 they may be meant: then another token changes nothing. */
const GENERAL: ReadonlySet<string> = new Set(["accessdenied", "itemnotfound"]);

function isTelling(status: number): boolean {
  return (STATUS_WINS.has(status) && status !== 401) || status >= 500;
}

function firstLevelOf(status: number, { byStatus }: CodeTable): WorkbookErrorCode | undefined {
  return byStatus.get(status) ?? byStatus.get(STATUS_ALIASES.get(status) ?? status - (status % 100));
}

/** Not in Graph's table, but seen (423: a locked file) or sure to mean the same. Others count as x00: RFC 9110, 15. */
const STATUS_ALIASES = new Map([
  [408, 504],
  [410, 404],
  [423, 409],
]);

/** Rows by their names (in lower case) and by status. */
type CodeTable = {
  readonly secondLevel: ReadonlyMap<string, WorkbookErrorCode>;
  readonly firstLevel: ReadonlyMap<string, FirstLevelCode>;
  readonly byStatus: ReadonlyMap<number, FirstLevelCode>;
};

type FirstLevelCode = Extract<WorkbookErrorCode, { readonly level: "first" }>;

/** That a session or its workbook is no more takes Graph's own word for it: a status alone proves nothing. */
const NEEDS_ITS_CODE: ReadonlySet<Remedy> = new Set([
  ...(["createAgain", "createWhenFree", "createOtherwise"] as const),
  ...(["liftRestriction", "cleanWorkbook", "workbookGone"] as const),
]);

/** What the functions here need of the rows; the same from any rows, so that tests can add some. */
export function tableOf(rows: readonly WorkbookErrorCode[]): CodeTable {
  const secondLevel = new Map<string, WorkbookErrorCode>();
  const firstLevel = new Map<string, FirstLevelCode>();
  const byStatus = new Map<number, FirstLevelCode>();
  for (const row of rows) {
    if (row.level === "second") {
      secondLevel.set(row.code.toLowerCase(), row);
    } else {
      for (const name of [row.code, row.olderName ?? row.code]) firstLevel.set(name.toLowerCase(), row);
      if (!byStatus.has(row.status) && !NEEDS_ITS_CODE.has(row.remedy)) byStatus.set(row.status, row);
    }
  }
  for (const [code, means] of codeAliases) {
    const row = firstLevel.get(means);
    // A row of that very name says it itself.
    if (row !== undefined && !firstLevel.has(code)) firstLevel.set(code, row);
  }
  return { secondLevel, firstLevel, byStatus };
}

const GRAPHS = tableOf(errorCodeRemedies);

/**
 * True when a fresh token may change the answer: a 401 without a second-level code that says otherwise, or any 401 that
 * carries a claims challenge.
 */
export function tokenIsToBlame(error: GraphError): boolean {
  const row = findCode(error.codes, error.status);
  if (row?.remedy === "newToken") return true;
  return error.status === 401 && (error.claims !== undefined || row?.level !== "second");
}
