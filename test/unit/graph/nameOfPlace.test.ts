import { createGraph } from "../../../src/graph/createGraph";

/** The place that the pane names for a file, by the address that Graph gives for it. */
async function placeOf(webUrl: string | undefined) {
  const body = { id: "01BUDGET", name: "Budget.xlsx", webUrl, parentReference: { driveId: "b!budget-drive" } };
  const graph = createGraph({
    root: "https://graph.microsoft.com/v1.0",
    fetch: async () => new Response(JSON.stringify(body)),
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
  });
  const answer = await graph.item({ driveId: "b!budget-drive", itemId: "01BUDGET" }, { token: "t" });
  return answer.kind === "ok" ? answer.value.site : answer;
}

describe("the place of a workbook, as people know it from the address bar", () => {
  it.each([
    ["https://contoso.sharepoint.com/sites/Finance/Shared%20Documents/B.xlsx", "contoso.sharepoint.com › Finance"],
    ["https://contoso.sharepoint.com/teams/Head%20office/Docs/B.xlsx", "contoso.sharepoint.com › Head office"],
    [
      "https://contoso-my.sharepoint.com/personal/owner_contoso_com/B.xlsx",
      "contoso-my.sharepoint.com › owner_contoso_com",
    ],
    ["https://contoso.sharepoint.com/sites/100%/B.xlsx", "contoso.sharepoint.com › 100%"],
    ["https://contoso.sharepoint.com/Shared%20Documents/B.xlsx", "contoso.sharepoint.com"],
    ["https://contoso.sharepoint.com/sites", "contoso.sharepoint.com"],
    ["http://contoso.sharepoint.com/sites/Finance/B.xlsx", undefined],
    [undefined, undefined],
  ])("is its host with its site, team or person where there is one: %s", async (address, place) => {
    expect(await placeOf(address)).toBe(place);
  });
});
