import type { GraphError } from "../../../src/core/answers/graphError";
import type { Remedy } from "../../../src/core/answers/errorCodeRemedies";
import { findDriveItem } from "../../../src/flow/findDriveItem";
import { watchScopes } from "../../../src/flow/signInAt";
import type { GraphAnswer } from "../../../src/flow/ports/graph";
import { budget, budgetUrl, fakeServices } from "../../support/fakeServices";

const refused: GraphAnswer<never> = { kind: "error", error: { status: 403, codes: ["accessdenied"] } };

describe("finding the workbook of a document", () => {
  it("opens a window for the first question at most: a click is good for one", async () => {
    const services = fakeServices();
    services.answers.graph = (call) => {
      if (call === "ownDrive") return { kind: "ok", value: { driveId: "d", webUrl: "https://contoso.sharepoint.com" } };
      return { kind: "error", error: { status: 404, codes: ["itemnotfound"] } };
    };
    await findDriveItem(services, budgetUrl, { fileAccess: "own", interactive: true });
    expect(services.asked.length).toBeGreaterThan(1);
    expect(services.asked.map(({ interactive }) => interactive)).toEqual([
      true,
      ...services.asked.slice(1).map(() => false),
    ]);
  });

  it("says of a file in the user's own drive that it is one: more permission would not help", async () => {
    const services = fakeServices();
    const url = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/Budget.xlsx";
    const webUrl = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents";
    services.answers.graph = (call) =>
      call === "ownDrive" ? { kind: "ok", value: { driveId: "d", webUrl } } : refused;
    const found = await findDriveItem(services, url, { fileAccess: "own", interactive: false });
    expect(found).toMatchObject({ kind: "trouble", trouble: { kind: "graph", inOwnDrive: true } });
  });
});

describe("an answer that ends the search for a workbook", () => {
  const url = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/A%20b.xlsx";
  const search = async (error: GraphError) => {
    const services = fakeServices();
    services.answers.graph = () => ({ kind: "error", error });
    const found = await findDriveItem(services, url, { fileAccess: "own", interactive: false });
    return { found, calls: services.sent.map(({ call }) => call) };
  };

  it.each<[string, Remedy | undefined, GraphError]>([
    ["the file is locked", "waitForPeople", { status: 423, codes: ["accessdenied"] }],
    ["it was too much at once", "waitForTurn", { status: 429, codes: ["accessdenied"] }],
    ["it was too much at once, with 403", "waitForTurn", { status: 403, codes: ["activitylimitreached"] }],
    ["the service is away", "abandonSession", { status: 503, codes: ["itemnotfound"] }],
    ["a proxy forbids it", undefined, { status: 403, codes: [], foreign: true }],
    ["a proxy does not find it", undefined, { status: 404, codes: [], foreign: true }],
  ])("is that %s: nothing more is asked", async (_what, remedy, error) => {
    const { found, calls } = await search(error);
    expect(found).toEqual({ kind: "trouble", trouble: { kind: "graph", error, remedy, account: "Owner account" } });
    expect(calls).toEqual(["sharedItem"]);
  });

  it.each<[string, GraphError]>([
    ["no such item", { status: 404, codes: ["itemnotfound"] }],
    ["an address that it cannot read", { status: 400, codes: ["invalidrequest"] }],
  ])("is not %s: other readings follow, then the user's own drive", async (_what, error) => {
    const { calls } = await search(error);
    expect(calls.filter((call) => call === "sharedItem").length).toBeGreaterThan(1);
    expect(calls.at(-1)).toBe("ownDrive");
  });

  it.each(["accessdenied", "forbiddenuncategorized"])(
    "is not a refusal either, where it may be the user's own file: %s",
    async (code) => {
      expect((await search({ status: 403, codes: [code] })).calls).toEqual(["sharedItem", "ownDrive"]);
    },
  );
});

describe("the address of a Graph request", () => {
  it.each([
    ["https://graph.microsoft.com/v1.0/drives/b!budget/items/01BUDGET/workbook/worksheets", "item"],
    ["https://contoso.sharepoint.com/_api/v2.0/drives/b!budget/items/01BUDGET", "item"],
    ["https://graph.microsoft.com/v1.0/me/drive/items/01BUDGET", "itemOf"],
    ["https://graph.microsoft.com/v1.0/sites/contoso.sharepoint.com/drive/items/01BUDGET", "itemOf"],
  ])("is asked for by its ids, once: %s", async (url, call) => {
    const services = fakeServices();
    const calls: string[] = [];
    services.answers.graph = (asked) => {
      calls.push(asked);
      return { kind: "ok", value: budget };
    };
    const found = await findDriveItem(services, url, { fileAccess: "own", interactive: false });
    expect(found).toMatchObject({ kind: "found", item: budget });
    expect(calls).toEqual([call]);
  });
});

describe("the scopes of a token", () => {
  it("tell when it reaches all files, though nobody asked for that", async () => {
    const services = fakeServices();
    const told: string[] = [];
    const signIn = watchScopes(services.signIn, () => told.push("all"));
    await signIn.token({ fileAccess: "own", interactive: false });
    expect(told).toEqual([]);
    const answer = services.answers.token({ fileAccess: "own", interactive: false });
    if (answer.kind !== "token") throw new Error("The fake gives tokens.");
    services.answers.token = () => ({ ...answer, scopes: ["Files.ReadWrite", "Files.ReadWrite.All"] });
    await signIn.token({ fileAccess: "own", interactive: false });
    expect(told).toEqual(["all"]);
  });
});
