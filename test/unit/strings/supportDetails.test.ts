import { supportDetails } from "../../../src/strings/supportDetails";
import { jointSentences } from "../../../src/strings/messages/jointSentences";
import { supportSentences } from "../../../src/strings/messages/noticeSentences";

const time = "1 March 2026, 10:00:00 UTC";
const wholeId = "cluster=PSG4&session=15.SG2PEPF00028F251.A116.1.U36.0195cfac&usid=0195cfac-bd22-4f91";
const token = `eyJ0eXAiOiJKV1QifQ.${"a".repeat(400)}.sig`;

describe("the details for support", () => {
  it("are codes, status, request ids, times and the short id", () => {
    const error = {
      status: 404,
      codes: ["notfound", "invalidsessionrecreatable"],
      requestId: "0195cfac-bd22-4f91-b276-dece0aa2378b",
      clientRequestId: "c-1",
      date: "2026-03-01T09:59:58",
    };
    expect(supportDetails({ time, error, shortId: "…tail42" }, supportSentences, jointSentences)).toBe(
      [
        "Time: 1 March 2026, 10:00:00 UTC",
        "Session: …tail42",
        "HTTP status: 404",
        "Codes: notfound › invalidsessionrecreatable",
        "request-id: 0195cfac-bd22-4f91-b276-dece0aa2378b",
        "client-request-id: c-1",
        "Answered at: 2026-03-01T09:59:58",
      ].join("\n"),
    );
  });

  it("are what the sign-in gave, without an answer of Graph", () => {
    const signIn = {
      reason: "conditionalAccess",
      code: "invalid_grant",
      number: 53003,
      tenant: "contoso.com",
    } as const;
    expect(supportDetails({ time, signIn, clientRequestId: "c-2" }, supportSentences, jointSentences)).toBe(
      `Time: ${time}\nclient-request-id: c-2\nSign-in code: invalid_grant\nSign-in error: AADSTS53003\nOrganization asked: contoso.com`,
    );
  });

  it("never hold a token or a whole session id, even when an odd answer echoes one", () => {
    for (const secret of [wholeId, token, encodeURIComponent(wholeId), Buffer.from(wholeId).toString("base64")]) {
      const error = { status: 400, codes: [secret], requestId: secret, clientRequestId: secret, date: secret };
      const signIn = { reason: "refused", code: secret, tenant: secret } as const;
      expect(supportDetails({ time, error, signIn, shortId: secret }, supportSentences, jointSentences)).toBe(
        `Time: ${time}\nSession: …${secret.slice(-6)}\nHTTP status: 400`,
      );
    }
  });
});
