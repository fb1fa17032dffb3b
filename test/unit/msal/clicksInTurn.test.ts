import type { TokenAnswer, TokenRequest } from "../../../src/flow/ports/signIn";
import { serializeTokenRequests } from "../../../src/msal/serializeTokenRequests";
import { idle } from "../../support/idle";

type Asked = {
  readonly request: TokenRequest;
  readonly end: (answer: TokenAnswer) => void;
  readonly fail: (error: Error) => void;
};

/** A sign-in whose every request is answered by hand, in the order of `asked`. */
function aSignIn() {
  const asked: Asked[] = [];
  const token = serializeTokenRequests(
    (request) => new Promise((resolve, reject) => asked.push({ request, end: resolve, fail: reject })),
  );
  const what = () => asked.map(({ request }) => [request.interactive, request.host]);
  return { asked, token, what };
}

const at = (host: string, interactive: boolean): TokenRequest => ({ fileAccess: "own", interactive, host });
const CONTOSO = "contoso.sharepoint.com";
const FABRIKAM = "fabrikam.sharepoint.com";
const done: TokenAnswer = { kind: "clickNeeded" };
const cancelled: TokenAnswer = { kind: "trouble", trouble: { reason: "cancelled" } };

describe("a click for a workbook at another host than the one before", () => {
  it("is answered first; the earlier one then asks for its own token, silently", async () => {
    const { asked, token, what } = aSignIn();
    const earlier = token(at(CONTOSO, true));
    const later = token(at(FABRIKAM, true));
    asked[1]?.end(cancelled);
    expect(await later).toEqual(cancelled);
    await idle();
    expect(what()).toEqual([
      [true, CONTOSO],
      [true, FABRIKAM],
      [false, CONTOSO],
    ]);
    asked[2]?.end(done);
    expect(await earlier).toEqual(done);
  });

  it("leaves the earlier one its own answer, even where it fails itself", async () => {
    const { asked, token } = aSignIn();
    const earlier = token(at(CONTOSO, true));
    const later = token(at(FABRIKAM, true));
    asked[1]?.fail(new Error("the later sign-in broke"));
    await expect(later).rejects.toThrow("the later sign-in broke");
    await idle();
    asked[2]?.end(done);
    expect(await earlier).toEqual(done);
  });
});

describe("a click for an email beside requests for files, with no workbook to tell them apart", () => {
  const files: TokenRequest = { fileAccess: "own", interactive: false };
  const mail: TokenRequest = { fileAccess: "own", mail: true, interactive: true };

  it("gives its token to no silent request for files that is on its way", async () => {
    const { asked, token } = aSignIn();
    const silent = token(files);
    const click = token(mail);
    asked[1]?.end(cancelled);
    expect(await click).toEqual(cancelled);
    asked[0]?.end(done);
    expect(await silent).toEqual(done);
  });

  it.each([
    ["files", { ...files, interactive: true }, mail],
    ["an email", mail, { ...files, interactive: true }],
  ])("lets the earlier click, for %s, ask for its own token afterwards, silently", async (_what, one, other) => {
    const { asked, token } = aSignIn();
    const earlier = token(one);
    const later = token(other);
    asked[1]?.end(cancelled);
    expect(await later).toEqual(cancelled);
    await idle();
    expect(asked[2]?.request).toEqual({ ...one, interactive: false });
    asked[2]?.end(done);
    expect(await earlier).toEqual(done);
  });
});

describe("a silent request while a person signs in", () => {
  it("waits for the newest click, though an earlier one has come to its end", async () => {
    const { asked, token, what } = aSignIn();
    const first = token(at(CONTOSO, true));
    const second = token(at(FABRIKAM, true));
    asked[1]?.end(done);
    await second;
    await idle();
    const third = token(at(FABRIKAM, true));
    asked[2]?.end(done);
    await first;
    const silent = token(at(CONTOSO, false));
    await idle();
    expect(what()).toHaveLength(4);
    asked[3]?.end(done);
    await third;
    await idle();
    expect(what()[4]).toEqual([false, CONTOSO]);
    asked[4]?.end(cancelled);
    expect(await silent).toEqual(cancelled);
  });

  it("waits for one that began while the click before it still asked for its own token", async () => {
    const { asked, token, what } = aSignIn();
    const first = token(at(CONTOSO, true));
    const silent = token({ ...at(CONTOSO, false), fileAccess: "all" });
    const second = token(at(FABRIKAM, true));
    asked[1]?.end(done);
    await second;
    await idle();
    const third = token(at(FABRIKAM, true));
    asked[2]?.end(done);
    await first;
    await idle();
    expect(what()).toHaveLength(4);
    asked[3]?.end(done);
    await third;
    await idle();
    expect(asked[4]?.request).toMatchObject({ fileAccess: "all", interactive: false });
    asked[4]?.end(cancelled);
    expect(await silent).toEqual(cancelled);
  });

  it("is sent once the click has failed", async () => {
    const { asked, token, what } = aSignIn();
    const click = token(at(CONTOSO, true));
    const silent = token(at(CONTOSO, false));
    asked[0]?.fail(new Error("the sign-in broke"));
    await expect(click).rejects.toThrow("the sign-in broke");
    await idle();
    expect(what()[1]).toEqual([false, CONTOSO]);
    asked[1]?.end(done);
    expect(await silent).toEqual(done);
  });

  it("is sent anew after one that has ended: no answer is given twice", async () => {
    const { asked, token } = aSignIn();
    const one = token(at(CONTOSO, false));
    asked[0]?.fail(new Error("no answer"));
    await expect(one).rejects.toThrow("no answer");
    const other = token(at(CONTOSO, false));
    expect(asked).toHaveLength(2);
    asked[1]?.end(done);
    expect(await other).toEqual(done);
  });
});
