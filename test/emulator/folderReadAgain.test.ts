import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { aDevice, type Device } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";
import { aClient, emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const NOW = Date.parse("2026-11-24T08:00:00Z");
const budget = { driveId: workbooks.budget.drive.id, itemId: workbooks.budget.id };
const ADDRESS = "@microsoft.graph.downloadUrl";

async function automation(name: string, body: unknown): Promise<void> {
  const path = `/me/drive/root:/Apps/Workbook%20Sessions/${budget.itemId}/${name}:/content`;
  const answer = await aClient(world()).send("PUT", path, { body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`The automation got ${answer.status}.`);
}

type Listed = { value: Record<string, unknown>[] };

/** A network that changes what a listing says of its files, while `change` is given, and keeps what was asked. */
function aNetwork() {
  const network: { change: ((entry: Record<string, unknown>) => void) | undefined; asked: string[] } = {
    change: undefined,
    asked: [],
  };
  const through: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    network.asked.push(url);
    const response = await fetch(input, init);
    if (network.change === undefined || !url.includes("children")) return response;
    const body = (await response.json()) as Listed;
    body.value.forEach(network.change);
    return Response.json(body, { status: response.status });
  };
  return { network, through };
}

const unreadOf = (device: Device) =>
  device
    .pane()
    .state()
    .folder?.unread.map(({ why }) => why);
const idsOf = (device: Device) =>
  device
    .pane()
    .state()
    .sessions.map(({ id }) => id);

describe("a file of the folder that could not be read", () => {
  it("is read at the next opening when OneDrive left its address out of a listing", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const { network, through } = aNetwork();
    network.change = (entry) => delete entry[ADDRESS];
    const device = await aDevice(world(), { fetch: through, account: ownerAccount, now: NOW });
    expect(unreadOf(device)).toEqual(["notNow"]);
    network.change = undefined;
    await device.reopen();
    expect(unreadOf(device)).toEqual([]);
    expect(idsOf(device)).toEqual([aSessionId("one")]);
  });

  it("is read once its address is one of those that are allowed, and costs nothing until then", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const { network, through } = aNetwork();
    network.change = (entry) => Object.assign(entry, { [ADDRESS]: "https://elsewhere.example/a.json" });
    const device = await aDevice(world(), { fetch: through, account: ownerAccount, now: NOW });
    expect(unreadOf(device)).toEqual(["foreignAddress"]);
    const stored = [...device.origin.entries];
    network.asked = [];
    await device.reopen();
    expect(unreadOf(device)).toEqual(["foreignAddress"]);
    expect(network.asked.filter((url) => !url.includes("children") && !url.includes("shares"))).toEqual([]);
    expect([...device.origin.entries]).toEqual(stored);
    network.change = undefined;
    await device.reopen();
    expect(unreadOf(device)).toEqual([]);
    expect(idsOf(device)).toEqual([aSessionId("one")]);
  });

  it.each(["[]", '["workbook-session/0"]'])(
    "is read again after an update when an older version of the add-in found it too new (noted with %s)",
    async (noted) => {
      await automation("a.json", { format: "workbook-session/2", sessionId: aSessionId("one"), ...budget });
      const { network, through } = aNetwork();
      const device = await aDevice(world(), { fetch: through, account: ownerAccount, now: NOW });
      const downloads = () => network.asked.filter((url) => url.startsWith(world().downloadRoot + "/")).length;
      await device.reopen();
      expect(unreadOf(device)).toEqual(["newer"]);
      network.asked = [];
      await device.reopen();
      expect(downloads()).toBe(0);
      // As the older version left it, which knew one format less.
      for (const [key, value] of device.origin.entries) {
        device.origin.entries.set(key, value.replace('["workbook-session/1"]', noted));
      }
      await device.reopen();
      expect(downloads()).toBe(1);
      await device.reopen();
      expect(downloads()).toBe(1);
    },
  );
});
