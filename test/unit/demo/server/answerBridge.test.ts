import { ownerAccount } from "../../../../src/demo/entra/demoAccounts";
import { createTokenAuthority } from "../../../../src/demo/entra/tokenAuthority";
import type { SignInMode } from "../../../../src/demo/excel/hostSettings";
import { answerBridge } from "../../../../src/demo/server/answerBridge";

const authority = createTokenAuthority();

function broker(signIn: SignInMode) {
  const granted = new Set<string>();
  const parts = { account: ownerAccount, signIn, authority, granted, now: Date.now };
  return (method: "GetToken" | "GetTokenPopup", scope: string, decision?: "continue" | "cancel") => {
    const message = JSON.stringify({ method, requestId: "1", tokenParams: { clientId: "c", scope } });
    const reply = answerBridge({ message, ...(decision === undefined ? {} : { decision }) }, parts);
    if (reply.kind !== "answer") return reply.kind;
    const { success, error } = JSON.parse(reply.message) as { success: boolean; error?: { status: string } };
    return success ? "token" : error?.status;
  };
}

describe("the simulated host's sign-in", () => {
  it("gives the token for email only after a person agreed, even where files need no person", () => {
    const ask = broker({ kind: "silent" });
    expect(ask("GetToken", "Files.ReadWrite.All openid")).toBe("token");
    expect(ask("GetToken", "Mail.Send openid")).toBe("USER_INTERACTION_REQUIRED");
    expect(ask("GetTokenPopup", "Mail.Send openid")).toBe("prompt");
    expect(ask("GetTokenPopup", "Mail.Send openid", "cancel")).toBe("USER_CANCEL");
    expect(ask("GetToken", "Mail.Send openid")).toBe("USER_INTERACTION_REQUIRED");
    expect(ask("GetTokenPopup", "Mail.Send openid", "continue")).toBe("token");
    expect(ask("GetToken", "Mail.Send openid")).toBe("token");
  });
});
