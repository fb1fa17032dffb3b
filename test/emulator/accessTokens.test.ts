import { colleagueAccount, guestAccount, ownerAccount } from "../../src/demo/entra/demoAccounts";
import { newSigningKeys } from "../../src/demo/entra/signingKeys";
import { createTokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { aClient, CLIENT_ID, codesOf, emulatorPerTest, pathOf, type GraphTestAnswer } from "./callGraph";

const world = emulatorPerTest();

async function refusalOf(authorization: string | undefined) {
  const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization };
  const response = await fetch(`${world().root}/me/drive`, { headers });
  // The one thing that is read of it is Graph's error envelope.
  const body = (await response.json()) as GraphTestAnswer["body"];
  return { status: response.status, challenge: response.headers.get("WWW-Authenticate"), body };
}

describe("access tokens at the Graph emulator", () => {
  it("lets a valid token in", async () => {
    const answer = await aClient(world()).send("GET", "/me/drive?$select=id,webUrl");
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: workbooks.budget.drive.id, webUrl: workbooks.budget.drive.webUrl });
    expect(answer.body).not.toHaveProperty("quota");
  });

  it("refuses a request without a token, with a challenge", async () => {
    const { status, challenge, body } = await refusalOf(undefined);
    expect([status, body.error?.code]).toEqual([401, "InvalidAuthenticationToken"]);
    expect(challenge).toContain("authorization_uri=");
    expect(body.error?.innerError["request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ["malformed", () => "Bearer not-a-token"],
    [
      "expired",
      () => `Bearer ${world().authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID, ttl: -1 })}`,
    ],
    [
      "meant for another service",
      () => {
        const options = { clientId: CLIENT_ID, audience: "https://management.azure.com" };
        return `Bearer ${world().authority.issue(ownerAccount, ["Files.ReadWrite"], options)}`;
      },
    ],
    [
      "signed by another authority",
      () => {
        const other = createTokenAuthority({ keys: newSigningKeys() });
        return `Bearer ${other.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID })}`;
      },
    ],
  ])("refuses a token that is %s", async (_, authorization) => {
    const { status, body } = await refusalOf(authorization());
    expect([status, body.error?.code]).toEqual([401, "InvalidAuthenticationToken"]);
  });

  it("refuses a token without a scope for files", async () => {
    const answer = await aClient(world(), ownerAccount, ["User.Read"]).send("GET", "/me/drive");
    expect([answer.status, ...codesOf(answer)]).toEqual([403, "accessDenied"]);
  });

  it("does not open a session for a scope that only reads", async () => {
    const reader = aClient(world(), ownerAccount, ["Files.Read"]);
    expect((await reader.send("GET", pathOf("budget"))).status).toBe(200);
    const created = await reader.send("POST", `${pathOf("budget")}/workbook/createSession`, {
      body: '{"persistChanges":true}',
    });
    expect([created.status, ...codesOf(created)]).toEqual([403, "accessDenied"]);
  });

  it("reaches with Files.ReadWrite the own drive only, and with Files.ReadWrite.All what is shared", async () => {
    const own = aClient(world());
    const all = aClient(world(), ownerAccount, ["Files.ReadWrite.All"]);
    const answers = async (client: typeof own) =>
      [
        await client.send("GET", pathOf("budget")),
        await client.send("GET", pathOf("forecast")),
        await client.send("GET", pathOf("ofColleague")),
        await client.send("GET", pathOf("private")),
      ].map(({ status }) => status);
    expect(await answers(own)).toEqual([200, 403, 403, 403]);
    expect(await answers(all)).toEqual([200, 200, 200, 403]);
  });

  it("gives a guest no drive, and the one workbook that was shared", async () => {
    const guest = aClient(world(), guestAccount, ["Files.ReadWrite.All"]);
    expect((await guest.send("GET", "/me/drive")).status).toBe(404);
    expect((await guest.send("GET", pathOf("budget"))).status).toBe(200);
    expect((await guest.send("GET", pathOf("second"))).status).toBe(403);
  });

  it("signs tokens in the shape of Entra's first version", () => {
    const options = { clientId: CLIENT_ID, capabilities: ["CP1"] };
    const token = world().authority.issue(colleagueAccount, ["Files.ReadWrite", "User.Read"], options);
    const json = Buffer.from(token.split(".")[1] ?? "", "base64url").toString();
    // The test's own token: iat and exp are numbers, or the last line fails.
    const claims = JSON.parse(json) as Record<"iat" | "exp", number>;
    expect(claims).toMatchObject({
      aud: "https://graph.microsoft.com",
      tid: colleagueAccount.tenantId,
      oid: colleagueAccount.objectId,
      appid: CLIENT_ID,
      scp: "Files.ReadWrite User.Read",
      name: "Colleague account",
      xms_cc: ["CP1"],
      ver: "1.0",
    });
    expect(claims.exp - claims.iat).toBe(3600);
  });

  it("let an application reach every drive by its permission, and no drive of its own", async () => {
    const { root, authority } = world();
    const statusOf = async (path: string, roles: readonly string[]) => {
      const token = authority.issueForApp(roles, { clientId: CLIENT_ID });
      return (await fetch(`${root}${path}`, { headers: { Authorization: `Bearer ${token}` } })).status;
    };
    expect(await statusOf(pathOf("private"), ["Files.ReadWrite.All"])).toBe(200);
    expect(await statusOf(`/users/${ownerAccount.objectId}/drive`, ["Files.ReadWrite.All"])).toBe(200);
    expect(await statusOf(pathOf("private"), ["User.Read.All"])).toBe(403);
    expect(await statusOf("/me/drive", ["Files.ReadWrite.All"])).toBe(404);
  });
});
