import { createPane } from "../../../src/flow/createPane";
import type { FolderPage } from "../../../src/flow/ports/recordFolder";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import type { TokenAnswer } from "../../../src/flow/ports/signIn";
import { aSessionId } from "../../support/aStatement";
import { budget, fakeServices, ownerAccount } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { latestNotice } from "../../support/latestNotice";

const UNAUTHORIZED: GraphAnswer<never> = {
  kind: "error",
  error: { status: 401, codes: ["invalidauthenticationtoken"] },
};
const A_TOKEN: TokenAnswer = { kind: "token", token: "a-token", account: ownerAccount, scopes: ["Files.ReadWrite"] };

const EMPTY: GraphAnswer<FolderPage> = { kind: "ok", value: { entries: [] } };

/** So many readings one after another would never end. */
const FOR_EVER = 100;

/** The workbook is found and the account known; OneDrive takes the token no more, and a new one needs a click. */
async function aPaneThatNeedsASignIn() {
  const services = fakeServices();
  const clock = manualClock();
  let folder = async (): Promise<GraphAnswer<FolderPage>> => UNAUTHORIZED;
  let readings = 0;
  Object.assign(services.clock, clock);
  Object.assign(services.recordFolder, { list: async () => ((readings += 1) > FOR_EVER ? EMPTY : folder()) });
  services.answers.graph = (call) => (call === "sharedItem" ? { kind: "ok", value: budget } : UNAUTHORIZED);
  services.answers.token = ({ fresh, interactive }) =>
    interactive === false && fresh === true ? { kind: "clickNeeded" } : A_TOKEN;
  const pane = createPane(services, "own");
  await pane.actions.readDocument();
  await idle();
  expect(pane.state()).toMatchObject({ account: ownerAccount, folder: { reading: { kind: "signInNeeded" } } });
  const listing = (answer: typeof folder) => void (folder = answer);
  const isWell = () => {
    listing(async () => EMPTY);
    services.answers.token = () => A_TOKEN;
  };
  return { services, clock, pane, listing, isWell, readings: () => readings };
}

const readingOf = ({ state }: { readonly state: () => { readonly folder?: { readonly reading: { kind: string } } } }) =>
  state().folder?.reading.kind;

describe("the folder of an account that is known, and has to sign in again", () => {
  it("is not read again for whatever changes in the pane", async () => {
    const { pane, services, readings } = await aPaneThatNeedsASignIn();
    const [before, asked] = [readings(), services.asked.length];
    for (const name of ["one", "two", "three"]) {
      await pane.actions.add([{ id: aSessionId(name), facts: { persistChanges: true } }], "added");
      await idle();
    }
    expect([readings(), services.asked.length]).toEqual([before, asked]);
    expect(readingOf(pane)).toBe("signInNeeded");
  });

  it("and a creation that waits for the same sign-in do not set each other off for ever", async () => {
    const { pane, services, clock, readings } = await aPaneThatNeedsASignIn();
    services.store.addPendingCreate({
      item: budget,
      operation: "op-1",
      persistChanges: true,
      ownerKey: "",
      startedAt: new Date(clock.now()).toISOString(),
    });
    const before = readings();
    void pane.actions.resumePending();
    for (let poll = 0; poll < 20; poll += 1) {
      await idle();
      await clock.advance(30_000);
    }
    await idle();
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "signInNeeded" } });
    expect(latestNotice(pane)?.number).toBe(1);
    expect(readings()).toBe(before);
    // It is not given up for that.
    expect(services.store.pendingCreates()).toHaveLength(1);
  });

  it("is read again as soon as that account signs in, wherever it does", async () => {
    const { pane, isWell } = await aPaneThatNeedsASignIn();
    isWell();
    await pane.actions.signIn();
    await idle();
    expect(readingOf(pane)).toBe("read");
  });

  it("is read again after a sign-in that came while a reading was still on its way to that answer", async () => {
    const { pane, services, listing, isWell } = await aPaneThatNeedsASignIn();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    listing(() => held.then(() => UNAUTHORIZED));
    const reading = pane.actions.readFolder(false);
    await idle();
    expect(readingOf(pane)).toBe("reading");
    await pane.actions.signIn();
    services.answers.token = () => {
      isWell();
      return { kind: "clickNeeded" };
    };
    answer();
    await reading;
    await idle();
    expect(readingOf(pane)).toBe("read");
  });

  it("is read once more where the sign-in brings the same refusal", async () => {
    const { pane, readings } = await aPaneThatNeedsASignIn();
    const before = readings();
    await pane.actions.signIn();
    await idle();
    expect(readings()).toBe(before + 1);
    expect(readingOf(pane)).toBe("signInNeeded");
  });
});
