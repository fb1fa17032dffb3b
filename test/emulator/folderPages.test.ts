import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import { folderSentences } from "../../src/strings/messages/folderSentences";
import { describeFolder } from "../../src/strings/describeFolder";
import { aDevice, type Device } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";
import { aClient, emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { latencyMs: 0, pageSize: 1 } });
const NOW = Date.parse("2026-11-24T08:00:00Z");
const budget = { driveId: workbooks.budget.drive.id, itemId: workbooks.budget.id };
const NEXT = "@odata.nextLink";

async function automation(name: string, body: unknown): Promise<void> {
  const path = `/me/drive/root:/Apps/Workbook%20Sessions/${budget.itemId}/${name}:/content`;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await aClient(world()).send("PUT", path, { body: text });
  if (answer.status !== 201) throw new Error(`The automation got ${answer.status}.`);
}

type LinkOf = (asked: string, next: string | undefined) => string | undefined;

/** A network in which the pages of listings lead to wherever `lead` says, while it is given. */
function aNetwork(lead: LinkOf) {
  const network: { lead: LinkOf | undefined; listings: number; downloads: number } = {
    lead,
    listings: 0,
    downloads: 0,
  };
  const through: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (url.startsWith(`${world().downloadRoot}/_layouts`)) network.downloads += 1;
    const response = await fetch(input, init);
    if (!url.includes("children")) return response;
    network.listings += 1;
    const body = (await response.json()) as Record<string, unknown>;
    const next = body[NEXT];
    const link = network.lead === undefined ? next : network.lead(url, typeof next === "string" ? next : undefined);
    return Response.json({ ...body, [NEXT]: link }, { status: response.status });
  };
  const open = (): Promise<Device> => aDevice(world(), { fetch: through, account: ownerAccount, now: NOW });
  return { network, open };
}

const idsOf = (device: Device) =>
  device
    .pane()
    .state()
    .sessions.map(({ id }) => id);

function lineOf(device: Device): string | undefined {
  const { folder } = device.pane().state();
  return folder && describeFolder(folder, folderSentences, "en")?.line;
}

describe("a listing whose pages come to no end", () => {
  it("is left where a page leads to itself, with what stands on it", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const { network, open } = aNetwork((asked) => asked);
    const device = await open();
    expect(network.listings).toBeLessThan(4);
    expect(idsOf(device)).toEqual([aSessionId("one")]);
    expect(lineOf(device)).toBe(folderSentences.trouble.other);
  });

  it("is left where a later page leads back, with what stands on all of them", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    await automation("b.json", { sessionId: aSessionId("two"), ...budget });
    let first = "";
    const { network, open } = aNetwork((asked, next) => {
      if (first === "") first = asked;
      return next ?? first;
    });
    const device = await open();
    expect(network.listings).toBe(2);
    expect(idsOf(device)).toEqual(expect.arrayContaining([aSessionId("one"), aSessionId("two")]));
    expect(lineOf(device)).toBe(folderSentences.trouble.other);
  });

  it.each([
    [400, [aSessionId("one")]],
    [500, []],
  ])("shows what stands before a page that answers %i, if asking again would bring the same", async (status, shown) => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    await automation("b.json", { sessionId: aSessionId("two"), ...budget });
    const { emulator } = world();
    emulator.plan({ operation: "children", answer: { kind: "delay", ms: 0 } });
    emulator.plan({ operation: "children", answer: { kind: "error", status, codes: ["refused"] } });
    const { open } = aNetwork((_asked, next) => next);
    const device = await open();
    expect(idsOf(device)).toEqual(shown);
    expect(device.pane().state().folder?.reading.kind).toBe("trouble");
    await device.reopen();
    expect(idsOf(device)).toHaveLength(2);
  });

  it("is left at some time where each page has a new name", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    let turn = 0;
    // A pane that never left it would end there, and fail by the number of its listings.
    const { network, open } = aNetwork((asked) =>
      turn === 300 ? undefined : `${asked.split("?")[0]}?turn=${(turn += 1)}`,
    );
    const device = await open();
    expect(network.listings).toBeLessThanOrEqual(200);
    expect(network.downloads).toBe(1);
    expect(idsOf(device)).toEqual([aSessionId("one")]);
    expect(lineOf(device)).toBe(folderSentences.trouble.other);
  });

  it("says nothing of files that are not on it: what was read of them is not read again", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    await automation("b.json", '{"sessionId": "clus');
    const { network, open } = aNetwork((_asked, next) => next);
    const device = await open();
    expect(network.downloads).toBe(2);
    network.lead = (asked) => asked;
    await device.reopen();
    expect(lineOf(device)).toBe(folderSentences.trouble.other);
    network.lead = undefined;
    await device.reopen();
    expect(network.downloads).toBe(2);
    expect(device.pane().state().folder?.unread).toEqual([{ name: "b.json", why: "notJson" }]);
  });

  it("hides no other folder when all are read", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const path = `/me/drive/root:/Apps/Workbook%20Sessions/${workbooks.second.id}/b.json:/content`;
    await aClient(world()).send("PUT", path, { body: JSON.stringify({ sessionId: aSessionId("two") }) });
    const { open } = aNetwork((asked, next) => (asked.includes(budget.itemId) ? asked : next));
    const device = await open();
    await device.pane().actions.readFolder(false);
    expect(idsOf(device)).toEqual(expect.arrayContaining([aSessionId("one"), aSessionId("two")]));
    expect(lineOf(device)).toBe(folderSentences.trouble.other);
  });
});
