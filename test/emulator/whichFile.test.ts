import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { aDevice, type Device } from "../support/aDevice";
import { emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const { second } = workbooks;
const ref = { driveId: second.drive.id, itemId: second.id };

const open = (): Promise<Device> => aDevice(world(), { fetch, account: ownerAccount, now: Date.now() });
const asked = () =>
  world()
    .emulator.requests()
    .filter(({ operation, path }) => operation === "item" && path.includes(second.id)).length;

describe("which file a confirmation is about", () => {
  it("is asked of Graph once, however often it is confirmed, and no session is contacted", async () => {
    const device = await open();
    const answers = [await device.pane().actions.whichFile(ref), await device.pane().actions.whichFile(ref)];
    for (const answer of answers) expect(answer).toMatchObject({ kind: "found", item: { name: second.name } });
    expect(asked()).toBe(1);
    const sessions = world()
      .emulator.requests()
      .filter(({ operation }) => operation.endsWith("Session"));
    expect(sessions).toEqual([]);
  });

  it("is asked once by two confirmations at the same time", async () => {
    const device = await open();
    await Promise.all([device.pane().actions.whichFile(ref), device.pane().actions.whichFile(ref)]);
    expect(asked()).toBe(1);
  });

  it("is not known while the device is offline, and is asked again once it is online", async () => {
    const device = await open();
    device.state.online = false;
    expect(await device.pane().actions.whichFile(ref)).toEqual({ kind: "trouble", trouble: { kind: "offline" } });
    device.state.online = true;
    expect(await device.pane().actions.whichFile(ref)).toMatchObject({ kind: "found" });
  });

  it("is not known without a sign-in, and opens no window for it", async () => {
    const device = await open();
    device.state.signedIn = false;
    expect(await device.pane().actions.whichFile(ref)).toMatchObject({
      kind: "trouble",
      trouble: { kind: "signInNeeded" },
    });
  });

  it("is not known when Graph has no such file for this account", async () => {
    const device = await open();
    const answer = await device.pane().actions.whichFile({ ...ref, itemId: "01NOSUCHFILE" });
    expect(answer).toMatchObject({ kind: "trouble", trouble: { kind: "graph", error: { status: 404 } } });
  });
});
