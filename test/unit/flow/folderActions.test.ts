import type { OwnerKey } from "../../../src/core/account";
import { createPane } from "../../../src/flow/createPane";
import { aSessionId, aStatement } from "../../support/aStatement";
import { fakeFolder, refusal } from "../../support/fakeFolder";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";
import { idle } from "../../support/idle";
import { manualClock } from "../../support/manualClock";
import { latestNotice } from "../../support/latestNotice";

const OWNER = "0123456789abcdef" as OwnerKey;
const LIST = `list ${budget.itemId}`;
const CREATE = `create in folder-${budget.itemId}`;
const BUSY = refusal(429, "toomanyrequests");
const here = { driveId: budget.driveId, itemId: budget.itemId };

/** A pane whose account has let this device write, unless `off`; the workbook is found as soon as the document is read. */
function aPane(writes: "on" | "off" = "on") {
  const folder = fakeFolder();
  const given = fakeServices();
  const clock = { ...manualClock(given.clock.now()) };
  const services = { ...given, clock, recordFolder: folder.port };
  services.loadOnline = async () => ({ graph: services.graph, recordFolder: folder.port });
  services.answers.graph = () => ({ kind: "ok", value: budget });
  services.store.nameOwner(OWNER, "Owner account");
  if (writes === "on") {
    services.store.noteFolderPlace({ owner: OWNER, folder: "", id: "root" });
    services.store.noteFolderPlace({ owner: OWNER, folder: budget.itemId, id: `folder-${budget.itemId}` });
  }
  const pane = createPane(services, "own");
  const shown = () => pane.state().folder;
  const asked = () => folder.asked.splice(0);
  const open = async () => {
    await pane.actions.readDocument();
    await idle();
    return asked();
  };
  const add = async (name: string) => {
    await pane.actions.add([{ id: aSessionId(name), facts: here }], "added");
    await idle();
    return asked();
  };
  const after = async (ms: number) => {
    await clock.advance(ms);
    await idle();
    return asked();
  };
  return { pane, services, folder, shown, asked, open, add, after };
}

describe("the folder in the pane", () => {
  it("is read when a workbook opens, and for each other one, and not for what changes meanwhile", async () => {
    const { pane, open, add, asked, shown } = aPane("off");
    expect(await open()).toEqual([LIST]);
    expect(shown()).toMatchObject({ reading: { kind: "read", sessions: 0 }, writing: "off", waiting: 0 });
    expect(await add("one")).toEqual([]);
    pane.actions.workOn({ ...budget, itemId: "01OTHER" });
    await idle();
    expect(asked()).toEqual(["list 01OTHER"]);
  });

  it("is not read for a workbook that is left, whether another is found after it or none", async () => {
    const { pane, services, open, asked } = aPane("off");
    await open();
    services.answers.document = () => ({ kind: "unsaved" });
    expect(await open()).toEqual([]);
    services.answers.document = () => ({ kind: "url", url: budgetUrl });
    await pane.actions.backToDocument();
    await idle();
    expect(asked()).toEqual([LIST]);
  });

  it("takes at once what is said here, one file for each, and shows that nothing waits", async () => {
    const { open, add, shown } = aPane();
    await open();
    expect(await add("one")).toEqual([CREATE]);
    expect(await add("two")).toEqual([CREATE]);
    expect(shown()).toMatchObject({ writing: "on", waiting: 0 });
    expect(shown()).not.toHaveProperty("syncError");
  });

  it("counts sessions that wait, not records, and says why they do", async () => {
    const { folder, services, open, add, shown } = aPane();
    services.store.add(aStatement({ sessionId: aSessionId("one"), ...here, writtenAt: "2026-03-01T10:00:00Z" }));
    services.store.add(
      aStatement({ sessionId: aSessionId("one"), ...here, note: "n", writtenAt: "2026-03-01T10:00:01Z" }),
    );
    folder.refuse = (asked) => (asked === CREATE ? BUSY : undefined);
    await open();
    expect(shown()).toMatchObject({ writing: "on", waiting: 1, syncError: "busy" });
    // Held up: what is said next waits with the rest.
    expect(await add("two")).toEqual([]);
    expect(shown()).toMatchObject({ waiting: 2, syncError: "busy" });
  });

  it.each([
    ["busy", BUSY],
    ["locked", refusal(423, "resourcelocked")],
    ["changed", refusal(412, "preconditionfailed")],
    ["noAnswer", { kind: "silence", clientRequestId: "c" } as const],
  ])("is tried again by itself after what passes: %s", async (why, answer) => {
    const { folder, open, add, after, shown } = aPane();
    await open();
    folder.refuse = (asked) => (asked === CREATE ? answer : undefined);
    await add("one");
    expect(shown()).toMatchObject({ waiting: 1, syncError: why });
    expect(await after(29_999)).toEqual([]);
    folder.refuse = () => undefined;
    expect(await after(1)).toEqual([LIST, CREATE]);
    expect(shown()).toMatchObject({ waiting: 0, reading: { kind: "read" } });
    expect(shown()).not.toHaveProperty("syncError");
  });

  it.each([
    ["full", refusal(507, "quotalimitreached")],
    ["refused", refusal(403, "accessdenied")],
    ["refusedSome", refusal(400, "invalidrequest")],
  ])("is not tried again by itself after what stays: %s", async (why, answer) => {
    const { folder, open, add, after, shown } = aPane();
    await open();
    folder.refuse = (asked) => (asked === CREATE ? answer : undefined);
    expect(await add("one")).toEqual([CREATE]);
    expect(shown()).toMatchObject({ waiting: 1, syncError: why });
    expect(await after(60 * 60_000)).toEqual([]);
  });

  it("goes on writing what comes after a record that OneDrive does not take", async () => {
    const { folder, open, add, shown } = aPane();
    await open();
    folder.refuse = (_asked, text) => (text.includes(aSessionId("one")) ? refusal(400, "invalidrequest") : undefined);
    expect([await add("one"), await add("two")]).toEqual([[CREATE], [CREATE]]);
    expect(shown()).toMatchObject({ waiting: 1, syncError: "refusedSome" });
  });

  it("waits as long as it is asked to, and once for several tries", async () => {
    const { folder, pane, open, add, after } = aPane();
    await open();
    folder.refuse = (asked) =>
      asked === CREATE ? refusal(429, "toomanyrequests", { retryAfterSeconds: 90 }) : undefined;
    await add("one");
    await pane.actions.resumeFolder();
    await pane.actions.readFolder(false);
    expect(await after(89_999)).toEqual([LIST, CREATE, "list all", LIST, CREATE]);
    expect(await after(1)).toEqual([LIST, CREATE]);
  });

  it("starts its waits anew after one that went well", async () => {
    const { folder, open, add, after } = aPane();
    await open();
    for (const name of ["one", "two"]) {
      folder.refuse = (asked) => (asked === CREATE ? BUSY : undefined);
      expect(await add(name)).toEqual([CREATE]);
      expect(await after(30_000)).toEqual([LIST, CREATE]);
      folder.refuse = () => undefined;
      expect(await after(60_000)).toEqual([LIST, CREATE]);
    }
  });

  it("starts its waits anew also after one in which OneDrive only did not take a record as it is", async () => {
    const { folder, open, add, after, shown } = aPane();
    await open();
    const busy = (asked: string) => (asked === CREATE ? BUSY : undefined);
    folder.refuse = busy;
    expect(await add("one")).toEqual([CREATE]);
    expect(await after(30_000)).toEqual([LIST, CREATE]);
    folder.refuse = (asked) => (asked === CREATE ? refusal(400, "invalidrequest") : undefined);
    expect(await after(60_000)).toEqual([LIST, CREATE]);
    expect(shown()).toMatchObject({ syncError: "refusedSome" });
    folder.refuse = busy;
    expect(await add("two")).toEqual([CREATE]);
    expect(await after(30_000)).toEqual([LIST, CREATE]);
  });

  it("asks for nothing again by itself once the consent was taken back", async () => {
    const { folder, pane, open, add, after, shown } = aPane();
    await open();
    folder.refuse = (asked) => (asked === CREATE ? BUSY : undefined);
    await add("one");
    pane.actions.stopKeepingInFolder();
    await idle();
    expect(shown()).toMatchObject({ writing: "off", waiting: 0 });
    expect(await after(60 * 60_000)).toEqual([]);
  });

  it("is read again when the device is back online, if it was ever read", async () => {
    const { pane, open, asked } = aPane();
    await pane.actions.resumeFolder();
    await idle();
    expect(asked()).toEqual([]);
    await open();
    await pane.actions.resumeFolder();
    expect(asked()).toEqual([LIST]);
  });

  it("is one visit at a time: what is asked for meanwhile is one more, which does all of it", async () => {
    const { pane, folder, open, asked, services } = aPane();
    await open();
    services.asked.length = 0;
    let pass = () => {};
    folder.until = new Promise<void>((resolve) => (pass = resolve));
    const first = pane.actions.readFolder(false);
    await idle();
    expect(pane.state().folder?.reading).toEqual({ kind: "reading" });
    const second = [pane.actions.resumeFolder(), pane.actions.readFolder(true), pane.actions.resumeFolder()];
    await idle();
    pass();
    await Promise.all([first, ...second]);
    expect(asked()).toEqual(["list all", LIST, "list all", LIST]);
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([false, false, true, false]);
  });

  it("that is read leaves what it had read where it is stopped, and does not go on by itself", async () => {
    const { pane, folder, open, asked, add } = aPane();
    await open();
    const before = pane.state().folder?.reading;
    expect(before).toMatchObject({ kind: "read" });
    folder.refuse = (what) => {
      if (what === "list all") pane.actions.stopReadingFolder();
      return undefined;
    };
    const reading = pane.actions.readFolder(false);
    const more = pane.actions.resumeFolder();
    await Promise.all([reading, more]);
    await idle();
    expect(asked()).toEqual(["list all"]);
    expect(pane.state().folder?.reading).toEqual(before);
    expect(await add("one")).toEqual([CREATE]);
  });

  it.each(["stopped", "thrown"])(
    "takes what was asked for in the meantime for done with where it was %s: a later visit opens no window",
    async (how) => {
      const { pane, folder, services, open, asked } = aPane();
      await open();
      let pass = () => {};
      folder.until = new Promise<void>((resolve) => (pass = resolve));
      const first = pane.actions.readFolder(false);
      await idle();
      const second = pane.actions.keepInFolder();
      await idle();
      const { folderPlaces } = pane.store;
      if (how === "stopped") pane.actions.stopReadingFolder();
      else {
        Object.assign(pane.store, {
          folderPlaces: () => {
            throw new Error("planned");
          },
        });
      }
      await idle();
      pass();
      await Promise.all([first, second]);
      await idle();
      Object.assign(pane.store, { folderPlaces });
      asked();
      services.asked.length = 0;
      await pane.actions.resumeFolder();
      expect(asked()).toEqual([LIST]);
      expect(services.asked.map(({ interactive }) => interactive)).toEqual([false]);
    },
  );

  it("plans no other try where it was stopped: one that fails later waits as long as it is asked to", async () => {
    const { pane, folder, open, add, after } = aPane();
    await open();
    folder.refuse = (what) => {
      if (what !== CREATE) return undefined;
      pane.actions.stopReadingFolder();
      return BUSY;
    };
    expect(await add("one")).toEqual([CREATE]);
    folder.refuse = (what) =>
      what === CREATE ? refusal(429, "toomanyrequests", { retryAfterSeconds: 90 }) : undefined;
    expect(await add("two")).toEqual([CREATE]);
    expect(await after(89_999)).toEqual([]);
    expect(await after(1)).toEqual([LIST, CREATE]);
  });

  it("is all there is where no workbook is open", async () => {
    const { pane, asked } = aPane();
    await pane.actions.keepInFolder();
    expect(asked()).toEqual(["make root", "list all", "list all", LIST]);
    expect(pane.state().folder).toMatchObject({ writing: "on", reading: { kind: "read" } });
  });

  it("ends its reading at once with Stop, also where Excel never answers for a token", async () => {
    const { pane, services, open, shown } = aPane("off");
    await open();
    const before = shown()?.reading;
    Object.assign(services.signIn, { token: () => new Promise<never>(() => {}) });
    void pane.actions.readFolder(false);
    await idle();
    expect(shown()?.reading).toEqual({ kind: "reading" });
    pane.actions.stopReadingFolder();
    await idle();
    expect(shown()?.reading).toEqual(before);
  });

  it("says what threw in its own line, and is read again all the same", async () => {
    const { pane, folder, open, asked, shown } = aPane();
    await open();
    const thrown = new Error("planned");
    const { folderPlaces } = pane.store;
    Object.assign(pane.store, {
      folderPlaces: () => {
        throw thrown;
      },
    });
    await pane.actions.resumeFolder();
    Object.assign(pane.store, { folderPlaces });
    expect(shown()?.reading).toEqual({ kind: "trouble", trouble: { kind: "failed", thrown, maybeSent: false } });
    folder.asked.length = 0;
    await pane.actions.resumeFolder();
    expect(asked()).toEqual([LIST]);
    expect(shown()?.reading).toMatchObject({ kind: "read" });
  });

  it("is asked about once it was found gone, and made again only after a click", async () => {
    const { pane, folder, services, open, add, shown } = aPane();
    await open();
    folder.refuse = (asked) => (asked === CREATE ? refusal(404, "itemnotfound") : undefined);
    await add("one");
    expect(shown()).toMatchObject({ writing: "gone", waiting: 1 });
    expect(await add("two")).toEqual([]);
    folder.refuse = () => undefined;
    await pane.actions.keepInFolder();
    expect(shown()).toMatchObject({ writing: "on", waiting: 0 });
    expect(services.store.folderPlaces(OWNER)).toHaveLength(2);
  });

  it("is read once more for another account that signs in, and written for it only with its own consent", async () => {
    const { pane, services, open, asked, shown } = aPane();
    await open();
    const guest = "fedcba9876543210" as OwnerKey;
    const guestAccount = { tenantId: "t", objectId: "guest", displayName: "Guest account", personal: false };
    Object.assign(services, { ownerKeyOf: async () => guest });
    services.answers.token = () => ({ kind: "token", token: "t", account: guestAccount, scopes: [] });
    services.store.add(aStatement({ sessionId: aSessionId("one"), ...here, ownerKey: guest }));
    await pane.actions.signIn();
    await idle();
    expect(asked()).toEqual([LIST]);
    expect(shown()).toMatchObject({ writing: "off", waiting: 0 });
  });

  it("shows nothing as waiting before it has looked, and ends no visit before its last file is removed", async () => {
    const { pane, folder, services, shown, asked } = aPane();
    pane.actions.workOn(budget);
    let pass = () => {};
    folder.until = new Promise<void>((resolve) => (pass = resolve));
    const visit = pane.actions.readFolder(false);
    await idle();
    expect(shown()).toEqual({ reading: { kind: "reading" }, writing: "off", waiting: 0, unread: [] });
    const old = { owner: OWNER, folder: budget.itemId, file: "old", tag: "1", outcome: "read", marks: [] } as const;
    services.store.noteFolderFile({ ...old, mine: true, wholeId: true });
    folder.put("old", "{}");
    pass();
    await visit;
    expect(asked()).toContain("remove old");
    expect(folder.files).toEqual([]);
  });

  it("is told as failed where the wait for another try is", async () => {
    const { pane, folder, services, open, add } = aPane();
    await open();
    const thrown = new Error("no timer in a test");
    services.clock.wait = () => Promise.reject(thrown);
    folder.refuse = (asked) => (asked === CREATE ? BUSY : undefined);
    await add("one");
    expect(latestNotice(pane)).toMatchObject({ kind: "trouble", trouble: { kind: "failed", thrown } });
  });
});
