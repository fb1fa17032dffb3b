import { colleagueAccount, ownerAccount } from "../../src/demo/entra/demoAccounts";
import { financeDrive, workbooks, type DemoWorkbook } from "../../src/demo/graph/contosoWorld";
import { readGraphAddress } from "../../src/demo/graph/graphAddress";
import { aClient, codesOf, emulatorPerTest, pathOf } from "./callGraph";

const world = emulatorPerTest();
const owner = () => aClient(world(), ownerAccount, ["Files.ReadWrite.All"]);

function shareOf(url: string): string {
  return `/shares/u!${Buffer.from(url, "utf8").toString("base64url")}/driveItem`;
}

describe("addresses at the Graph emulator", () => {
  it.each(Object.keys(workbooks).filter((name) => !["private", "consumer"].includes(name)) as DemoWorkbook[])(
    "finds the workbook %s by its sharing URL, encoded and decoded",
    async (name) => {
      const url = world().emulator.control.fileUrl(name);
      for (const variant of [url, decodeURIComponent(url)]) {
        const answer = await owner().send("GET", shareOf(variant));
        const { drive, id } = workbooks[name];
        expect(answer.body).toMatchObject({ id, name: workbooks[name].name, parentReference: { driveId: drive.id } });
      }
    },
  );

  it("has a workbook whose name is 60 characters long", () => {
    expect(workbooks.longName.name).toHaveLength(60);
  });

  it("can be told to know only one form of a URL", async () => {
    const url = world().emulator.control.fileUrl("budget");
    const statuses = async () =>
      [await owner().send("GET", shareOf(url)), await owner().send("GET", shareOf(decodeURIComponent(url)))].map(
        ({ status }) => status,
      );
    world().emulator.control.set({ shareMatching: "encoded" });
    expect(await statuses()).toEqual([200, 404]);
    world().emulator.control.set({ shareMatching: "decoded" });
    expect(await statuses()).toEqual([404, 200]);
  });

  it("compares a sharing URL as it stands", async () => {
    const url = `${world().emulator.control.fileUrl("budget")}?web=1`;
    expect((await owner().send("GET", shareOf(url))).status).toBe(404);
  });

  it("refuses a sharing token that holds no URL", async () => {
    const answer = await owner().send("GET", "/shares/u!bm90aGluZw/driveItem");
    expect([answer.status, ...codesOf(answer)]).toEqual([400, "invalidRequest"]);
  });

  it.each([
    "/me/drive/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
    "/me/drive/root:/Budget%202026.xlsx",
    "/me/drive/root:/budget%202026.XLSX:",
    "/me/drive/root:/Budget%202026.xlsx:/",
    `/users/${ownerAccount.objectId}/drive/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN`,
    `/users/owner@contoso.com/drive/root:/Budget%202026.xlsx`,
  ])("finds the driveItem at %s", async (path) => {
    const answer = await owner().send("GET", path);
    expect([answer.status, answer.body["id"]]).toEqual([200, workbooks.budget.id]);
  });

  it("finds a name with #, % and umlaut by its encoded path", async () => {
    const path = `/me/drive/root:/${encodeURIComponent(workbooks.oddName.name)}`;
    expect((await owner().send("GET", path)).body).toMatchObject({ id: workbooks.oddName.id });
  });

  it("finds a site, its default library and an item of it", async () => {
    const site = `/sites/${financeDrive.site?.id}`;
    expect((await owner().send("GET", site)).body).toMatchObject({ displayName: "Finance" });
    expect((await owner().send("GET", `${site}/drive`)).body).toMatchObject({ driveType: "documentLibrary" });
    expect((await owner().send("GET", `${site}/drive/items/${workbooks.forecast.id}`)).status).toBe(200);
  });

  it("gives of a driveItem what was selected", async () => {
    const answer = await owner().send("GET", `${pathOf("budget")}?$select=id,name,parentReference`);
    expect(Object.keys(answer.body).sort()).toEqual(["@odata.context", "id", "name", "parentReference"]);
  });

  it("runs the calls of a session under a path as under ids", async () => {
    const path = "/me/drive/root:/Budget%202026.xlsx:/workbook";
    const created = await owner().send("POST", `${path}/createSession`, { body: '{"persistChanges":true}' });
    expect(created.status).toBe(201);
    expect((await owner().close(String(created.body["id"]))).status).toBe(204);
  });

  it.each(["/me/drive/items/01UNKNOWN", "/drives/b!unknown/items/01UNKNOWN", "/me/drive/root:/Missing.xlsx"])(
    "answers 404 for %s",
    async (path) => {
      const answer = await owner().send("GET", path);
      expect([answer.status, ...codesOf(answer)]).toEqual([404, "itemNotFound"]);
    },
  );

  it.each(["/me/messages", "/drives/%zz/items/1", "/me/drive/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN/nonsense"])(
    "has no route for %s",
    async (path) => {
      expect((await owner().send("GET", path)).status).toBe(400);
    },
  );

  it("does not show one account's drive as another's", async () => {
    const colleague = aClient(world(), colleagueAccount);
    expect((await colleague.send("GET", `/me/drive/items/${workbooks.budget.id}`)).status).toBe(404);
  });

  it("reads colons as delimiters and keeps encoded ones as data", () => {
    expect(readGraphAddress("/me/drive/items/01A:/b%3Ac/d.json:/content")).toEqual({
      kind: "item",
      drive: { kind: "me" },
      item: { kind: "path", from: "01A", names: ["b:c", "d.json"] },
      facet: "content",
    });
  });
});

describe("mounted below a path of one origin", () => {
  const mounted = emulatorPerTest({ path: "/graph/v1.0" });

  it("serves every address there, and names it in what it hands out", async () => {
    const client = aClient(mounted());
    expect((await client.close(await client.create())).status).toBe(204);
    const listing = await client.send("GET", "/me/drive/root/children?$top=2");
    expect(listing.body["@odata.nextLink"]).toContain(`${mounted().root}/me/drive/root/children?`);
    expect((await client.send("GET", String(listing.body["@odata.nextLink"]))).status).toBe(200);
  });
});
