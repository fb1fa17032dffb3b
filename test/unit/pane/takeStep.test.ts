import type { Configuration } from "../../../src/core/configuration";
import type { KnownSession } from "../../../src/core/sessions/knownSession";
import type { Notice } from "../../../src/core/paneState";
import type { NotSent } from "../../../src/core/notSent";
import { createPane } from "../../../src/flow/createPane";
import type { OpenDialog } from "../../../src/pane/useDialogs";
import { canTake, takeStep } from "../../../src/pane/notice/takeStep";
import type { NextStep } from "../../../src/strings/description";
import { isWhole } from "../../../src/strings/spokenLanguage";
import { english } from "../../../src/strings/language";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";

const anyConfiguration: Configuration = {
  clientId: "7d1c9e52-3b08-4f6a-92e4-5a0f8c6d1b37",
  tenant: "organizations",
  cloud: "global",
  graphRoot: "https://graph.microsoft.com/v1.0",
  scopes: "own",
};

async function aPane() {
  const services = fakeServices();
  const found = { kind: "ok", value: budget } as const;
  services.answers.graph = (call) => (call === "sharedItem" ? found : { kind: "ok", value: undefined });
  const pane = createPane(services, "own");
  await pane.actions.readDocument();
  await pane.actions.add([{ id: aSessionId("one"), facts: { persistChanges: false } }], "added");
  const [session] = pane.state().sessions;
  if (session === undefined) throw new Error("The pane lists no session.");
  const dialogs: OpenDialog[] = [];
  const take = async (step: NextStep, notice: Notice) => {
    services.sent.length = 0;
    services.asked.length = 0;
    const tools = {
      pane,
      translate: english,
      language: "en",
      rightToLeft: false,
      whole: isWhole,
      excelLanguage: "en",
      speak: () => {},
      openLink: () => {},
    };
    takeStep(step, {
      notice,
      state: pane.state(),
      tools: { ...tools, configuration: anyConfiguration },
      openDialog: (dialog) => dialogs.push(dialog),
    });
    await idle();
  };
  return { services, pane, session, dialogs, take, sent: () => services.sent.map(({ call }) => call) };
}

function notSent(purpose: "close" | "contact" | "create", why: NotSent, session?: KnownSession): Notice {
  const about = session === undefined ? { fileName: "" } : { session, fileName: "" };
  return { number: 1, kind: "notSent", why, purpose, about };
}

const OFFLINE: NotSent = { kind: "trouble", trouble: { kind: "offline" } };
const CHANGED: NotSent = { kind: "documentChanged" };
const refused = { kind: "refused", remedy: "askMore", error: { status: 403, codes: ["accessdenied"] } } as const;

describe("the buttons of a notice about a contact", () => {
  it.each([
    ["retry", OFFLINE],
    ["retry", CHANGED],
    ["signIn", { kind: "trouble", trouble: { kind: "signIn", trouble: { reason: "cancelled" } } } satisfies NotSent],
  ] as const)("%s contacts the session again, and never closes it", async (step, why) => {
    const { take, session, sent } = await aPane();
    await take(step, notSent("contact", why, session));
    expect(sent()).toEqual(["refreshSession"]);
  });

  it("more permission contacts it again, with all files for this one request", async () => {
    const { take, session, sent, dialogs, services, pane } = await aPane();
    const about = { session, fileName: "" };
    await take("askMore", { number: 1, kind: "refresh", outcome: refused, at: 0, about });
    const [dialog] = dialogs;
    if (dialog?.kind === "askMore") dialog.then();
    await idle();
    expect(sent()).toEqual(["refreshSession"]);
    expect(services.asked).toMatchObject([{ fileAccess: "all", interactive: true }]);
    expect(pane.fileAccess()).toBe("own");
  });
});

describe("the buttons of a notice about a close", () => {
  it("try again closes where the user has confirmed what is still so", async () => {
    const { take, session, sent } = await aPane();
    await take("retry", notSent("close", OFFLINE, session));
    expect(sent()).toEqual(["closeSession"]);
  });

  it("try again asks once more where another workbook has come up meanwhile", async () => {
    const { take, session, sent, dialogs } = await aPane();
    await take("retry", notSent("close", CHANGED, session));
    expect(sent()).toEqual([]);
    expect(dialogs).toMatchObject([{ kind: "close", session: { id: session.id } }]);
  });
});

describe("the buttons of a notice about a creation", () => {
  it("try again asks again for the kind of session", async () => {
    const { take, sent, dialogs } = await aPane();
    await take("retry", notSent("create", OFFLINE));
    expect(sent()).toEqual([]);
    expect(dialogs).toEqual([{ kind: "create" }]);
  });

  it("more permission that was declined opens nothing, and takes nothing away from what worked", async () => {
    const { take, dialogs, services, pane } = await aPane();
    await take("askMore", { number: 1, kind: "create", outcome: refused, at: 0, about: { fileName: "" } });
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "cancelled" } });
    const [dialog] = dialogs;
    if (dialog?.kind === "askMore") dialog.then();
    await idle();
    expect(dialogs.map((each) => each.kind)).toEqual(["askMore"]);
    expect(pane.fileAccess()).toBe("own");
  });
});

describe("Use another account", () => {
  const ask = [{ fileAccess: "own", interactive: "otherAccount" }];

  it.each([
    ["close", "closeSession"],
    ["refresh", "refreshSession"],
  ] as const)("goes on with the same once, and with nothing else: %s", async (kind, call) => {
    const { take, session, sent, services, dialogs } = await aPane();
    await take("otherAccount", { number: 1, kind, outcome: refused, at: 0, about: { session, fileName: "" } });
    expect(sent()).toEqual([call]);
    expect(services.asked).toMatchObject(ask);
    expect(dialogs).toEqual([]);
  });

  it("sends nothing where the person chose none", async () => {
    const { take, session, sent, services } = await aPane();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "popupClosed" } });
    await take("otherAccount", { number: 1, kind: "close", outcome: refused, at: 0, about: { session, fileName: "" } });
    expect(sent()).toEqual([]);
  });

  it("never creates a second session by itself: after the sign-in it asks for the kind again", async () => {
    const { take, sent, services, dialogs } = await aPane();
    await take("otherAccount", { number: 1, kind: "create", outcome: refused, at: 0, about: { fileName: "" } });
    expect(services.asked[0]).toMatchObject({ interactive: "otherAccount" });
    expect(sent()).not.toContain("createSession");
    expect(dialogs).toEqual([{ kind: "create" }]);
  });

  it("is asked for by the first request only: a fresh token after a 401 opens no second window", async () => {
    const { take, session, services } = await aPane();
    let answers = 0;
    const expired = { kind: "error", error: { status: 401, codes: ["invalidauthenticationtoken"] } } as const;
    services.answers.graph = () => ((answers += 1) === 1 ? expired : { kind: "ok", value: undefined });
    await take("otherAccount", { number: 1, kind: "close", outcome: refused, at: 0, about: { session, fileName: "" } });
    expect(services.asked).toMatchObject([...ask, { interactive: false, fresh: true }]);
  });
});

describe("the buttons of a notice about no session", () => {
  it("sign in signs in even where no workbook is known", async () => {
    const { take, services, pane } = await aPane();
    services.answers.document = () => ({ kind: "unsaved" });
    await pane.actions.readDocument();
    const about = { fileName: "" };
    await take("signIn", { number: 1, kind: "trouble", trouble: { kind: "signInNeeded" }, about });
    expect(services.asked).toMatchObject([{ interactive: true }]);
  });
});

describe("what a notice offers", () => {
  it("is only what can be done now: nothing of a session that is gone, and no step in another workbook", async () => {
    const { pane, session } = await aPane();
    const about = { session, fileName: "" };
    const closed: Notice = { number: 1, kind: "close", outcome: { kind: "unknown" }, at: 0, about };
    const sends = ["retry", "signIn", "otherAccount", "askMore", "check", "close"] as const;
    const steps = [...sends, "forget", "remove", "openInBrowser", "createAgain", "looksLocked"] as const;
    const offered = () => steps.filter((step) => canTake(step, closed, pane.state()));
    expect(offered()).toEqual(steps);
    pane.actions.forget(session);
    await idle();
    // Nothing is sent for a session that was forgotten.
    expect(offered()).toEqual(["openInBrowser", "createAgain", "looksLocked"]);
    pane.actions.workOn({ ...budget, itemId: "01OTHER" });
    expect(offered()).not.toContain("createAgain");
  });

  it("closes after a check only with a confirmation", async () => {
    const { session, dialogs, take, sent } = await aPane();
    const about = { session, fileName: "" };
    await take("close", { number: 1, kind: "refresh", outcome: { kind: "alive" }, at: 0, about });
    expect(dialogs).toMatchObject([{ kind: "close", session: { id: session.id } }]);
    expect(sent()).toEqual([]);
  });
});
