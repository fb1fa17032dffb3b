/**
 * How often, and for how long, the add-in tries again by itself. Anything else is tried again by a click; a create and
 * an email never are.
 */

/** Attempts at one close: each retry follows a wait that Microsoft asked for. */
export const CLOSE_ATTEMPTS = 3;

/** No user watches a countdown for longer than this; the outcome says how long Microsoft asked to wait. */
export const LONGEST_CLOSE_WAIT_MS = 120_000;

/** Fresh tokens for one request, after a 401 (flow/renewToken.ts). */
export const TOKEN_RENEWALS = 1;

/** Syncs with OneDrive that follow a failed one, while the pane is open. */
export const FOLDER_RETRIES = 5;

/** Before the first of them, where OneDrive asked for no other time; it doubles with every failure. */
export const FIRST_FOLDER_WAIT_SECONDS = 30;

/** Graph asks for about 30 s between polls and never more than 4 min; quick operations end within the first seconds. */
export const POLL_WAITS_MS: readonly number[] = [2_000, 4_000, 8_000, 16_000];
export const LATER_POLL_WAIT_MS = 30_000;

/** By then a session that an operation opened has long ended by itself, and no user waits for it any more. */
export const LONGEST_POLLING_MS = 60 * 60_000;
