import type { CloseOutcome, Verdict } from "../../../src/core/answers/sessionOutcome";
import { judgeSession } from "../../../src/core/answers/judgeSession";
import { askForVerdict } from "../../../src/flow/sendConfirmed";
import { replyOf } from "../../../src/flow/sessionRequests";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { budget, fakeServices, openBudget, type FakeServices } from "../../support/fakeServices";

const confirmed = {
  item: budget,
  workbook: openBudget,
  fileAccess: "own",
  interactive: true,
  signal: new AbortController().signal,
} as const;

function ask(services: FakeServices, answers: readonly GraphAnswer<void>[]) {
  const tokens: string[] = [];
  const request = async ({ token }: { readonly token: string }): Promise<GraphAnswer<void>> => {
    tokens.push(token);
    return answers[tokens.length - 1] ?? { kind: "ok", value: undefined };
  };
  const judged = askForVerdict(
    services,
    { ...confirmed, what: "close" },
    request,
    (answer, tokenRenewed): Verdict<CloseOutcome> =>
      judgeSession(replyOf(answer), { seenAlive: false, tokenRenewed }, "closed"),
    async (verdict) => ({ kind: "judged" as const, verdict }),
  );
  return { judged, tokens };
}

const unauthorised: GraphAnswer<void> = { kind: "error", error: { status: 401, codes: [] } };

describe("a confirmed request", () => {
  it("goes out once where its token is taken", async () => {
    const { judged, tokens } = ask(fakeServices(), []);
    expect(await judged).toMatchObject({ kind: "judged", verdict: { outcome: { kind: "closed" } } });
    expect(tokens).toEqual(["first-token"]);
  });

  it("goes out once more with one fresh token after a 401, and never a third time", async () => {
    const { judged, tokens } = ask(fakeServices(), [unauthorised, unauthorised, unauthorised]);
    expect(await judged).toMatchObject({ kind: "judged", verdict: { outcome: { kind: "refused" } } });
    expect(tokens).toEqual(["first-token", "fresh-token"]);
  });

  it("is not sent a second time, when the user opened another workbook meanwhile", async () => {
    const services = fakeServices();
    const { document } = services.answers;
    let readings = 0;
    services.answers.document = () => ((readings += 1) === 1 ? document() : { kind: "unsaved" });
    const { judged, tokens } = ask(services, [unauthorised]);
    expect(await judged).toEqual({ kind: "notSent", why: { kind: "documentChanged" } });
    expect(tokens).toEqual(["first-token"]);
  });

  it("is not sent a second time, when no fresh token is to be had", async () => {
    const services = fakeServices();
    const { token } = services.answers;
    services.answers.token = (request) => (request.fresh === true ? { kind: "clickNeeded" } : token(request));
    const { judged, tokens } = ask(services, [unauthorised]);
    expect(await judged).toMatchObject({ kind: "notSent", why: { trouble: { kind: "signInNeeded" } } });
    expect(tokens).toEqual(["first-token"]);
  });

  it("waits for its turn at the workbook, and gives the turn back before the next one is asked for", async () => {
    const turns: string[] = [];
    const services = {
      ...fakeServices(),
      onePerWorkbook: async <T>(_item: unknown, work: () => Promise<T>) => {
        turns.push("enter");
        const value = await work();
        turns.push("leave");
        return value;
      },
    };
    await ask(services, [unauthorised]).judged;
    expect(turns).toEqual(["enter", "leave", "enter", "leave"]);
  });
});
