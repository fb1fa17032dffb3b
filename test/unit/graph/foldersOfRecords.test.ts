import { createRecordFiles } from "../../../src/graph/recordFiles";

const ROOT = "https://graph.microsoft.com/v1.0";
const call = { token: "t" };
const NONE = { error: { code: "itemNotFound" } };
const THERE = { error: { code: "nameAlreadyExists" } };
const MADE = { id: "01MADE", cTag: "c:1" };

/** OneDrive as far as these answers, one to each request: a status with a body, JSON or a proxy's page. */
function oneDriveThatAnswers(...answers: readonly (readonly [number, object | string])[]) {
  const asked: string[] = [];
  const folder = createRecordFiles({
    root: ROOT,
    fetch: async (input, { method } = {}) => {
      const url = input instanceof Request ? input.url : input.toString();
      const [status, body] = answers[asked.length] ?? [500, ""];
      asked.push(`${method ?? ""} ${url.slice(ROOT.length).split("?")[0] ?? ""}`);
      return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
    },
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
    downloadHosts: [],
  });
  return { folder, asked };
}

const FIND = "GET /me/drive/root:/Apps/Workbook%20Sessions";

describe("making the folders of records", () => {
  it("begins only where OneDrive itself says that there is none, and a proxy's page says nothing", async () => {
    const { folder, asked } = oneDriveThatAnswers([404, "<h1>Not found</h1>"]);
    expect(await folder.makeRoot(call)).toMatchObject({ kind: "error", error: { status: 404, foreign: true } });
    expect(asked).toEqual([FIND]);
  });

  it("goes on where the upper folder is there, and takes the lower one that another device made meanwhile", async () => {
    const { folder, asked } = oneDriveThatAnswers([404, NONE], [409, THERE], [409, THERE], [200, MADE]);
    expect(await folder.makeRoot(call)).toMatchObject({ kind: "ok", value: { id: "01MADE" } });
    const makes = ["POST /me/drive/root/children", "POST /me/drive/root:/Apps:/children"];
    expect(asked).toEqual([FIND, ...makes, FIND]);
  });

  it("ends where a proxy's page refuses a folder: it says of none that it is there", async () => {
    const root = oneDriveThatAnswers([404, NONE], [409, "<h1>Conflict</h1>"]);
    expect(await root.folder.makeRoot(call)).toMatchObject({ kind: "error", error: { status: 409, foreign: true } });
    expect(root.asked).toHaveLength(2);
    const one = oneDriveThatAnswers([409, "<h1>Conflict</h1>"]);
    expect(await one.folder.makeItemFolder("01ROOT", "01BUDGET", call)).toMatchObject({ error: { foreign: true } });
    expect(one.asked).toEqual(["POST /me/drive/items/01ROOT/children"]);
  });
});
