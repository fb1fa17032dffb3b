import { colleagueDrive } from "../../src/demo/graph/contosoWorld";
import { guestAccount, ownerAccount, type DemoAccount } from "../../src/demo/entra/demoAccounts";
import type { FolderEntry, FolderPage } from "../../src/flow/ports/recordFolder";
import type { GraphAnswer, GraphCall } from "../../src/flow/ports/graph";
import { createRecordFiles } from "../../src/graph/recordFiles";
import { CLIENT_ID, emulatorPerTest } from "./callGraph";

const world = emulatorPerTest({ settings: { pageSize: 3 } });
const signal = new AbortController().signal;

type Sent = { readonly url: string; readonly init: RequestInit | undefined };

function aFolder(downloadHosts = [world().downloadRoot]) {
  const { root } = world();
  const sent: Sent[] = [];
  const recording: typeof fetch = (input, init) => {
    sent.push({ url: typeof input === "string" ? input : "", init });
    return fetch(input, init);
  };
  const folder = createRecordFiles({
    root,
    fetch: recording,
    isOnline: () => true,
    newId: () => crypto.randomUUID(),
    limitMs: 300_000,
    downloadHosts,
  });
  return { folder, sent };
}

function aCall(account: DemoAccount = ownerAccount): GraphCall {
  return { token: world().authority.issue(account, ["Files.ReadWrite"], { clientId: CLIENT_ID }) };
}

function valueOf<T>(answer: GraphAnswer<T>): T {
  if (answer.kind !== "ok") throw new Error(`Graph answered ${JSON.stringify(answer)}`);
  return answer.value;
}

async function written(names: readonly string[]) {
  const { folder } = aFolder();
  const root = valueOf(await folder.makeRoot(aCall()));
  const item = valueOf(await folder.makeItemFolder(root.id, "01ITEM", aCall()));
  for (const name of names) valueOf(await folder.create(item.id, name, `{"name":"${name}"}`, aCall()));
  return { root, item };
}

const filesOf = () =>
  world()
    .emulator.control.filesOf(ownerAccount)
    .map(({ path }) => path);

describe("the folder of records in OneDrive", () => {
  it("is made with all that is missing above it, and found the next time", async () => {
    const { folder } = aFolder();
    const made = valueOf(await folder.makeRoot(aCall()));
    expect(filesOf()).toEqual(expect.arrayContaining(["Apps", "Apps/Workbook Sessions"]));
    expect(valueOf(await folder.makeRoot(aCall())).id).toBe(made.id);
  });

  it("is one, also when two devices make it at once", async () => {
    const { folder } = aFolder();
    const roots = await Promise.all([folder.makeRoot(aCall()), folder.makeRoot(aCall())]);
    const [one, other] = roots.map((answer) => valueOf(answer).id);
    expect(one).toBe(other);
    const items = await Promise.all([1, 2].map(() => folder.makeItemFolder(one ?? "", "01ITEM", aCall())));
    expect(new Set(items.map((answer) => valueOf(answer).id)).size).toBe(1);
  });

  it("is listed page by page, with what is in its files", async () => {
    await written(["a.json", "b.json", "c.json", "d.json"]);
    const { folder } = aFolder();
    const entries: FolderEntry[] = [];
    let page: FolderPage = valueOf(await folder.list("01ITEM", aCall()));
    entries.push(...page.entries);
    while (page.next !== undefined) {
      page = valueOf(await page.next(aCall()));
      entries.push(...page.entries);
    }
    expect(entries.map(({ name }) => name)).toEqual(["a.json", "b.json", "c.json", "d.json"]);
    expect(await entries[3]?.read(signal)).toEqual({ kind: "text", text: '{"name":"d.json"}' });
    const above = valueOf(await folder.list(undefined, aCall()));
    expect(above.entries.map(({ kind, name }) => ({ kind, name }))).toEqual([{ kind: "folder", name: "01ITEM" }]);
  });

  it("gives its files without a token, and without any header of ours", async () => {
    await written(["a.json"]);
    const { folder, sent } = aFolder();
    const page = valueOf(await folder.list("01ITEM", aCall()));
    await page.entries[0]?.read(signal);
    const download = sent.at(-1);
    expect(download?.url).toContain(world().downloadRoot);
    expect(download?.init).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
    expect(download?.init?.headers).toBeUndefined();
  });

  it("hands the secret address of a file to nobody", async () => {
    await written(["a.json"]);
    const { folder } = aFolder();
    const page = valueOf(await folder.list("01ITEM", aCall()));
    expect(JSON.stringify(page)).not.toMatch(/tempauth|download/i);
  });

  it("reads nothing from a place that is not Microsoft's", async () => {
    await written(["a.json"]);
    const { folder, sent } = aFolder(["https://*.sharepoint.com"]);
    const page = valueOf(await folder.list("01ITEM", aCall()));
    expect(await page.entries[0]?.read(signal)).toEqual({ kind: "foreignAddress" });
    expect(sent.every(({ url }) => url.startsWith(world().root))).toBe(true);
  });

  it("says that a file cannot be read now, when its address is too old or the reading was given up", async () => {
    await written(["a.json"]);
    const { folder } = aFolder();
    const page = valueOf(await folder.list("01ITEM", aCall()));
    expect(await page.entries[0]?.read(AbortSignal.abort())).toEqual({ kind: "notNow" });
    world().emulator.advance(61 * 60_000);
    expect(await page.entries[0]?.read(signal)).toEqual({ kind: "notNow" });
  });

  it("takes a file once", async () => {
    const { item } = await written(["a.json"]);
    const again = await aFolder().folder.create(item.id, "a.json", "{}", aCall());
    expect(again).toMatchObject({ kind: "error", error: { status: 409 } });
  });

  it("is not made again by a write, once somebody has deleted it", async () => {
    const { root, item } = await written(["a.json"]);
    world().emulator.control.removePath(ownerAccount, "Apps/Workbook Sessions/01ITEM");
    const { folder } = aFolder();
    expect(await folder.create(item.id, "b.json", "{}", aCall())).toMatchObject({ error: { status: 404 } });
    world().emulator.control.removePath(ownerAccount, "Apps/Workbook Sessions");
    expect(await folder.makeItemFolder(root.id, "01ITEM", aCall())).toMatchObject({ error: { status: 404 } });
    expect(filesOf().filter((path) => path.startsWith("Apps/"))).toEqual([]);
  });

  it("loses a file of its own when asked to, and only that", async () => {
    await written(["a.json", "b.json"]);
    const { folder } = aFolder();
    const [first] = valueOf(await folder.list("01ITEM", aCall())).entries;
    valueOf(await folder.remove(first?.id ?? "", aCall()));
    expect(filesOf().filter((path) => path.endsWith(".json"))).toEqual(["Apps/Workbook Sessions/01ITEM/b.json"]);
  });

  it("is not there for an account without a OneDrive", async () => {
    const answer = await aFolder().folder.list("01ITEM", aCall(guestAccount));
    expect(answer).toMatchObject({ kind: "error", error: { status: 404, codes: ["resourcenotfound"] } });
  });

  it.each([
    "https://evil.example/v1.0/me/drive/items/1/children",
    "ROOT/../beta/me/drive/items/1/children",
    "ROOT/me/drive/../../users",
    "ROOT/me/drive/%2e%2e/messages",
    "ROOT/me/messages",
    "ROOT/me/drivesomething",
  ])("goes on to no further page outside the drives: %s", async (template) => {
    const { root } = world();
    const asked: string[] = [];
    const folder = createRecordFiles({
      root,
      fetch: async (input) => {
        asked.push(typeof input === "string" ? input : "");
        return Response.json({ value: [], "@odata.nextLink": template.replace("ROOT", root) });
      },
      isOnline: () => true,
      newId: () => "id",
      limitMs: 300_000,
      downloadHosts: [],
    });
    const page = valueOf(await folder.list("01ITEM", aCall()));
    expect((await page.next?.(aCall()))?.kind).toBe("error");
    expect(asked).toHaveLength(1);
  });

  it("belongs to the signed-in account alone", async () => {
    await written(["a.json"]);
    expect(
      world()
        .emulator.requests()
        .every(({ path }) => !path.includes(colleagueDrive.id)),
    ).toBe(true);
  });
});
