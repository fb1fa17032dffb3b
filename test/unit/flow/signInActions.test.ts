import { createModel } from "../../../src/flow/model";
import { createPaneContext } from "../../../src/flow/paneContext";
import { createSignInActions } from "../../../src/flow/signInActions";
import { fakeServices, type FakeServices } from "../../support/fakeServices";

function actions(services: FakeServices) {
  const model = createModel({
    workbook: { kind: "starting" },
    sessions: [],
    setAside: 0,
    view: services.store.view(),
    activities: new Map(),
    keptAlive: new Map(),
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
    expect(services.asked).toEqual([{ reach: "own", interactive: true }]);
    expect(wentOn()).toBe(1);
    expect(model.state().account?.displayName).toBe("Owner account");
  });

  it("asks for all files where more permission was agreed to", async () => {
    const services = fakeServices();
    await actions(services).signIn("all");
    expect(services.asked).toEqual([{ reach: "all", interactive: true }]);
  });

  it("says why there was no sign-in, and takes up nothing", async () => {
    const services = fakeServices();
    services.answers.token = () => ({ kind: "trouble", trouble: { reason: "popupClosed" } });
    const { signIn, wentOn, model } = actions(services);
    await signIn();
    expect(wentOn()).toBe(0);
    expect(model.state().notice).toMatchObject({ kind: "trouble", trouble: { trouble: { reason: "popupClosed" } } });
  });
});
