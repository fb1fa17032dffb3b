import { BrowserAuthError, InteractionRequiredAuthError, ServerError, type AuthError } from "@azure/msal-browser";
import fc from "fast-check";
import type { SignInTrouble } from "../../../src/core/answers/trouble";
import { readAuthError, type FailedCall } from "../../../src/msal/readAuthError";
import { troubleSentences } from "../../../src/strings/messages/troubleSentences";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { describeTrouble } from "../../../src/strings/describeTrouble";

const WORDS = [
  "access_denied",
  "unauthorized_client",
  "invalid_grant",
  "interaction_required",
  "login_required",
  "invalid_client",
  "invalid_resource",
  "invalid_request",
  "invalid_scope",
  "server_error",
  "temporarily_unavailable",
  // Excel's own sign-in passes on a number without a word.
  "",
];

/** What a click gets, whatever word Entra puts the number under (Entra, "authentication and authorization error codes"). */
const MEANINGS: Readonly<Partial<Record<SignInTrouble["reason"], readonly number[]>>> = {
  cancelled: [65004],
  consentMissing: [65001, 90008, 90093, 90094, 90095, 90099, 900941],
  conditionalAccess: [
    50002, 50005, 50097, 50105, 50127, 50129, 50131, 50155, 50177, 50178, 50187, 53000, 53001, 53002, 53003, 53010,
    53011, 54000, 80012, 130007, 135011, 500021, 500022, 500212, 500213, 530001, 530021, 530032, 530034, 530035,
  ],
  appDisabled: [7000112, 1000031],
  accountBlocked: [50053, 50055, 50057, 50144, 500341, 500571],
  wrongTenant: [
    16000, 16003, 50014, 50020, 50034, 50059, 50128, 50194, 51004, 90002, 90019, 90038, 90072, 90084, 500200, 500208,
    700011, 700016, 1000104, 9002332,
  ],
  notConfigured: [
    28002, 28003, 50001, 50011, 65002, 65005, 70001, 70002, 70003, 70004, 70005, 70007, 70011, 90124, 90130, 500011,
    500113, 650052, 650053, 650054, 650056, 650057, 700022, 700023, 700025, 700038, 700046, 700054, 900144, 900971,
    7000215, 7000218, 7000222, 9001023, 9002325, 9002326, 9002327,
  ],
  throttled: [50088, 50166, 50196, 90006, 90024, 90033, 90055],
  serviceFault: [40008, 40010, 50000, 50033, 50087, 70012, 80001, 80002, 90012, 90036, 90090, 90091, 90092],
  // Entra wants a person, or says what we have no name for: the number is shown.
  refused: [
    50056, 50058, 50076, 50079, 50121, 50126, 50133, 50143, 50158, 50173, 53004, 52999, 530000, 530036, 90014, 135010,
    160021, 240001, 50197, 54005, 70044, 399218, 399284, 500014, 500121, 700082, 700084, 5000224, 5000225, 53012,
    9002341, 9999999,
  ],
};

const FOR_A_PERSON = [
  16001, 16002, 40009, 50056, 50058, 50072, 50074, 50076, 50078, 50079, 50085, 50089, 50125, 50126, 50132, 50133, 50135,
  50139, 50140, 50143, 50158, 50168, 50173, 50197, 50199, 51006, 53004, 54005, 70000, 70008, 70043, 70044, 160021,
  700020, 700081, 700082, 700084, 9002341,
];

const click: FailedCall = { way: "browser", interactive: true, tenant: "contoso.com" };

function refusal(word: string, number: number): AuthError {
  return new ServerError(word, "", `AADSTS${number}: words that change`);
}

const pairs = Object.entries(MEANINGS).flatMap(([reason, numbers]) =>
  numbers.flatMap((number) => WORDS.map((word) => ({ reason, number, word }))),
);

describe("a refusal of Entra with a number", () => {
  it.each(["nested", "browser", "dialog"] as const)(
    "means what the number says, under every word, in the way %s",
    (way) => {
      const wrong = pairs.filter(({ reason, number, word }) => {
        const reading = readAuthError(refusal(word, number), { ...click, way });
        return !(
          reading.kind === "trouble" &&
          reading.trouble.reason === expected(reason, number, word) &&
          reading.trouble.number === number
        );
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(FOR_A_PERSON)("AADSTS%i of a silent request asks for a click, under every word", (number) => {
    for (const word of WORDS) {
      expect(readAuthError(refusal(word, number), { ...click, interactive: false })).toEqual({ kind: "clickNeeded" });
    }
  });

  it("is cancelled only where the person cancelled, and has a sentence that shows a number without a name", () => {
    const words = fc.constantFrom(...WORDS);
    const ways = fc.constantFrom("nested", "browser", "dialog");
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 10_000, max: 99_999_999 }),
        ways,
        fc.boolean(),
        (word, number, way, interactive) => {
          const reading = readAuthError(refusal(word, number), { way, interactive, tenant: "contoso.com" });
          if (reading.kind === "clickNeeded") return;
          const { trouble } = reading;
          expect(trouble.reason === "cancelled").toBe(number === 65004);
          const { title, body } = describeTrouble({ kind: "signIn", trouble }, troubleSentences, jointSentences);
          expect(title).not.toBe("");
          if (trouble.reason === "refused") expect(body).toContain(`AADSTS${number}`);
        },
      ),
      { numRuns: 2_000, seed: 20_261_126 },
    );
  });

  it("is read from a number of eight digits as a whole", () => {
    expect(readAuthError(refusal("access_denied", 65004123), click)).toMatchObject({
      trouble: { reason: "refused", number: 65004123 },
    });
  });
});

/** Being too busy is what this word means, whatever number stands beside it that we do not know. */
function expected(reason: string, number: number, word: string): string {
  const unknown = reason === "refused" && !FOR_A_PERSON.includes(number) && number !== 50126;
  return unknown && word === "temporarily_unavailable" ? "throttled" : reason;
}

describe("a refusal without a number", () => {
  it.each([
    ["access_denied", "cancelled"],
    ["unauthorized_client", "notConfigured"],
    ["invalid_client", "notConfigured"],
    ["invalid_resource", "notConfigured"],
    ["invalid_scope", "notConfigured"],
    ["server_error", "serviceFault"],
    ["temporarily_unavailable", "throttled"],
    ["PERSISTENT_ERROR", "hostFailed"],
    ["PersistentError", "hostFailed"],
    ["TRANSIENT_ERROR", "hostFailed"],
    ["TransientError", "hostFailed"],
    ["native_executor_error", "hostFailed"],
    ["native_executor_not_supported", "disabled"],
    ["NO_NETWORK", "noNetwork"],
    ["NoNetwork", "noNetwork"],
    ["USER_CANCEL", "cancelled"],
    ["UserCancel", "cancelled"],
    ["ACCOUNT_UNAVAILABLE", "accountUnavailable"],
    ["AccountUnavailable", "accountUnavailable"],
    ["DISABLED", "disabled"],
    ["Disabled", "disabled"],
    ["NESTED_APP_AUTH_UNAVAILABLE", "disabled"],
    ["NestedAppAuthUnavailable", "disabled"],
    ["USER_INTERACTION_REQUIRED", "refused"],
    ["user_canceled", "cancelled"],
    ["interaction_in_progress_cancelled", "cancelled"],
    ["popup_window_error", "popupBlocked"],
    ["empty_window_error", "popupBlocked"],
    ["no_network_connectivity", "noNetwork"],
    ["network_error", "noNetwork"],
    ["post_request_failed", "noNetwork"],
    ["get_request_failed", "noNetwork"],
    ["endpoints_resolution_error", "noNetwork"],
    ["nested_app_auth_bridge_disabled", "disabled"],
    ["too_many_requests", "throttled"],
    ["timed_out", "timedOut"],
    ["consent_required", "consentMissing"],
    ["no_account_found", "accountUnavailable"],
    ["native_account_unavailable", "accountUnavailable"],
    ["popup_relay_unsupported_flow", "notConfigured"],
    ["untrusted_authority", "notConfigured"],
    ["untrusted_origin", "notConfigured"],
    ["ContentError", "hostFailed"],
    ["PAGE_EXCEPTION", "hostFailed"],
    ["constructor", "refused"],
    ["__proto__", "refused"],
  ])("%s from a click is named %s", (code, reason) => {
    for (const way of ["nested", "browser", "dialog"] as const) {
      const errors = [
        new ServerError(code, ""),
        new BrowserAuthError(code, ""),
        new InteractionRequiredAuthError(code, ""),
      ];
      for (const error of errors) {
        expect(readAuthError(error, { ...click, way })).toMatchObject({ trouble: { reason, code } });
      }
    }
  });

  it("and without a code is Excel's own where Excel signs in, and nobody's elsewhere", () => {
    const error = new ServerError("", "");
    expect(readAuthError(error, { ...click, way: "nested" })).toEqual({
      kind: "trouble",
      trouble: { reason: "hostFailed" },
    });
    expect(readAuthError(error, click)).toEqual({ kind: "trouble", trouble: { reason: "refused" } });
  });

  it.each(["3399614476", "50196 90033"])("and with numbers alone is throttled by MSAL, never by Excel: %s", (code) => {
    const error = new ServerError(code, "");
    expect(readAuthError(error, click)).toMatchObject({ trouble: { reason: "throttled" } });
    expect(readAuthError(error, { ...click, way: "nested" })).toMatchObject({ trouble: { reason: "refused" } });
  });

  it("asks for a click where a silent request was given what is not taken any more", () => {
    for (const error of [new ServerError("invalid_grant", ""), refusal("invalid_grant", 999_999)]) {
      for (const way of ["browser", "dialog"] as const)
        expect(readAuthError(error, { ...click, way, interactive: false })).toEqual({ kind: "clickNeeded" });
    }
  });

  it("asks for a click where Excel wants a person", () => {
    for (const code of [
      "USER_INTERACTION_REQUIRED",
      "UserInteractionRequired",
      "interaction_required",
      "login_required",
    ]) {
      const reading = readAuthError(new ServerError(code, ""), { ...click, way: "nested", interactive: false });
      expect(reading).toEqual({ kind: "clickNeeded" });
    }
  });
});
