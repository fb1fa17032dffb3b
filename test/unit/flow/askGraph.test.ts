import { askGraph } from "../../../src/flow/askGraph";
import type { GraphAnswer, GraphCall } from "../../../src/flow/ports/graph";
import { fakeServices, ownerAccount, type FakeServices } from "../../support/fakeServices";

const unauthorised = (claims?: string): GraphAnswer<string> => ({
  kind: "error",
  error: { status: 401, codes: ["invalidauthenticationtoken"], ...(claims === undefined ? {} : { claims }) },
});

/** Asks once with these answers, one after the other; what each request carried is told. */
async function ask(services: FakeServices, answers: readonly GraphAnswer<string>[], interactive = true) {
  const calls: GraphCall[] = [];
  const signal = new AbortController().signal;
  const asked = await askGraph(
    services,
    { fileAccess: "all", interactive, signal, host: "contoso.sharepoint.com" },
    async (how) => {
      calls.push(how);
      return answers[calls.length - 1] ?? { kind: "ok", value: "found" };
    },
  );
  return { asked, calls, signal };
}

describe("a reading question to Graph", () => {
  it("brings the answer, and in whose name it came", async () => {
    const services = fakeServices();
    const { asked, calls, signal } = await ask(services, []);
    expect(asked).toEqual({ kind: "ok", value: "found", account: ownerAccount });
    expect(calls).toEqual([{ token: "first-token", signal }]);
    expect(services.asked).toEqual([{ fileAccess: "all", interactive: true, host: "contoso.sharepoint.com" }]);
  });

  it("asks after a 401 for one fresh token of the same file access and host, and opens no window for it", async () => {
    const services = fakeServices();
    const { asked, calls } = await ask(services, [unauthorised()]);
    expect(asked.kind).toBe("ok");
    expect(calls.map(({ token }) => token)).toEqual(["first-token", "fresh-token"]);
    expect(services.asked[1]).toEqual({
      fileAccess: "all",
      interactive: false,
      fresh: true,
      host: "contoso.sharepoint.com",
    });
  });

  it("hands the claims of the challenge on", async () => {
    const services = fakeServices();
    await ask(services, [unauthorised('{"access_token":{}}')]);
    expect(services.asked[1]).toMatchObject({ fresh: true, claims: '{"access_token":{}}' });
  });

  it("gives up after a second 401: no third request, no third token", async () => {
    const services = fakeServices();
    const { asked, calls } = await ask(services, [unauthorised(), unauthorised(), unauthorised()]);
    expect(asked).toMatchObject({ kind: "trouble", trouble: { kind: "graph", error: { status: 401 } } });
    expect([calls.length, services.asked.length]).toEqual([2, 2]);
  });

  it("says that a click is needed, where no fresh token is to be had without one", async () => {
    const services = fakeServices();
    const { token } = services.answers;
    services.answers.token = (request) => (request.fresh === true ? { kind: "clickNeeded" } : token(request));
    const { asked, calls } = await ask(services, [unauthorised()]);
    expect(asked).toEqual({ kind: "trouble", trouble: { kind: "signInNeeded" } });
    expect(calls).toHaveLength(1);
  });

  it("sends nothing without a token", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "noNetwork" } });
    const { asked, calls } = await ask(services, []);
    expect(asked).toEqual({ kind: "trouble", trouble: { kind: "signIn", trouble: { reason: "noNetwork" } } });
    expect(calls).toEqual([]);
  });

  it.each([
    [400, "checkId"],
    [403, "askMore"],
    [404, "askForItem"],
    [429, "waitForTurn"],
    [500, "abandonSession"],
    [503, "abandonSession"],
  ])("is not repeated after a %i", async (status, remedy) => {
    const services = fakeServices();
    const { asked, calls } = await ask(services, [{ kind: "error", error: { status, codes: [] } }]);
    expect(asked).toEqual({
      kind: "trouble",
      trouble: { kind: "graph", error: { status, codes: [] }, remedy, account: "Owner account" },
    });
    expect([calls.length, services.asked.length]).toEqual([1, 1]);
  });

  it.each<[GraphAnswer<string>]>([[{ kind: "silence", clientRequestId: "c" }], [{ kind: "offline" }]])(
    "is not repeated, and says so, after %j",
    async (answer) => {
      const { asked, calls } = await ask(fakeServices(), [answer]);
      expect(asked).toEqual({ kind: "trouble", trouble: { kind: answer.kind } });
      expect(calls).toHaveLength(1);
    },
  );

  it("tells the call in whose name it asks, the second time, too", async () => {
    const services = fakeServices();
    const other = { ...ownerAccount, displayName: "Other account" };
    const { token } = services.answers;
    services.answers.token = (request) => {
      const answer = token(request);
      return answer.kind === "token" && request.fresh === true ? { ...answer, account: other } : answer;
    };
    const names: string[] = [];
    const asked = await askGraph(services, { fileAccess: "own", interactive: false }, async (_how, account) => {
      names.push(account.displayName);
      return names.length === 1 ? unauthorised() : { kind: "ok", value: "found" };
    });
    expect(names).toEqual(["Owner account", "Other account"]);
    expect(asked).toMatchObject({ kind: "ok", account: other });
  });
});
