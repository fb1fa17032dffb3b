import type { Fault } from "../../src/demo/graph/faultPlan";

export const STEPS = ["createSession", "operation", "sessionInfo", "refreshSession", "closeSession"] as const;

/** The requests of a session's life, in their order. */
export type Step = (typeof STEPS)[number];

/**
 * One thing that a network does to one request. `client`: in the browser, before the request leaves (`notSent`) or after
 * the server has done its work (`answerLost`, `bodyLost`). `server`: what the emulator answers in its place.
 */
export type NetworkFault = {
  readonly name: string;
  readonly client?: "notSent" | "answerLost" | "bodyLost";
  readonly server?: Omit<Fault, "operation" | "times">;
};

const answers: readonly (readonly [name: string, answer: Fault["answer"]])[] = [
  ["cut connection", { kind: "cut" }],
  ...[200, 400, 401, 403, 404, 405, 409, 410, 412, 423, 429, 451, 500, 501, 502, 503, 504, 507, 511, 520].map(
    (status) => [`${status} HTML`, { kind: "html", status }] as const,
  ),
  ...[200, 202, 205, 403, 404, 410, 500, 502, 503].map(
    (status) => [`${status} empty`, { kind: "empty", status }] as const,
  ),
  ["redirect to a page", { kind: "redirect", to: "https://portal.example/login.html" }],
  ["404 with a code that nobody knows", { kind: "error", status: 404, codes: ["codeOfTomorrow"] }],
  ["504 of Graph", { kind: "error", status: 504, codes: ["gatewayTimeout", "gatewayTimeoutUncategorized"] }],
];

/** Graph's own word that nothing was done: only before it does anything. */
const refusals: readonly (readonly [name: string, answer: Fault["answer"]])[] = [
  ["503 with a long wait", { kind: "error", status: 503, codes: ["serviceUnavailable"], retryAfterSeconds: 4_294_967 }],
  ["503 transient", { kind: "error", status: 503, codes: ["serviceUnavailable", "transientFailure"] }],
  ["429 with a wait", { kind: "error", status: 429, codes: ["tooManyRequests"], retryAfterSeconds: 7 }],
  ["403 that means too often", { kind: "error", status: 403, codes: ["accessDenied", "activityLimitReached"] }],
  ["423 with accessDenied", { kind: "error", status: 423, codes: ["accessDenied"] }],
  ["401 of Graph", { kind: "error", status: 401, codes: ["InvalidAuthenticationToken"] }],
  ["409 of Graph", { kind: "error", status: 409, codes: ["conflict", "accessConflict"] }],
];

export const NETWORK_FAULTS: readonly NetworkFault[] = [
  { name: "not sent", client: "notSent" },
  { name: "answer lost", client: "answerLost" },
  { name: "answer cut off while it is read", client: "bodyLost" },
  { name: "slow answer", server: { answer: { kind: "delay", ms: 20 } } },
  { name: "JSON cut short", server: { answer: { kind: "mangled", how: "cutShort" } } },
  { name: "type of a page", server: { answer: { kind: "mangled", how: "asHtml" } } },
  ...refusals.map(([name, answer]) => ({ name, server: { answer } })),
  ...answers.flatMap(([name, answer]) => [
    { name: `${name}, before anything was done`, server: { answer } },
    { name: `${name}, after it was done`, server: { answer, afterEffect: true } },
  ]),
];
