import type { CodeName } from "../../core/answers/errorCodeRemedies";
import type { FirstLevelStatus } from "./emulatedErrorCodes";
import type { SessionUse } from "./sessionRegister";

/** A second-level code, and the statuses that it comes with in turn. */
type Refusal = {
  readonly code: CodeName<"second">;
  readonly statuses: readonly [FirstLevelStatus, ...FirstLevelStatus[]];
};

/** Microsoft names no status for this code; in turn, so that no client learns to rely on one of them. */
const reCreatable: Refusal = { code: "invalidSessionReCreatable", statuses: [404, 409, 400] };

/** What a request gets whose session is not alive for it. An ID that never was is refused like one that is over. */
export const sessionRefusals: Readonly<Record<Exclude<SessionUse["kind"], "alive">, Refusal>> = {
  ended: reCreatable,
  unknown: reCreatable,
  notYours: { code: "invalidSessionAuthentication", statuses: [403] },
};
