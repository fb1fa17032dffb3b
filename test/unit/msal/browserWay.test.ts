import { createBrowserStrategy } from "../../../src/msal/browserStrategy";
import type { StrategyRequest } from "../../../src/msal/signInStrategy";
import { manualClock } from "../../support/manualClock";
import { until } from "../../support/until";
import { configuration, OWNER, TENANT } from "./contoso";
import { installBrowserPage, type AuthorizeReply } from "./browserPage";
import { entraTokens } from "./entraTokens";

const PAGE_URL = "https://addins.contoso.com/sessions/taskpane.html";

const question: StrategyRequest = { fileAccess: "own", tenant: TENANT, fresh: false };

let end: () => void = () => undefined;
afterEach(() => end());

function setUp(reply: (where: "frame" | "window") => AuthorizeReply = () => ({ code: "code" })) {
  let nonce = "";
  const asked: URL[] = [];
  const page = installBrowserPage(PAGE_URL, {
    authorize: (url, where) => {
      asked.push(url);
      nonce = url.searchParams.get("nonce") ?? "";
      return reply(where);
    },
    token: () => entraTokens({ clientId: configuration.clientId, tenantId: TENANT, objectId: OWNER, nonce }),
  });
  end = page.end;
  const clock = manualClock();
  return {
    asked,
    page,
    clock,
    way: createBrowserStrategy({ configuration, pageUrl: PAGE_URL, language: () => "en-US", clock }),
  };
}

describe("a sign-in window that nobody answers", () => {
  it("ends after five minutes, not before, is said to have timed out, and is closed", async () => {
    const { asked, page, clock, way } = setUp(() => "silence");
    let ended = false;
    const answer = way.interactive(question).finally(() => (ended = true));
    await until(() => asked.length > 0, "the window's request");
    await clock.advance(5 * 60_000 - 1);
    expect([ended, page.windows[0]?.closed]).toEqual([false, false]);
    await clock.advance(1);
    // A click has been made, so that asking for one would send its person round in a circle.
    expect(await answer).toEqual({ kind: "trouble", trouble: { reason: "timedOut" } });
    expect(page.windows[0]?.closed).toBe(true);
  });

  it("leaves the window of a later click open when its own end comes", async () => {
    const { asked, page, clock, way } = setUp(() => "silence");
    const first = way.interactive(question);
    await until(() => asked.length === 1, "the first window's request");
    await clock.advance(4 * 60_000);
    const second = way.interactive(question);
    await until(() => asked.length === 2, "the second window's request");
    await clock.advance(60_000);
    expect((await first).kind).toBe("trouble");
    expect(page.windows.map(({ closed }) => closed)).toEqual([true, false]);
    await clock.advance(4 * 60_000);
    expect(await second).toEqual({ kind: "trouble", trouble: { reason: "timedOut" } });
    expect(page.windows.map(({ closed }) => closed)).toEqual([true, true]);
  });
});

describe("MSAL in the browser", () => {
  it("is started anew by the next request, when it could not start at first", async () => {
    const { page, way } = setUp();
    const { crypto } = window;
    Object.assign(window, { crypto: undefined });
    expect((await way.silent(question)).kind).toBe("trouble");
    expect((await way.interactive(question)).kind).toBe("trouble");
    Object.assign(window, { crypto });
    expect(await way.silent(question)).toMatchObject({ kind: "token", token: "browser-token" });
    expect(page.frames).toHaveLength(1);
  });
});
