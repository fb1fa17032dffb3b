/** The names of the facts on the error card. Support reads them too, so the field's own words stand. */
export const supportSentences = {
  time: "Time",
  session: "Session",
  status: "HTTP status",
  codes: "Codes",
  requestId: "request-id",
  clientRequestId: "client-request-id",
  answeredAt: "Answered at",
  signInCode: "Sign-in code",
  signInNumber: "Sign-in error",
  tenant: "Organization asked",
  tried: "Sign-in tried",
  failure: "Error",
  places: "In",
};

export type SupportSentences = Readonly<typeof supportSentences>;
