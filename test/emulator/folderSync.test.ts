import { readFolderRecord } from "../../src/core/statements/readFolderRecord";
import { colleagueAccount, guestAccount, ownerAccount } from "../../src/demo/entra/demoAccounts";
import { AUTOMATION_APP } from "../../src/demo/graph/driveItemBody";
import { workbooks } from "../../src/demo/graph/contosoWorld";
import type { GraphOperation } from "../../src/demo/graph/graphAddress";
import { aDevice, type Device, type DeviceOptions } from "../support/aDevice";
import { aSessionId } from "../support/aStatement";
import { PLANTED_TOKENS } from "../support/plantedTokens";
import { aClient, emulatorPerTest } from "./callGraph";
import { until } from "../support/until";

const world = emulatorPerTest({ settings: { latencyMs: 0 } });
const NOW = Date.parse("2026-11-24T08:00:00Z");
const budget = { driveId: workbooks.budget.drive.id, itemId: workbooks.budget.id };
const FOLDER = `Apps/Workbook Sessions/${budget.itemId}`;

const open = (options: Partial<DeviceOptions> = {}): Promise<Device> =>
  aDevice(world(), { fetch, account: ownerAccount, now: NOW, ...options });

/** What an automation does: one PUT by a path from the root. */
async function automation(name: string, body: unknown, folder: string = budget.itemId): Promise<void> {
  const path = `/me/drive/root:/Apps/Workbook%20Sessions/${folder}/${name}:/content`;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const client = aClient(world(), ownerAccount, ["Files.ReadWrite"], { clientId: AUTOMATION_APP });
  const answer = await client.send("PUT", path, { body: text });
  if (answer.status !== 201) throw new Error(`The automation got ${answer.status}.`);
}

const folderOf = (device: Device) => device.pane().state().folder;
const idsOf = (device: Device) =>
  device
    .pane()
    .state()
    .sessions.map(({ id }) => id);
const files = () =>
  world()
    .emulator.control.filesOf(ownerAccount)
    .filter(({ path }) => path.startsWith("Apps/") && path.endsWith(".json"));
const textsOf = () => files().map(({ text }) => text ?? "");
const add = async (device: Device, name: string) =>
  await device.pane().actions.add([{ id: aSessionId(name), facts: { persistChanges: true } }], "added");

/** How often each operation was asked for since the last call. */
function counted(): Partial<Record<GraphOperation, number>> {
  const { emulator } = world();
  const count: Partial<Record<GraphOperation, number>> = {};
  for (const { operation } of emulator.requests()) count[operation] = (count[operation] ?? 0) + 1;
  emulator.control.clearRecords();
  return count;
}

describe("reading the OneDrive folder", () => {
  it("takes one listing per page and one request per new file; unchanged, the listing alone", async () => {
    for (let number = 1; number <= 200; number += 1) {
      await automation(`r${number}.json`, { sessionId: aSessionId(`n${number}`), ...budget });
    }
    const device = await open();
    expect(folderOf(device)?.reading).toMatchObject({ kind: "read", sessions: 200 });
    expect(counted()).toMatchObject({ children: 1, download: 200 });
    await device.reopen();
    const { children, download, ...rest } = counted();
    expect({ children, download }).toEqual({ children: 1, download: undefined });
    expect(Object.keys(rest).filter((operation) => operation !== "sharedItem")).toEqual([]);
    await automation("new.json", { sessionId: aSessionId("new"), ...budget });
    counted();
    await device.reopen();
    // The 201st stands on a second page.
    expect(counted()).toMatchObject({ children: 2, download: 1 });
    expect(idsOf(device)).toHaveLength(201);
  });

  it("follows the pages to the last", async () => {
    world().emulator.control.set({ pageSize: 50 });
    for (let number = 1; number <= 120; number += 1) {
      await automation(`r${number}.json`, { sessionId: aSessionId(`n${number}`), ...budget });
    }
    const device = await open();
    expect(idsOf(device)).toHaveLength(120);
    expect(counted()).toMatchObject({ children: 3, download: 120 });
  });

  it("shows what automations wrote as theirs, and whose the file is as Graph tells it", async () => {
    await automation("r.json", { sessionId: aSessionId("one"), ...budget, createdBy: { tool: "Power Automate" } });
    const device = await open();
    const [session] = device.pane().state().sessions;
    expect(session).toMatchObject({ origin: "folder", createdBy: { tool: "Power Automate" } });
    // Known here since it was read, whatever the file or the record is dated.
    expect(session?.addedAt).toBe(NOW);
    expect(session?.records).toEqual([{ in: "folder", user: ownerAccount.displayName, app: "Contoso automation" }]);
  });

  it("takes a record without a drive for one of the open workbook only in the folder of that workbook", async () => {
    await automation("here.json", { sessionId: aSessionId("here") });
    await automation("there.json", { sessionId: aSessionId("there") }, workbooks.second.id);
    await automation("astray.json", { sessionId: aSessionId("astray"), itemId: workbooks.second.id });
    const device = await open();
    await device.pane().actions.readFolder(false);
    const places = Object.fromEntries(
      device
        .pane()
        .state()
        .sessions.map(({ id, place }) => [id, place]),
    );
    expect(places[aSessionId("here")]).toMatchObject({ kind: "driveItem", ...budget });
    expect(places[aSessionId("there")]).toEqual({ kind: "notKnown" });
    expect(places[aSessionId("astray")]).toEqual({ kind: "notKnown" });

    device.state.workbook = "second";
    await device.reopen();
    const later = device
      .pane()
      .state()
      .sessions.find(({ id }) => id === aSessionId("there"));
    expect(later?.place).toMatchObject({ kind: "driveItem", itemId: workbooks.second.id });
  });

  it("leaves alone and names what it cannot read, and reads the rest", async () => {
    await automation("good.json", { sessionId: aSessionId("one"), ...budget });
    await automation("half.json", '{"sessionId": "clus');
    await automation("newer.json", { format: "workbook-session/2", sessionId: aSessionId("two") });
    await automation("nothing.json", {});
    await automation("wrong.json", { sessionId: aSessionId("three"), ...budget, createdAt: "yesterday" });
    await automation("notes.txt", "not a record");
    const device = await open();
    expect(folderOf(device)?.unread).toEqual([
      { name: "half.json", why: "notJson" },
      { name: "newer.json", why: "newer" },
      { name: "nothing.json", why: "noSessionId" },
      { name: "wrong.json", why: "partLeftOut" },
    ]);
    expect(idsOf(device)).toEqual(expect.arrayContaining([aSessionId("one"), aSessionId("three")]));
    expect(files()).toHaveLength(5);
    counted();
    await device.reopen();
    expect(counted().download).toBeUndefined();
    expect(folderOf(device)?.unread).toHaveLength(4);
  });

  it("reads again at the next opening what did not come now", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    world().emulator.plan({ operation: "download", answer: { kind: "html", status: 503 } });
    const device = await open();
    expect(folderOf(device)?.unread).toEqual([{ name: "a.json", why: "notNow" }]);
    await device.reopen();
    expect(folderOf(device)?.unread).toEqual([]);
    expect(idsOf(device)).toEqual([aSessionId("one")]);
  });

  it("asks for a sign-in where none is at hand, and opens no window by itself", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const device = await open();
    device.state.signedIn = false;
    await device.reopen();
    expect(folderOf(device)?.reading).toEqual({ kind: "signInNeeded" });
    device.state.signedIn = true;
    await device.pane().actions.readFolder(true);
    expect(folderOf(device)?.reading).toMatchObject({ kind: "read", sessions: 1 });
  });

  it("offers nothing to an account without a OneDrive", async () => {
    const device = await open({ account: guestAccount });
    device.pane().actions.workOn({ ...budget, name: workbooks.budget.name });
    await device.pane().actions.readFolder(false);
    expect(folderOf(device)).toMatchObject({ reading: { kind: "noOneDrive" }, writing: "off" });
  });

  it("keeps the records of two accounts of one device apart", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const device = await open();
    device.state.account = colleagueAccount;
    await device.pane().actions.readFolder(false);
    expect(folderOf(device)?.reading.kind).toBe("absent");
    const owners = new Set(
      device
        .pane()
        .state()
        .sessions.map(({ ownerKey }) => ownerKey),
    );
    expect(owners.size).toBe(1);
    expect(owners.has(device.pane().state().owner)).toBe(false);
  });
});

describe("writing to the OneDrive folder", () => {
  it("starts with a click, and not before", async () => {
    const device = await open();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    expect(counted()).not.toHaveProperty("putContent");
    expect(
      world()
        .emulator.control.filesOf(ownerAccount)
        .some(({ path }) => path.startsWith("Apps")),
    ).toBe(false);
    await device.pane().actions.keepInFolder();
    expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 0 });
    expect(textsOf()).toHaveLength(1);
    const [text = ""] = textsOf();
    expect(JSON.parse(text)).toMatchObject({ format: "workbook-session/1", sessionId: aSessionId("one"), ...budget });
  });

  it("writes each statement once, at once, and what happened later as another file", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    const before = textsOf();
    const [session] = device.pane().state().sessions;
    if (session === undefined) throw new Error("The session is not there.");
    device.state.now += 60_000;
    device.pane().actions.forget(session);
    await device.pane().actions.resumeFolder();
    expect(before).toHaveLength(1);
    expect(textsOf()).toHaveLength(2);
    expect(textsOf()).toEqual(expect.arrayContaining(before));
    await device.reopen();
    expect(textsOf()).toHaveLength(2);
  });

  it("brings a session to the other device, and forgets it only where it was forgotten, by a mark", async () => {
    const [one, other] = [await open(), await open()];
    await one.pane().actions.keepInFolder();
    await other.pane().actions.keepInFolder();
    await add(one, "one");
    await one.pane().actions.resumeFolder();
    await other.pane().actions.readFolder(false);
    const [session] = other.pane().state().sessions;
    expect(session?.id).toBe(aSessionId("one"));
    if (session !== undefined) other.pane().actions.forget(session);
    await other.pane().actions.resumeFolder();
    await one.pane().actions.readFolder(false);
    expect(idsOf(other)).toEqual([]);
    expect([...other.origin.entries.values()].join()).not.toContain(aSessionId("one"));
    expect(textsOf().filter((text) => text.includes('"forgotten"'))).toHaveLength(1);
    expect(
      textsOf()
        .filter((text) => text.includes('"forgotten"'))
        .join(),
    ).not.toContain(aSessionId("one"));
    expect(idsOf(one)).toEqual([aSessionId("one")]);
  });

  it("brings a close of one device to the other as a report, of a session that can still be closed there", async () => {
    const id = await aClient(world()).create();
    const [one, other] = [await open(), await open()];
    await one.pane().actions.keepInFolder();
    await one.pane().actions.add([{ id: id as never, facts: {}, said: { persistChanges: true } }], "added");
    const { workbook, sessions } = one.pane().state();
    if (workbook.kind !== "found" || sessions[0] === undefined) throw new Error("Nothing to close.");
    await one.pane().actions.close(sessions[0], workbook, false);
    await one.pane().actions.resumeFolder();
    expect(one.pane().state().sessions[0]?.status.kind).toBe("closed");
    await other.pane().actions.readFolder(false);
    expect(other.pane().state().sessions).toMatchObject([
      { status: { kind: "reportedClosed" }, records: [{ in: "folder", device: true }] },
    ]);
  });

  it("does not take for its own what somebody else wrote over a file of this add-in", async () => {
    const [one, other] = [await open(), await open()];
    await one.pane().actions.keepInFolder();
    await one.pane().actions.add([{ id: aSessionId("one"), facts: { persistChanges: true } }], "added");
    await one.pane().actions.resumeFolder();
    const path = world()
      .emulator.control.filesOf(ownerAccount)
      .map((file) => file.path)
      .find((each) => each.endsWith(".json"));
    const client = aClient(world(), ownerAccount, ["Files.ReadWrite"], { clientId: AUTOMATION_APP });
    const lie = { sessionId: aSessionId("one"), ...budget, handedOver: true, label: "Mine" };
    const address = encodeURI(`/me/drive/root:/${path}:/content`);
    expect((await client.send("PUT", address, { body: JSON.stringify(lie) })).status).toBe(200);
    await other.pane().actions.readFolder(false);
    const [session] = other.pane().state().sessions;
    expect(session?.records).toHaveLength(1);
    expect(session?.records?.[0]?.device).toBeUndefined();
    expect(session?.handedOver).toBe(false);
  });

  it("asks once its folder was deleted, and makes it again only after another click", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    world().emulator.control.removePath(ownerAccount, "Apps/Workbook Sessions");
    await add(device, "two");
    await device.pane().actions.resumeFolder();
    await device.reopen();
    await add(device, "three");
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ writing: "gone" });
    expect(textsOf()).toEqual([]);
    await device.pane().actions.keepInFolder();
    expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 0 });
    expect(textsOf()).toHaveLength(3);
  });

  it("also asks when only the folder of the workbook was deleted", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    world().emulator.control.removePath(ownerAccount, FOLDER);
    await add(device, "two");
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ writing: "gone", waiting: 1 });
    expect(textsOf()).toEqual([]);
  });

  it("does not write again what somebody deleted file by file", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    for (const { path } of files()) world().emulator.control.removePath(ownerAccount, path);
    await device.reopen();
    await device.reopen();
    expect(textsOf()).toEqual([]);
    expect(idsOf(device)).toEqual([aSessionId("one")]);
  });

  it("takes another name when there is one of that name", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    world().emulator.plan({
      operation: "putContent",
      answer: { kind: "error", status: 409, codes: ["nameAlreadyExists"] },
    });
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ waiting: 0 });
    expect(textsOf()).toHaveLength(1);
  });

  it.each([
    [412, "resourceModified", "changed"],
    [423, "resourceLocked", "locked"],
    [429, "activityLimitReached", "busy"],
    [503, "serviceNotAvailable", "busy"],
    [507, "quotaLimitReached", "full"],
    [403, "accessDenied", "refused"],
  ] as const)(
    "loses nothing when OneDrive answers %i, says so, and writes it later",
    async (status, code, syncError) => {
      const device = await open();
      await device.pane().actions.keepInFolder();
      world().emulator.plan({ operation: "putContent", answer: { kind: "error", status, codes: [code] } });
      await add(device, "one");
      await until(() => folderOf(device)?.syncError !== undefined);
      expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 1, syncError });
      expect(textsOf()).toEqual([]);
      await device.reopen();
      expect(folderOf(device)?.waiting).toBe(0);
      expect(folderOf(device)?.syncError).toBeUndefined();
      expect(textsOf()).toHaveLength(1);
    },
  );

  it("keeps waiting while offline, and writes as soon as the device is online", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    device.state.online = false;
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ waiting: 1, syncError: "offline" });
    device.state.online = true;
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ waiting: 0 });
    expect(textsOf()).toHaveLength(1);
  });

  it("finds its own file again when only the answer was lost", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    world().emulator.plan({ operation: "putContent", afterEffect: true, answer: { kind: "cut" } });
    await add(device, "one");
    await until(() => folderOf(device)?.syncError !== undefined);
    expect(folderOf(device)).toMatchObject({ waiting: 1, syncError: "noAnswer" });
    await device.reopen();
    expect(folderOf(device)).toMatchObject({ waiting: 0 });
    expect(textsOf()).toHaveLength(1);
  });

  it("writes nothing that it could not remember to have written", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    device.origin.quota = device.origin.size + 1500;
    await add(device, "two");
    await device.pane().actions.resumeFolder();
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ syncError: "notStored" });
    expect(textsOf()).toHaveLength(1);
  });

  it("writes only what is the account's own, or nobody's", async () => {
    const device = await open();
    await add(device, "one");
    device.state.account = colleagueAccount;
    await device.pane().actions.readFolder(false);
    await device.pane().actions.keepInFolder();
    expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 0 });
    expect(
      world()
        .emulator.control.filesOf(colleagueAccount)
        .filter(({ path }) => path.endsWith(".json")),
    ).toEqual([]);
  });

  it("takes the time of its file for a record that has none, as every other device does", async () => {
    const [one, other] = [await open(), await open()];
    const facts = { ...budget, persistChanges: true, note: "without a time" };
    await one.pane().actions.add([{ id: aSessionId("one"), facts, from: "statement" }], "imported");
    await one.pane().actions.keepInFolder();
    await other.pane().actions.readFolder(false);
    const timesIn = (device: Device) =>
      device
        .pane()
        .store.statements()
        .flatMap(({ note, writtenAt }) => (note === undefined || writtenAt === undefined ? [] : [writtenAt]));
    expect(timesIn(other)).toHaveLength(1);
    expect(timesIn(one)).toEqual(timesIn(other));
  });

  it("leaves what is known of one account's files alone when another account starts to keep its own", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    await automation("theirs.json", { sessionId: aSessionId("two"), ...budget });
    await device.pane().actions.readFolder(false);
    device.state.account = colleagueAccount;
    await device.pane().actions.keepInFolder();
    device.state.account = ownerAccount;
    counted();
    await device.reopen();
    expect(folderOf(device)).toMatchObject({ reading: { kind: "read", sessions: 2 }, writing: "on", waiting: 0 });
    const { download, putContent } = counted();
    expect({ download, putContent }).toEqual({ download: undefined, putContent: undefined });
  });

  it("ends where it is stopped, and goes on only when it is asked again", async () => {
    let stop = () => {};
    const stopping: typeof fetch = async (input, init) => {
      const answer = await fetch(input, init);
      if (init?.method === "PUT") stop();
      return answer;
    };
    const device = await open({ fetch: stopping });
    for (const name of ["one", "two", "three"]) await add(device, name);
    stop = () => {
      stop = () => {};
      device.pane().actions.stopReadingFolder();
    };
    await device.pane().actions.keepInFolder();
    expect(textsOf()).toHaveLength(1);
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ writing: "on", waiting: 0 });
    expect(textsOf()).toHaveLength(3);
  });

  it("stops when the consent is taken back", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    device.pane().actions.stopKeepingInFolder();
    await add(device, "one");
    await device.pane().actions.resumeFolder();
    expect(folderOf(device)).toMatchObject({ writing: "off", waiting: 0 });
    expect(textsOf()).toEqual([]);
  });
});

describe("tidying the OneDrive folder", () => {
  const DAY = 24 * 60 * 60_000;

  async function closedLongAgo() {
    const device = await open({ now: world().emulator.control.now() });
    await device.pane().actions.keepInFolder();
    const facts = { status: "closed", closedAt: new Date(device.state.now).toISOString() } as const;
    await device.pane().actions.add([{ id: aSessionId("old"), facts }], "added");
    await device.pane().actions.resumeFolder();
    return device;
  }

  async function passing(device: Device, days: number) {
    world().emulator.advance(days * DAY);
    device.state.now += days * DAY;
    await add(device, "young");
    await device.pane().actions.resumeFolder();
    await device.reopen();
  }

  it("removes what this device wrote of a session that is over, once it is older than the retention", async () => {
    const device = await closedLongAgo();
    await passing(device, 31);
    expect(textsOf().join()).not.toContain(aSessionId("old"));
    expect(textsOf().join()).toContain(aSessionId("young"));
  });

  it("removes nothing younger", async () => {
    const device = await closedLongAgo();
    await passing(device, 29);
    expect(textsOf().join()).toContain(aSessionId("old"));
  });

  it("is not misled by a clock that is ahead", async () => {
    const device = await closedLongAgo();
    device.state.now += 40 * DAY;
    await passing(device, 1);
    expect(textsOf().join()).toContain(aSessionId("old"));
  });

  it("leaves a session alone of which somebody else wrote", async () => {
    const device = await closedLongAgo();
    await automation("theirs.json", { sessionId: aSessionId("old"), ...budget });
    await device.pane().actions.readFolder(false);
    await passing(device, 31);
    expect(textsOf().filter((text) => text.includes(aSessionId("old")))).toHaveLength(2);
  });
});

describe("credentials", () => {
  it("reach neither storage nor the folder, whatever the records hold", async () => {
    const device = await open();
    await device.pane().actions.keepInFolder();
    const planted = Object.entries(PLANTED_TOKENS);
    for (const [name, token] of planted) {
      await automation(`id-${name}.json`, { sessionId: token, ...budget });
      await automation(`note-${name}.json`, { sessionId: aSessionId(`note${name}`), ...budget, note: token });
      await automation(`own-${name}.json`, {
        sessionId: aSessionId(`own${name}`),
        ...budget,
        flow: { [token]: token },
      });
      await automation(`text-${name}.json`, token);
    }
    const theirs = new Set(textsOf());
    await device.pane().actions.readFolder(false);
    for (const [name, token] of planted) {
      await device
        .pane()
        .actions.add([{ id: aSessionId(`add${name}`), facts: { label: token, note: token } }], "added");
    }
    await device.pane().actions.resumeFolder();
    const stored = [...device.origin.entries].flat().join("\n");
    const written = textsOf()
      .filter((text) => !theirs.has(text))
      .join("\n");
    expect(written).toContain(aSessionId("addjwt"));
    for (const [, token] of planted) {
      for (const piece of [token, JSON.stringify(token).slice(1, -1)]) {
        expect(stored.includes(piece)).toBe(false);
        expect(written.includes(piece)).toBe(false);
      }
    }
    expect(device.pane().state().sessions).toHaveLength(planted.length * 3);
  });

  it("are not in the secret addresses of files either: none is kept anywhere", async () => {
    await automation("a.json", { sessionId: aSessionId("one"), ...budget });
    const device = await open();
    expect([...device.origin.entries].flat().join()).not.toMatch(/tempauth|download\.aspx/);
    expect(JSON.stringify(device.pane().state().folder)).not.toMatch(/tempauth|download\.aspx/);
  });

  it("are found by the reader of records itself", () => {
    const found = { folder: "01ITEM", owner: "0123456789abcdef" as never, createdAt: undefined };
    for (const token of Object.values(PLANTED_TOKENS)) {
      const record = readFolderRecord(JSON.stringify({ sessionId: aSessionId("one"), note: token }), found);
      expect(record).toMatchObject({ kind: "read", leftOut: true });
      expect(JSON.stringify(record)).not.toContain(token);
    }
  });
});
