import { ownerAccount } from "../../src/demo/entra/demoAccounts";
import { aClient, codesOf, emulatorPerTest, type GraphTestAnswer } from "./callGraph";

const world = emulatorPerTest({ settings: { pageSize: 3 } });
const FOLDER = "/me/drive/root:/Apps/Workbook%20Sessions/01ITEM";
const FAIL = "?@microsoft.graph.conflictBehavior=fail";

const client = () => aClient(world());
const put = (name: string, body = "{}", headers: Record<string, string> = {}) =>
  client().send("PUT", `${FOLDER}/${name}:/content${FAIL}`, { body, headers });

type Child = { id: string; name: string; "@microsoft.graph.downloadUrl": string };
const childrenOf = ({ body }: GraphTestAnswer) => body["value"] as unknown as Child[];

async function firstDownloadUrl(): Promise<string> {
  const [child] = childrenOf(await client().send("GET", `${FOLDER}:/children`));
  return child?.["@microsoft.graph.downloadUrl"] ?? "";
}

describe("the OneDrive folder at the Graph emulator", () => {
  it("answers 404 while the folder is not there", async () => {
    expect(codesOf(await client().send("GET", `${FOLDER}:/children`))).toEqual(["itemNotFound"]);
  });

  it("creates a file once, and says so when it is already there", async () => {
    expect((await put("a.json", '{"id":1}')).status).toBe(201);
    const again = await put("a.json", '{"id":2}');
    expect([again.status, ...codesOf(again)]).toEqual([409, "nameAlreadyExists"]);
    const files = world().emulator.control.filesOf(ownerAccount);
    expect(files).toContainEqual({ path: "Apps/Workbook Sessions/01ITEM/a.json", text: '{"id":1}' });
  });

  it("lets one of two that create the same file at once win", async () => {
    const statuses = (await Promise.all([put("a.json"), put("a.json")])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409]);
  });

  it("makes missing folders for a path from the root, but not for one from a folder's id", async () => {
    await put("a.json");
    const folder = await client().send("GET", FOLDER);
    expect(folder.body).toMatchObject({ name: "01ITEM", folder: { childCount: 1 } });
    const byId = `/me/drive/items/${folder.body["id"]}:/b.json:/content${FAIL}`;
    expect((await client().send("PUT", byId, { body: "{}" })).status).toBe(201);
    world().emulator.control.removePath(ownerAccount, "Apps/Workbook Sessions");
    expect((await client().send("PUT", byId, { body: "{}" })).status).toBe(404);
  });

  it.each(["~$a", "a*", 'a"', "CON", "desktop.ini", "x_vti_x"])(
    "takes no file and no folder of the name %s",
    async (name) => {
      expect(codesOf(await put(encodeURIComponent(name)))).toEqual(["invalidRequest"]);
      const body = JSON.stringify({ name, folder: {} });
      const folder = await client().send("POST", "/me/drive/root/children", { body });
      expect([folder.status, ...codesOf(folder)]).toEqual([400, "invalidRequest"]);
    },
  );

  it("lists children page by page until there is no next link", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f", "g"]) await put(`${name}.json`);
    const names: string[] = [];
    let pages = 0;
    for (let next = `${FOLDER}:/children?$select=id,name`; next; pages += 1) {
      const page = await client().send("GET", next);
      names.push(...childrenOf(page).map(({ name }) => name));
      next = page.body["@odata.nextLink"] ?? "";
    }
    expect(names).toEqual(["a.json", "b.json", "c.json", "d.json", "e.json", "f.json", "g.json"]);
    expect(pages).toBe(3);
  });

  it("neither repeats nor hides a file when another goes between two pages", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await put(`${name}.json`);
    const first = await client().send("GET", `${FOLDER}:/children`);
    await client().send("DELETE", `${FOLDER}/b.json`);
    const second = await client().send("GET", String(first.body["@odata.nextLink"]));
    expect(childrenOf(second).map(({ name }) => name)).toEqual(["d.json", "e.json"]);
  });

  it("hides the download URL from a selection that does not name it", async () => {
    await put("a.json");
    const bare = await client().send("GET", `${FOLDER}:/children?$select=id,name`);
    expect(childrenOf(bare)[0]).not.toHaveProperty(["@microsoft.graph.downloadUrl"]);
    const named = await client().send("GET", `${FOLDER}:/children?$select=id,@microsoft.graph.downloadUrl`);
    expect(childrenOf(named)[0]).toHaveProperty(["@microsoft.graph.downloadUrl"]);
  });

  it("creates a folder, and refuses to create it twice", async () => {
    const body = JSON.stringify({ name: "Apps", folder: {}, "@microsoft.graph.conflictBehavior": "fail" });
    const made = await client().send("POST", "/me/drive/root/children", { body });
    expect([made.status, made.body["name"]]).toEqual([201, "Apps"]);
    expect(codesOf(await client().send("POST", "/me/drive/root/children", { body }))).toEqual(["nameAlreadyExists"]);
  });

  it("deletes a file once", async () => {
    await put("a.json");
    expect((await client().send("DELETE", `${FOLDER}/a.json`)).status).toBe(204);
    expect((await client().send("DELETE", `${FOLDER}/a.json`)).status).toBe(404);
  });

  it("deletes nothing whose eTag has changed", async () => {
    await put("a.json");
    const headers = { "If-Match": '"{00000000-0000-0000-0000-000000000000},9"' };
    const answer = await client().send("DELETE", `${FOLDER}/a.json`, { headers });
    expect([answer.status, ...codesOf(answer)]).toEqual([412, "resourceModified"]);
  });

  it.each([
    [507, "quotaLimitReached"],
    [423, "resourceLocked"],
    [412, "resourceModified"],
    [429, "activityLimitReached"],
  ])("can refuse a new file with %i", async (status, code) => {
    world().emulator.plan({ operation: "putContent", answer: { kind: "error", status, codes: [code] } });
    const refused = await put("a.json");
    expect([refused.status, ...codesOf(refused)]).toEqual([status, code]);
    expect((await put("a.json")).status).toBe(201);
  });
});

describe("contents of files at the Graph emulator", () => {
  it("come from another origin, without a token, for any page", async () => {
    await put("a.json", '{"id":1}');
    const url = await firstDownloadUrl();
    expect(new URL(url).origin).not.toBe(new URL(world().root).origin);
    const response = await fetch(url);
    expect(await response.text()).toBe('{"id":1}');
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  it("are refused to a request that carries a token", async () => {
    await put("a.json");
    const response = await fetch(await firstDownloadUrl(), { headers: { Authorization: "Bearer anything" } });
    expect([response.status, response.headers.get("Access-Control-Allow-Origin")]).toEqual([401, null]);
  });

  it("are refused in the preflight that a token would cause", async () => {
    await put("a.json");
    const response = await fetch(await firstDownloadUrl(), { method: "OPTIONS" });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  it("are refused once the URL is an hour old, or altered", async () => {
    await put("a.json");
    const url = await firstDownloadUrl();
    expect((await fetch(url.replace("tempauth=v1.", "tempauth=v1.x"))).status).toBe(401);
    world().emulator.advance(61 * 60_000);
    expect((await fetch(url)).status).toBe(401);
  });

  it("are a redirect without CORS headers when asked for at /content, so that a browser ends there", async () => {
    await put("a.json");
    const answer = await client().send("GET", `${FOLDER}/a.json:/content`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toContain(world().downloadRoot);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });

  it("leave no secret in the log of requests", async () => {
    await put("a.json");
    await fetch(await firstDownloadUrl());
    expect(world().emulator.requests().at(-1)).toMatchObject({
      operation: "download",
      query: { tempauth: "(secret)" },
    });
    expect(JSON.stringify(world().emulator.requests())).not.toMatch(/Bearer|tempauth":"v1|eyJ/);
  });
});
