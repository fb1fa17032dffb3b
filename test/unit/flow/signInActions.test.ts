import { createPane } from "../../../src/flow/createPane";
import { createModel, createPaneContext } from "../../../src/flow/paneContext";
import { createSignInActions } from "../../../src/flow/signInActions";
import { fakeServices, type FakeServices } from "../../support/fakeServices";
import { latestNotice } from "../../support/latestNotice";

function actions(services: FakeServices) {
  const model = createModel({
    workbook: { kind: "starting" },
    sessions: [],
    quarantined: 0,
    view: services.store.view(),
    activities: new Map(),
    keptAlive: new Map(),
    paneNotices: [],
    rowNotices: new Map(),
    creating: { kind: "idle" },
  });
  let wentOn = 0;
  const goOn = async () => {
    wentOn += 1;
  };
  const made = createSignInActions(createPaneContext(services, model, "own"), goOn);
  return { ...made, model, wentOn: () => wentOn };
}

describe("signing in where nothing but the sign-in is in the way", () => {
  it("asks with a window, for one's own files, and takes up what waited for it", async () => {
    const services = fakeServices();
    const { signIn, wentOn, model } = actions(services);
    await signIn();
    expect(services.asked).toEqual([{ fileAccess: "own", interactive: true }]);
    expect(wentOn()).toBe(1);
    expect(model.state().account?.displayName).toBe("Owner account");
  });

  it("asks for all files where more permission was agreed to", async () => {
    const services = fakeServices();
    await actions(services).signIn("all");
    expect(services.asked).toEqual([{ fileAccess: "all", interactive: true }]);
  });

  it("says why there was no sign-in, and takes up nothing", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "popupClosed" } });
    const { signIn, wentOn, model } = actions(services);
    await signIn();
    expect(wentOn()).toBe(0);
    expect(latestNotice(model)).toMatchObject({ kind: "trouble", trouble: { trouble: { reason: "popupClosed" } } });
  });
});

describe("a sign-in that breaks off in a way that nobody thought of", () => {
  const broken = () => {
    throw new Error("a sign-in that failed in a test");
  };

  it("did not work, and says so, because nothing else would", async () => {
    const services = fakeServices();
    services.answers.token = broken;
    const pane = createPane(services, "own");
    expect(await pane.actions.signIn()).toBe(false);
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "failed", maybeSent: false } });
  });

  it("is told where a workbook was looked up, and not in a notice beside that", async () => {
    const services = fakeServices();
    services.answers.token = broken;
    const pane = createPane(services, "own");
    const answer = await pane.actions.lookUpLink("https://contoso.sharepoint.com/Book.xlsx", false);
    expect(answer).toMatchObject({ kind: "trouble", trouble: { kind: "failed" } });
    expect(latestNotice(pane)).toBeUndefined();
  });
});
