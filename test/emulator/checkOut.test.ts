import { colleagueAccount, ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { aDevice } from "../support/aDevice";
import { aClient, emulatorPerTest, pathOf } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const open = () => aDevice(world(), { fetch, account: ownerAccount, now: Date.now() });
const { drive, id, name } = workbooks.budget;
const item = { driveId: drive.id, itemId: id, name };

describe("the publication facet at the Graph emulator", () => {
  it("is left out until it is asked for", async () => {
    const client = aClient(world());
    expect((await client.send("GET", pathOf("budget"))).body).not.toHaveProperty("publication");
    const { body } = await client.send("GET", `${pathOf("budget")}?$select=id,publication`);
    expect(body).toMatchObject({ id, publication: { level: "published" } });
  });
});

describe("whether the file is checked out", () => {
  it("is read by one request that contacts no session, with the name of whoever did it", async () => {
    const { pane } = await open();
    world().emulator.control.checkOut("budget", colleagueAccount);
    world().emulator.control.clearRecords();
    expect(await pane().actions.readCheckOut(item, false)).toEqual({
      kind: "read",
      checkOut: { kind: "checkedOut", by: colleagueAccount.displayName },
    });
    expect(
      world()
        .emulator.requests()
        .map(({ method, operation, sessionHeader }) => [method, operation, sessionHeader]),
    ).toEqual([["GET", "item", undefined]]);
  });

  it("is told anew after it was checked in again", async () => {
    const { pane } = await open();
    world().emulator.control.checkOut("budget", colleagueAccount);
    world().emulator.control.checkOut("budget", undefined);
    expect(await pane().actions.readCheckOut(item, false)).toEqual({
      kind: "read",
      checkOut: { kind: "notCheckedOut" },
    });
  });

  it("is not known while nobody is signed in, and no window opens for it", async () => {
    const device = await open();
    device.state.signedIn = false;
    expect(await device.pane().actions.readCheckOut(item, false)).toEqual({
      kind: "trouble",
      trouble: { kind: "signInNeeded" },
    });
  });
});
