/** What a request gets whose session is not alive for it. Microsoft names no status for these codes, either. */
export const sessionRefusals = {
  /** In turn, so that no client learns to rely on one of them. */
  ended: { code: "invalidSessionReCreatable", statuses: [404, 409, 400] },
  notYours: { code: "invalidSessionAuthentication", statuses: [403] },
} as const;
