import { createTellingSignIn } from "../../../src/msal/createTellingSignIn";

describe("a trouble of the sign-in", () => {
  it("tells which ways were tried", async () => {
    const signIn = createTellingSignIn({
      configuration: {
        clientId: "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731",
        tenant: "organizations",
        cloud: "global",
        graphRoot: "https://graph.microsoft.com/v1.0",
        scopes: "own",
      },
      pageUrl: "https://addins.contoso.com/taskpane.html",
      clock: { now: () => 0, wait: () => new Promise(() => undefined) },
      host: {
        nestedAppAuth: false,
        platform: "windows",
        openDialog: () => Promise.resolve({ kind: "failed", code: 12006 }),
      },
      hasBridge: false,
    });
    expect(await signIn.token({ reach: "own", interactive: true })).toEqual({
      kind: "trouble",
      trouble: { reason: "popupClosed", code: "12006", tried: ["dialog"] },
      canChoose: true,
    });
  });
});
