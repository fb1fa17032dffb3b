import type { TokenAnswer, TokenRequest } from "../../../src/flow/ports/signIn";
import { serializeTokenRequests } from "../../../src/msal/serializeTokenRequests";

function aSignIn() {
  const asked: TokenRequest[] = [];
  const end: ((answer: TokenAnswer) => void)[] = [];
  const token = serializeTokenRequests((request) => {
    asked.push(request);
    return new Promise((resolve) => end.push(resolve));
  });
  return { asked, end, token };
}

const silent: TokenRequest = { fileAccess: "own", interactive: false };
const clickNeeded: TokenAnswer = { kind: "clickNeeded" };
const cancelled: TokenAnswer = { kind: "trouble", trouble: { reason: "cancelled" } };

describe("silent requests for a token at one time", () => {
  it("share one answer where they are equal", async () => {
    const { asked, end, token } = aSignIn();
    const both = [
      token({ ...silent, host: "contoso.sharepoint.com" }),
      token({ ...silent, host: "contoso.sharepoint.com" }),
    ];
    expect(asked).toHaveLength(1);
    end[0]?.(clickNeeded);
    expect(await Promise.all(both)).toEqual([clickNeeded, clickNeeded]);
  });

  it.each<[string, Partial<TokenRequest>, Partial<TokenRequest>]>([
    ["host", { host: "contoso.sharepoint.com" }, { host: "fabrikam.sharepoint.com" }],
    ["host, where one names none", {}, { host: "fabrikam.sharepoint.com" }],
    ["file access", { fileAccess: "own" }, { fileAccess: "all" }],
    ["freshness", {}, { fresh: true }],
    ["claims", {}, { claims: '{"access_token":{}}' }],
    ["what they are for, files or an email", {}, { mail: true }],
  ])("share none where they differ by %s", async (_what, one, other) => {
    const { asked, end, token } = aSignIn();
    const both = [token({ ...silent, ...one }), token({ ...silent, ...other })];
    expect(asked).toHaveLength(2);
    end[0]?.(clickNeeded);
    end[1]?.(cancelled);
    expect(await Promise.all(both)).toEqual([clickNeeded, cancelled]);
  });
});
