import type { SignInTrouble } from "../core/answers/signInTrouble";

/**
 * What Entra's error numbers mean for us (Entra, "Microsoft Entra authentication and authorization error codes").
 * Numbers that only ask for a person (50058, 50076, 50079, 53004, …) are not here.
 */
export function reasonOfNumber(number: number): SignInTrouble["reason"] | undefined {
  if (CONSENT_MISSING.has(number)) return "consentMissing";
  if (isConditionalAccess(number)) return "conditionalAccess";
  if (WRONG_TENANT.has(number)) return "wrongTenant";
  if (NOT_CONFIGURED.has(number)) return "notConfigured";
  if (THROTTLED.has(number)) return "throttled";
  return undefined;
}

const CONSENT_MISSING = new Set([65001, 90093, 90094, 90095, 900941]);
const WRONG_TENANT = new Set([50020, 500200, 50034, 50059, 50128, 50194, 51004, 90002, 90072, 700016, 500021, 500022]);
const NOT_CONFIGURED = new Set([
  50011, 65005, 70001, 500011, 500113, 650052, 650053, 650056, 650057, 700046, 700054, 900971, 7000218, 9002325,
  9002326,
]);
const THROTTLED = new Set([50196, 90006, 90024, 90033, 90055]);

/** 53004 asks to register another factor, which the sign-in window can do. 50105: not assigned to the application. */
function isConditionalAccess(number: number): boolean {
  if (number === 50105) return true;
  return (number >= 53000 && number <= 53011 && number !== 53004) || (number >= 530001 && number <= 530035);
}
