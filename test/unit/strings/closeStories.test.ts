import { shownText } from "../../../src/core/shownText";
import { answerToRecord, judgeMissing, judgeSession } from "../../../src/core/answers/judgeSession";
import type { SessionHistory, CloseOutcome } from "../../../src/core/answers/sessionOutcome";
import { readGraphError } from "../../../src/graph/readGraphError";
import { closeSentences } from "../../../src/strings/messages/closeSentences";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { describeSessionOutcome } from "../../../src/strings/describeSessionOutcome";

/** One answer of Graph, told from the bytes on the wire to the words on the pane. */
type Ending = { title: string; body: string; row: string; next: string[] };

const S = "“Nightly” (…tail42) for Budget 2026.xlsx";
const NOT_CLOSED = "Microsoft didn't close “Nightly” (…tail42) for Budget 2026.xlsx.";
const NOT_CONFIRMED = "Microsoft didn't confirm that “Nightly” (…tail42) for Budget 2026.xlsx is closed.";
const NOT_YET = `${S} isn't closed yet.`;
const OVER = `${S} had already ended, so there was nothing to close.`;
const NOT_KNOWN =
  "“Nightly” (…tail42) has ended, or its ID is incomplete or belongs to a file other than Budget 2026.xlsx. We kept it in the list and flagged it.";
const KEPT = `We kept ${S} in the list and flagged it. If it might still be open, compare its ID with where it came from.`;
const GONE = "“Nightly” (…tail42) can't be closed now. It times out on its own. We kept it in the list and flagged it.";

const ended = (reason: string): Ending => ({
  title: "The session had already ended",
  body: [OVER, reason].filter(Boolean).join(" "),
  row: "ended",
  // Whoever wanted it closed has nothing left to do, least of all to create another one.
  next: ["remove"],
});
const notKnown = (reason: string): Ending => ({
  title: "Microsoft couldn't find this session for this file",
  // The reason stands there once: Microsoft's own, where it gave one.
  body: reason === "" ? NOT_KNOWN : `${reason} ${KEPT}`,
  row: "notKnown",
  next: ["forget"],
});
const gone = (reason: string): Ending => ({
  title: "Microsoft couldn't find this session's workbook",
  body: `${GONE} ${reason}`,
  row: "workbookGone",
  next: ["forget"],
});
const refused = (title: string, lead: string, reason: string, next: string[]): Ending => ({
  title,
  body: `${lead} ${reason}`,
  row: "unchanged",
  next,
});

const INVALID = {
  reCreatable: "Microsoft's reason: the session doesn't exist or is no longer valid.",
  accessConflict:
    "Microsoft's reason: other people or apps are using the workbook. Create a new session when they've finished.",
  restricted:
    "Microsoft's reason: a policy of the service or of your organization. Sessions work again when that policy changes. Ask your administrator.",
  unexpected:
    "Microsoft's reason: something unexpected. A new session of the same type might fail. Try creating the other type.",
  unsupported:
    "Microsoft's reason: the workbook now contains something that sessions can't work with, or has become too large. Open it in the browser to see what.",
};

/** What has to be told when this add-in never saw the session alive, and what when it did, where that differs. */
type Told = { unseen: Ending; seen?: Ending };

const TOLD = {
  reCreatable: { unseen: notKnown(INVALID.reCreatable), seen: ended(INVALID.reCreatable) },
  accessConflict: { unseen: notKnown(INVALID.accessConflict), seen: ended(INVALID.accessConflict) },
  restricted: { unseen: notKnown(INVALID.restricted), seen: ended(INVALID.restricted) },
  unexpected: { unseen: notKnown(INVALID.unexpected), seen: ended(INVALID.unexpected) },
  unsupportedNow: { unseen: notKnown(INVALID.unsupported), seen: ended(INVALID.unsupported) },
  missing: { unseen: notKnown(""), seen: ended("") },
  workbookGone: {
    unseen: gone("Microsoft's reason: the session isn't valid because Budget 2026.xlsx can't be found where it was."),
  },
  otherSignIn: {
    unseen: refused(
      "The session belongs to another account",
      NOT_CLOSED,
      "Only the account that opened it can use it. Sign in as Owner account.",
      ["signIn"],
    ),
  },
  signIn: {
    unseen: refused(
      "Microsoft didn't accept the sign-in",
      NOT_CLOSED,
      "Microsoft didn't accept the sign-in, even after we renewed it. Sign in again. If that doesn't help, this account might not be allowed to open Budget 2026.xlsx in the browser.",
      ["signIn"],
    ),
  },
  permission: {
    unseen: refused(
      "No permission for this workbook",
      NOT_CLOSED,
      "You've allowed access only to your own files. If Budget 2026.xlsx belongs to someone else or to a site, allow access to more files.",
      ["askMore"],
    ),
  },
  forbidden: {
    unseen: refused(
      "The workbook doesn't allow this",
      NOT_CLOSED,
      "Something about Budget 2026.xlsx prevents it: a sensitivity label, protection, or no permission to edit. Open it in the browser to see what.",
      ["openInBrowser"],
    ),
  },
  people: {
    unseen: refused(
      "Someone else is using the workbook",
      NOT_CLOSED,
      "Other people or apps are using Budget 2026.xlsx, for example to edit it. Try again when they've finished. The browser shows who they are.",
      ["retry", "openInBrowser"],
    ),
  },
  throttled: {
    unseen: refused(
      "Too many requests",
      NOT_YET,
      "Microsoft got too many requests in a short time, perhaps from other apps in your organization. Wait 5 seconds, then try again.",
      ["retry"],
    ),
  },
  busy: {
    unseen: refused(
      "Microsoft's service is busy",
      NOT_YET,
      "The service can't do this right now. It says that's only temporary. Wait 5 seconds, then try again.",
      ["retry"],
    ),
  },
  unclear: {
    unseen: {
      title: "We couldn't confirm whether the session closed",
      body: `${S} might be closed or still open. Select Check to ask Microsoft; this contacts the session and, if it's still open, keeps it alive.`,
      row: "noAnswer",
      next: ["check", "retry"],
    },
  },
  unusable: {
    unseen: {
      title: "Microsoft couldn't confirm the close",
      body: "Microsoft reported that “Nightly” (…tail42) for Budget 2026.xlsx can't be used anymore. If it's still open, it times out after about 5–7 minutes of inactivity.",
      row: "unusable",
      next: ["forget"],
    },
  },
  request: {
    unseen: refused(
      "Microsoft didn't understand the request",
      NOT_CLOSED,
      "An ID might be incomplete or changed. Compare it with where it came from, then add it again.",
      ["forget"],
    ),
  },
  notOffered: {
    unseen: refused(
      "Not offered for this workbook",
      NOT_CLOSED,
      "Microsoft doesn't offer this for Budget 2026.xlsx or for the place where it's kept.",
      [],
    ),
  },
  tooLarge: {
    unseen: refused(
      "Too large",
      NOT_CLOSED,
      "The request is too large for Microsoft's service. Budget 2026.xlsx might be too large for it.",
      ["openInBrowser"],
    ),
  },
  unsupported: {
    unseen: refused(
      "The workbook isn't supported",
      NOT_CLOSED,
      "Budget 2026.xlsx contains something that Microsoft's service doesn't support, or is too large. Open it in the browser to see what to remove.",
      ["openInBrowser"],
    ),
  },
  cells: {
    unseen: refused(
      "Unexpected response from Microsoft",
      NOT_CLOSED,
      "Microsoft's reason is about cells or tables, which we didn't ask for. The details help your support team.",
      ["check"],
    ),
  },
  fault: {
    unseen: refused(
      "An error inside Microsoft's service",
      NOT_CONFIRMED,
      "Microsoft's service stopped with an internal error. The details help your support team.",
      ["check"],
    ),
  },
  calculating: {
    unseen: refused(
      "The workbook took too long",
      NOT_CONFIRMED,
      "Microsoft stopped the request because Budget 2026.xlsx was busy for too long, for example with a calculation. Check again when it's had time to finish.",
      ["check"],
    ),
  },
} satisfies Record<string, Told>;

type Kind = keyof typeof TOLD;

/** Typed from Microsoft's pages, on purpose not taken from the table under test. */
const FIRST: [status: number, code: string, kind: Kind, older?: string][] = [
  [400, "badRequest", "request", "invalidRequest"],
  [401, "unauthorized", "signIn", "unauthenticated"],
  [403, "forbidden", "permission", "accessDenied"],
  [404, "notFound", "missing", "resourceNotFound"],
  [405, "methodNotAllowed", "notOffered"],
  [409, "conflict", "people"],
  [413, "payloadTooLarge", "tooLarge", "requestSizeExceeded"],
  [429, "tooManyRequests", "throttled"],
  [500, "internalServerError", "unusable"],
  [501, "notImplemented", "notOffered"],
  [502, "badGateway", "unusable"],
  [503, "serviceUnavailable", "unusable"],
  [504, "gatewayTimeout", "unclear"],
];

const SECOND: [status: number, code: string, kind: Kind][] = [
  [409, "accessConflict", "people"],
  [400, "badRequestUncategorized", "request"],
  [409, "conflictUncategorized", "people"],
  [403, "forbiddenUncategorized", "forbidden"],
  [504, "gatewayTimeoutUncategorized", "unclear"],
  [500, "internalServerErrorUncategorized", "unusable"],
  [409, "invalidSessionAccessConflict", "accessConflict"],
  [403, "invalidSessionAuthentication", "otherSignIn"],
  [404, "invalidSessionNotFound", "workbookGone"],
  [404, "invalidSessionReCreatable", "reCreatable"],
  [400, "invalidSessionReCreatable", "reCreatable"],
  [409, "invalidSessionReCreatable", "reCreatable"],
  [403, "invalidSessionRestricted", "restricted"],
  [500, "invalidSessionUnexpected", "unexpected"],
  [400, "invalidSessionUnsupportedWorkbook", "unsupportedNow"],
  [405, "methodNotAllowedUncategorized", "notOffered"],
  [404, "notFoundUncategorized", "missing"],
  [501, "notImplementedUncategorized", "notOffered"],
  [413, "payloadTooLargeUncategorized", "tooLarge"],
  [503, "serviceUnavailableUncategorized", "busy"],
  [429, "tooManyRequestsUncategorized", "throttled"],
  [503, "transientFailure", "busy"],
  [401, "unauthorizedUncategorized", "signIn"],
  [400, "unsupportedWorkbook", "unsupported"],
  [403, "accessDenied", "forbidden"],
  [409, "filteredRangeConflict", "cells"],
  [500, "generalException", "fault"],
  [409, "insertDeleteConflict", "cells"],
  [400, "invalidArgument", "request"],
  [400, "invalidReference", "cells"],
  [409, "itemAlreadyExists", "cells"],
  [404, "itemNotFound", "missing"],
  [405, "methodNotAllowed", "notOffered"],
  [400, "nonBlankCellOffSheet", "cells"],
  [400, "rangeExceedsLimit", "cells"],
  [500, "requestAborted", "calculating"],
  [501, "unsupportedOperation", "notOffered"],
];

type Story = { name: string; status: number; chain: string[]; kind: Kind };

const UNDOCUMENTED = "GenericFileOpenError";

function familyOf(status: number): string {
  const found = FIRST.find(([family]) => family === status);
  if (found === undefined) throw new Error(`no first-level code for ${status}`);
  return found[1];
}

const placed: Story[] = [
  ...FIRST.flatMap(([status, code, kind, older]): Story[] => [
    { name: code, status, kind, chain: [code] },
    { name: `${code}, one level deeper`, status, kind, chain: [UNDOCUMENTED, code] },
    ...(older === undefined ? [] : [{ name: `${code}, by its older name`, status, kind, chain: [older] }]),
  ]),
  ...SECOND.flatMap(([status, code, kind]): Story[] => [
    { name: code, status, kind, chain: [familyOf(status), code] },
    { name: `${code}, one level deeper`, status, kind, chain: [familyOf(status), UNDOCUMENTED, code] },
    { name: `${code}, under an undocumented code`, status, kind, chain: [UNDOCUMENTED, code, "SomethingDeeper"] },
  ]),
];

const cases: [string, (code: string) => string][] = [
  ["as documented", (code) => code],
  ["in lower case", (code) => code.toLowerCase()],
  ["in upper case", (code) => code.toUpperCase()],
];

const stories = placed.flatMap((story) =>
  cases.flatMap(([writing, write]) =>
    (["HTTP error", "failed operation"] as const).map((shape) => ({
      ...story,
      name: `${story.name} (${story.status}, ${writing}, ${shape})`,
      shape,
      chain: story.chain.map(write),
    })),
  ),
);

function errorOf(chain: string[], message: string, inner: string): object {
  const [code, ...deeper] = chain;
  return { code, message, ...(deeper.length > 0 ? { [inner]: errorOf(deeper, message, inner) } : {}) };
}

type Wire = { status: number; body: string; nullBody?: string | null; headers?: Record<string, string> };

function wireOf(story: Story & { shape: string }, message = "A message.", inner = "innerError"): Wire {
  const error = errorOf(story.chain, message, inner);
  return story.shape === "HTTP error"
    ? { status: story.status, body: JSON.stringify({ error }) }
    : { status: 200, body: JSON.stringify({ id: "operation", status: "failed", error }) };
}

/** As the flow does it: a 401 gets one fresh token, a bare 404 asks for the driveItem, which is there. */
function outcomeOf(
  { status, body, nullBody = body, headers = {} }: Wire,
  seenAlive: boolean,
): { outcome: CloseOutcome; steps: string[] } {
  const error = readGraphError(new Response(nullBody, { status, headers }), body);
  const steps: string[] = [];
  let history: SessionHistory = { seenAlive, tokenRenewed: false };
  for (;;) {
    const verdict = judgeSession({ kind: "error", error }, history, "closed");
    if (verdict.kind === "outcome") return { outcome: verdict.outcome, steps };
    steps.push(verdict.kind);
    if (verdict.kind === "askForItem") return { outcome: judgeMissing({ kind: "ok" }, verdict.error, history), steps };
    history = { ...history, tokenRenewed: true };
  }
}

function told(outcome: CloseOutcome): Ending {
  const context = {
    fileName: shownText("Budget 2026.xlsx"),
    name: "Nightly",
    shortId: "…tail42",
    accountName: shownText("Owner account"),
  };
  const { title, body, next } = describeSessionOutcome(outcome, context, closeSentences, "close", jointSentences);
  return { title, body, row: answerToRecord(outcome), next: [...next] };
}

function expected(kind: Kind, seenAlive: boolean): Ending {
  const ending: Told = TOLD[kind];
  return seenAlive ? (ending.seen ?? ending.unseen) : ending.unseen;
}

describe("every documented code, in both shapes, any letter case and one level deeper", () => {
  it("is in the stories: 13 first-level and 35 second-level codes", () => {
    expect(new Set(FIRST.map(([, code]) => code)).size).toBe(13);
    expect(new Set(SECOND.map(([, code]) => code)).size).toBe(35);
  });

  it.each(stories)("$name, for a session that was never seen alive", (story) => {
    expect(told(outcomeOf(wireOf(story), false).outcome)).toEqual(expected(story.kind, false));
  });

  it.each(stories)("$name, for a session that was seen alive", (story) => {
    expect(told(outcomeOf(wireOf(story), true).outcome)).toEqual(expected(story.kind, true));
  });

  it("asks for the driveItem after each bare 404, and for one fresh token after each refused sign-in", () => {
    for (const story of stories) {
      const steps = story.kind === "missing" ? ["askForItem"] : story.kind === "signIn" ? ["renewToken"] : [];
      expect([story.name, outcomeOf(wireOf(story), true).steps]).toEqual([story.name, steps]);
    }
  });

  it("reads innererror as innerError", () => {
    for (const story of stories) {
      expect(outcomeOf(wireOf(story, "A message.", "innererror"), true)).toEqual(outcomeOf(wireOf(story), true));
    }
  });

  it("never lets Graph's message change the judgement", () => {
    const misleading = ["closed", "invalidSessionReCreatable", "429 tooManyRequests", "504", ""];
    for (const story of stories) {
      for (const message of misleading) {
        expect(outcomeOf(wireOf(story, message), true)).toEqual(outcomeOf(wireOf(story), true));
      }
    }
  });
});

describe("answers without a code that Graph documents", () => {
  const NOT_GRAPHS: [string, string][] = [
    ["a proxy's page", "<!doctype html><html><body><h1>invalidSessionReCreatable</h1></body></html>"],
    ["an empty body", ""],
    ["JSON without an error", "{}"],
    ["a cut answer", '{"error":{"code":"notFound","innerError":{"code":"invalidSessionReCr'],
    ["another service's error", JSON.stringify({ error: { code: 404, message: "Not Found", status: "NOT_FOUND" } })],
    ["an error of one word", JSON.stringify({ error: "invalidSessionReCreatable" })],
    ["a code outside of the error", JSON.stringify({ code: "invalidSessionReCreatable", message: "" })],
    ["a list of errors", JSON.stringify([{ error: { code: "invalidSessionReCreatable" } }])],
    ["an error inside the error", JSON.stringify({ error: { error: { code: "invalidSessionReCreatable" } } })],
  ];
  const UNKNOWN: [string, string][] = [
    ["an unknown code", JSON.stringify({ error: { code: "codeOfTomorrow", message: "", innerError: null } })],
    ["a code with a space", JSON.stringify({ error: { code: "invalidSessionReCreatable " } })],
  ];
  /** By the status where there is a code that nobody knows; nothing is known of what a proxy says. */
  const statuses: [number, Kind][] = [
    ...FIRST.map(([status, , kind]): [number, Kind] => [status, kind === "missing" ? "unclear" : kind]),
    ...[402, 406, 411, 412, 414, 415, 417, 418, 421, 428, 431, 451].map((status): [number, Kind] => [
      status,
      "request",
    ]),
    [408, "unclear"],
    [410, "unclear"],
    [423, "people"],
    ...[505, 507, 508, 511, 520, 521, 522, 523, 524, 525, 526, 527, 530, 599].map((status): [number, Kind] => [
      status,
      "unusable",
    ]),
    ...[200, 201, 202, 203, 206, 300, 302, 304, 307].map((status): [number, Kind] => [status, "unclear"]),
  ];
  const fromAnybody = new Set([401, 429]);
  const answers = statuses.flatMap(([status, kind]) => [
    ...NOT_GRAPHS.map(([what, body]) => ({
      name: `${status} with ${what}`,
      status,
      body,
      kind: fromAnybody.has(status) ? kind : ("unclear" as const),
    })),
    ...UNKNOWN.map(([what, body]) => ({ name: `${status} with ${what}`, status, body, kind })),
  ]);

  it.each(answers)("$name", ({ status, body, kind }) => {
    for (const seenAlive of [false, true]) {
      // Whether or not a proxy passed Graph's request id on beside a body of its own.
      for (const headers of [{}, { "request-id": "r-1", "Content-Type": "text/html" }]) {
        const nullBody = status === 304 ? null : body;
        expect(told(outcomeOf({ status, body, nullBody, headers }, seenAlive).outcome)).toEqual(
          expected(kind, seenAlive),
        );
      }
    }
  });

  it.each([404, 410])(
    "a %i without any code is about the session only with Graph's request id in its body",
    (status) => {
      const bare = (innerError: object) => ({ status, body: JSON.stringify({ error: { message: "", innerError } }) });
      expect(outcomeOf(bare({ "request-id": "r-1" }), true)).toMatchObject({
        outcome: { kind: "ended" },
        steps: ["askForItem"],
      });
      expect(outcomeOf(bare({}), true)).toMatchObject({ outcome: { kind: "unknown" }, steps: [] });
    },
  );

  it("a failed operation without any code is not called closed, nor refused", () => {
    const body = JSON.stringify({ status: "failed" });
    expect(told(outcomeOf({ status: 200, body }, true).outcome)).toEqual(TOLD.unclear.unseen);
  });
});

describe("sentences and remedies", () => {
  it("no two codes with different remedies share a sentence", () => {
    for (const seenAlive of [false, true]) {
      const kindsBySentence = new Map<string, Set<Kind>>();
      for (const story of stories) {
        const { body } = told(outcomeOf(wireOf(story), seenAlive).outcome);
        kindsBySentence.set(body, (kindsBySentence.get(body) ?? new Set()).add(story.kind));
      }
      expect([...kindsBySentence].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
      expect(kindsBySentence.size).toBe(Object.keys(TOLD).length);
    }
  });

  it("only a 204 is called closed", () => {
    const closed = judgeSession({ kind: "accepted" }, { seenAlive: false, tokenRenewed: false }, "closed");
    expect(closed).toEqual({ kind: "outcome", outcome: { kind: "closed" } });
    expect(told({ kind: "closed" })).toEqual({
      title: "Microsoft closed the session",
      body: "“Nightly” (…tail42) is closed. It might take a moment for Budget 2026.xlsx to update.",
      row: "closed",
      next: ["looksLocked"],
    });
    for (const story of stories) expect(outcomeOf(wireOf(story), true).outcome.kind).not.toBe("closed");
  });

  it("silence may or may not be a close, and the check says that it contacts the session", () => {
    const verdict = judgeSession(
      { kind: "silence", clientRequestId: "c1" },
      { seenAlive: true, tokenRenewed: false },
      "closed",
    );
    expect(verdict).toEqual({ kind: "outcome", outcome: { kind: "unknown", clientRequestId: "c1" } });
    expect(told({ kind: "unknown", clientRequestId: "c1" })).toEqual(TOLD.unclear.unseen);
  });

  it("access to more files is not offered to a sign-in that has it", () => {
    const error = { status: 403, codes: [] };
    const context = {
      fileName: shownText("Budget 2026.xlsx"),
      name: "Nightly",
      shortId: "…tail42",
      fileAccess: "all",
    } as const;
    const { body, next } = describeSessionOutcome(
      { kind: "refused", remedy: "askMore", error },
      context,
      closeSentences,
      "close",
      jointSentences,
    );
    expect(next).toEqual(["openInBrowser"]);
    expect(body).toBe(
      `${NOT_CLOSED} This account doesn't have permission to change Budget 2026.xlsx, the workbook has a sensitivity label, or the account doesn't have a license for Excel on the web.`,
    );
  });
});
