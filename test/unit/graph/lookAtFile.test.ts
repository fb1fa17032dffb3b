import { createGraph } from "../../../src/graph/createGraph";

const STAMP = {
  lastModifiedDateTime: "2026-03-02T10:00:00Z",
  cTag: "c:1",
  webUrl: "https://contoso.sharepoint.com/a.xlsx",
};
const IDS = { siteUrl: "https://contoso.sharepoint.com/sites/Finance", listId: "8c1f", listItemId: "7" };

async function viewOf(body: object) {
  const graph = createGraph({
    root: "https://graph.microsoft.com/v1.0",
    fetch: () => Promise.resolve(new Response(JSON.stringify(body), { status: 200 })),
    isOnline: () => true,
    newId: () => "client-1",
    limitMs: 1_000,
  });
  const answer = await graph.lookAtFile({ driveId: "d", itemId: "i" }, { token: "t" });
  return answer.kind === "ok" ? answer.value : answer.kind;
}

describe("a look at a file", () => {
  it("gives its content's tag and time, and the page of its versions", async () => {
    expect(await viewOf({ ...STAMP, sharepointIds: IDS })).toEqual({
      stamp: { modifiedAt: "2026-03-02T10:00:00Z", tag: "c:1" },
      versionsUrl: "https://contoso.sharepoint.com/sites/Finance/_layouts/15/Versions.aspx?list=%7B8c1f%7D&ID=7",
    });
  });

  it("links to the page of versions also in the site at the root of its host", async () => {
    for (const siteUrl of ["https://contoso.sharepoint.com", "https://contoso.sharepoint.com/"]) {
      expect(await viewOf({ ...STAMP, sharepointIds: { ...IDS, siteUrl } })).toMatchObject({
        versionsUrl: "https://contoso.sharepoint.com/_layouts/15/Versions.aspx?list=%7B8c1f%7D&ID=7",
      });
    }
  });

  it("links to no other host than the file's, and to nothing that is not https", async () => {
    for (const siteUrl of ["https://evil.example/sites/x", "http://contoso.sharepoint.com/x", "javascript:alert(1)"]) {
      expect(await viewOf({ ...STAMP, sharepointIds: { ...IDS, siteUrl } })).not.toHaveProperty("versionsUrl");
    }
    expect(await viewOf(STAMP)).not.toHaveProperty("versionsUrl");
  });

  it("is no success without a tag and a time", async () => {
    expect(await viewOf({ ...STAMP, cTag: undefined })).toBe("error");
    expect(await viewOf({ ...STAMP, lastModifiedDateTime: "once" })).toBe("error");
  });
});
