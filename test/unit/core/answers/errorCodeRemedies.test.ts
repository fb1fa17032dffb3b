import fc from "fast-check";
import { findCode, remedyOf, remedyWithoutSession, tableOf } from "../../../../src/core/answers/remedyOf";
import { type Remedy, errorCodeRemedies, type WorkbookErrorCode } from "../../../../src/core/answers/errorCodeRemedies";

describe("the table of Graph's workbook error codes", () => {
  it("holds 13 first-level codes, 22 required and 13 optional second-level codes", () => {
    const count = (test: (row: (typeof errorCodeRemedies)[number]) => boolean) => errorCodeRemedies.filter(test).length;
    expect(count((row) => row.level === "first")).toBe(13);
    expect(count((row) => row.level === "second" && row.required)).toBe(22);
    expect(count((row) => row.level === "second" && !row.required)).toBe(13);
  });

  it("names each code once in its level", () => {
    const names = errorCodeRemedies.map(({ level, code }) => `${level} ${code.toLowerCase()}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has a remedy of a lost session exactly where Graph says not to use it again", () => {
    const lost = new Set<string>(
      "createAgain createWhenFree createOtherwise liftRestriction cleanWorkbook workbookGone abandonSession useOwnerAccount".split(
        " ",
      ),
    );
    const dead = errorCodeRemedies.filter(({ remedy }) => lost.has(remedy)).map(({ code }) => code);
    expect(dead.sort()).toEqual([
      "badGateway",
      "internalServerError",
      "internalServerErrorUncategorized",
      "invalidSessionAccessConflict",
      "invalidSessionAuthentication",
      "invalidSessionNotFound",
      "invalidSessionReCreatable",
      "invalidSessionRestricted",
      "invalidSessionUnexpected",
      "invalidSessionUnsupportedWorkbook",
      "serviceUnavailable",
    ]);
  });
});

describe("a row that says that a session is over", () => {
  const gone: WorkbookErrorCode = { level: "first", status: 410, code: "sessionGone", remedy: "createAgain" };
  const table = tableOf([...errorCodeRemedies, gone]);
  const error = (codes: readonly string[]) => ({ status: 410, codes, requestId: "r" });

  it("decides for its own code, and not for other answers with its status, which prove nothing", () => {
    expect(remedyOf(error(["sessionGone"]), table)).toBe("createAgain");
    for (const codes of [[], ["unheardOf"]]) expect(remedyOf(error(codes), table)).toBe(remedyOf(error(codes)));
  });
});

describe("the code that decides", () => {
  const codeOf = (codes: string[], status: number) => {
    const row = findCode(codes, status);
    return row && `${row.level} ${row.code}`;
  };

  it("is the second-level code at any depth, before any first-level code and the status", () => {
    expect(codeOf(["A", "notFound", "B", "invalidSessionReCreatable"], 409)).toBe("second invalidSessionReCreatable");
    expect(codeOf(["invalidSessionReCreatable"], 409)).toBe("second invalidSessionReCreatable");
  });

  it("is a required code before an optional one, wherever they stand", () => {
    expect(codeOf(["generalException", "internalServerErrorUncategorized"], 500)).toBe(
      "second internalServerErrorUncategorized",
    );
    expect(codeOf(["conflict", "accessConflict", "invalidArgument"], 409)).toBe("second accessConflict");
  });

  it("reads accessDenied at the top as the older name of forbidden, and below it as the workbook's own refusal", () => {
    expect(codeOf(["AccessDenied"], 403)).toBe("first forbidden");
    expect(codeOf(["forbidden", "accessDenied"], 403)).toBe("second accessDenied");
    expect(codeOf(["accessDenied", "accessDenied"], 403)).toBe("second accessDenied");
  });

  it("is the first-level code of either name before the status", () => {
    expect(codeOf(["resourceNotFound"], 400)).toBe("first notFound");
    expect(codeOf(["Unknown", "TOOMANYREQUESTS"], 400)).toBe("first tooManyRequests");
  });

  it("is the status's own code otherwise, x00 for statuses that nobody described, and none for 2xx and 3xx", () => {
    expect(codeOf([], 503)).toBe("first serviceUnavailable");
    expect(codeOf(["Unknown"], 423)).toBe("first conflict");
    expect(codeOf([], 451)).toBe("first badRequest");
    expect(codeOf([], 511)).toBe("first internalServerError");
    for (const status of [0, 200, 204, 302]) expect(codeOf(["Unknown"], status)).toBeUndefined();
  });

  it.each<[number, string[], string]>([
    [423, ["accessDenied"], "conflict"],
    [423, ["locked", "accessDenied"], "conflict"],
    [423, ["itemNotFound"], "conflict"],
    [409, ["accessDenied"], "conflict"],
    [429, ["accessDenied"], "tooManyRequests"],
    [429, ["serviceUnavailable"], "tooManyRequests"],
    [429, ["tooManyRequests", "accessDenied"], "tooManyRequests"],
    [429, ["itemNotFound"], "tooManyRequests"],
    [503, ["accessDenied"], "serviceUnavailable"],
    [503, ["itemNotFound"], "serviceUnavailable"],
    [503, ["tooManyRequests"], "tooManyRequests"],
    [500, ["accessDenied"], "internalServerError"],
    [500, ["resourceNotFound"], "internalServerError"],
    [504, ["notFound"], "gatewayTimeout"],
    [408, ["accessDenied"], "gatewayTimeout"],
    [401, ["accessDenied"], "unauthorized"],
    [401, ["notFound"], "unauthorized"],
    [403, ["activityLimitReached"], "tooManyRequests"],
    [403, ["accessDenied", "activityLimitReached"], "tooManyRequests"],
    [403, ["throttledRequest"], "tooManyRequests"],
    [403, ["resourceLocked"], "conflict"],
    [403, ["InvalidAuthenticationToken"], "unauthorized"],
    [403, ["unauthenticated"], "unauthorized"],
    [400, ["accessDenied"], "forbidden"],
    [404, ["accessDenied"], "forbidden"],
  ])("%i with %j is judged as %s", (status, codes, code) => {
    expect(codeOf(codes, status)).toBe(`first ${code}`);
  });

  it("is the second-level code whatever status it came with: none is bound to one", () => {
    for (const status of [200, 400, 401, 403, 404, 409, 410, 423, 429, 500, 502, 503, 504]) {
      expect(codeOf(["x", "invalidSessionReCreatable"], status)).toBe("second invalidSessionReCreatable");
      expect(codeOf(["x", "transientFailure"], status)).toBe("second transientFailure");
    }
  });
});

const REMEDIES: readonly Remedy[] = [...new Set(errorCodeRemedies.map(({ remedy }) => remedy))];

/** A row that Graph does not have, of a code and a remedy that may be anything, also on a status that has a row. */
const inventedRow: fc.Arbitrary<WorkbookErrorCode> = fc
  .record({
    status: fc.oneof(fc.constantFrom(...errorCodeRemedies.flatMap(statusOf)), fc.integer({ min: 400, max: 599 })),
    remedy: fc.constantFrom(...REMEDIES),
    withoutSession: fc.option(fc.constantFrom(...REMEDIES), { nil: undefined }),
    level: fc.constantFrom("first" as const, "second" as const),
  })
  .map(({ status, level, withoutSession, ...row }) => {
    const own = { ...row, code: "codeOfTomorrow", ...(withoutSession === undefined ? {} : { withoutSession }) };
    return level === "first" ? { ...own, level, status } : { ...own, level, required: true };
  });

function statusOf(row: WorkbookErrorCode): readonly number[] {
  return row.level === "first" ? [row.status] : [];
}

/** An answer whose code is this row's own, at the status that Graph would give it. */
function answerOf(row: WorkbookErrorCode, status = 400) {
  return row.level === "first"
    ? { status: row.status, codes: [row.code], requestId: "r" }
    : { status, codes: ["error", row.code], requestId: "r" };
}

/** Where `row` is in the table, its own answer means what the row says, and no other file has to be told. */
function expectEffect(row: WorkbookErrorCode, table: ReturnType<typeof tableOf>): void {
  const answer = answerOf(row);
  expect([row.code, remedyOf(answer, table)]).toEqual([row.code, row.remedy]);
  expect([row.code, remedyWithoutSession(answer, table)]).toEqual([row.code, row.withoutSession ?? row.remedy]);
}

describe("a row of the table", () => {
  it("decides the answers with its code, with a session in the request and without one", () => {
    for (const row of errorCodeRemedies) expectEffect(row, tableOf(errorCodeRemedies));
  });

  it("decides by its older name, too, and by its status alone", () => {
    for (const row of errorCodeRemedies) {
      if (row.level === "second") continue;
      expect(findCode([row.olderName ?? row.code], row.status)).toBe(row);
      expect(findCode([], row.status)).toBe(row);
    }
  });

  it("does so whatever it is: one more row is enough for one more code of Graph", () => {
    fc.assert(fc.property(inventedRow, (row) => expectEffect(row, tableOf([...errorCodeRemedies, row]))));
  });

  it("takes nothing from the rows that were there", () => {
    fc.assert(
      fc.property(inventedRow, fc.constantFrom(...errorCodeRemedies), (row, other) =>
        expectEffect(other, tableOf([...errorCodeRemedies, row])),
      ),
    );
  });
});
