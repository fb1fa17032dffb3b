import { workbookErrorCodes, type WorkbookErrorCode } from "./workbookErrorCodes";

/**
 * The documented code that decides, from `codes` (outermost first, any letter case) and the HTTP status. A documented
 * second-level code wins at whatever depth it stands: live answers often put an undocumented code at the top and the
 * documented one below it. Then a first-level code by either name, then the status. `undefined`: a 2xx or 3xx answer
 * without a documented code, of which nothing can be said.
 * Order: Graph, "Error handling for the Excel APIs".
 */
export function findCode(codes: readonly string[], status: number): WorkbookErrorCode | undefined {
  const chain = codes.map((code) => code.toLowerCase());
  return secondLevelIn(chain) ?? firstLevelIn(chain) ?? firstLevelOf(status);
}

function secondLevelIn(chain: readonly string[]): WorkbookErrorCode | undefined {
  // `accessDenied` and `methodNotAllowed` are names of both levels. At the top they are meant as first-level names:
  // that is how Graph's front and SharePoint refuse a request before the workbook service sees it.
  const found = chain.flatMap((code, depth) => {
    const row = secondLevel.get(code);
    return row && !(depth === 0 && firstLevel.has(code)) ? [row] : [];
  });
  return found.find((row) => row.level === "second" && row.required) ?? found[0];
}

function firstLevelIn(chain: readonly string[]): WorkbookErrorCode | undefined {
  return chain.map((code) => firstLevel.get(code)).find((row) => row !== undefined);
}

function firstLevelOf(status: number): WorkbookErrorCode | undefined {
  return byStatus.get(status) ?? byStatus.get(STAND_INS.get(status) ?? status - (status % 100));
}

/** Not in Graph's table, but seen (423: a locked file) or sure to mean the same. Others count as x00: RFC 9110, 15. */
const STAND_INS = new Map([
  [408, 504],
  [410, 404],
  [423, 409],
]);

const secondLevel = new Map<string, WorkbookErrorCode>();
const firstLevel = new Map<string, WorkbookErrorCode>();
const byStatus = new Map<number, WorkbookErrorCode>();
for (const row of workbookErrorCodes) {
  if (row.level === "second") {
    secondLevel.set(row.code.toLowerCase(), row);
  } else {
    for (const name of [row.code, row.olderName ?? row.code]) firstLevel.set(name.toLowerCase(), row);
    byStatus.set(row.status, row);
  }
}
