import { placeOf } from "../../../../src/core/documents/documentPlace";

const guid = "01234567-89AB-CDEF-0123-456789ABCDEF";

describe("the place of a document", () => {
  it.each([
    ["https://contoso.sharepoint.com/sites/dev/Docs/a.xlsx", "global", false, "/sites/dev"],
    ["https://contoso.sharepoint.com/Shared Documents/a.xlsx", "global", false, ""],
    [
      "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents/a.xlsx",
      "global",
      true,
      "/personal/owner_contoso_com",
    ],
    ["https://CONTOSO.sharepoint.us/teams/ops/Docs/a.xlsx", "usgov", false, "/teams/ops"],
    ["https://contoso.sharepoint-mil.us/sites/dev/Docs/a.xlsx", "usgovdod", false, "/sites/dev"],
    ["https://contoso.sharepoint.cn/sites/dev/Docs/a.xlsx", "china", false, "/sites/dev"],
  ])("is SharePoint or OneDrive for Business: %s", (url, cloud, isPersonal, sitePath) => {
    expect(placeOf(url)).toMatchObject({ kind: "sharePoint", cloud, isPersonal, sitePath, fileNames: ["a.xlsx"] });
  });

  it.each([
    "https://d.docs.live.net/0123456789ABCDEF/Docs/a.xlsx",
    "https://onedrive.live.com/edit.aspx?resid=1!2",
    "https://1drv.ms/x/s!Abc",
    "https://my.microsoftpersonalcontent.com/personal/0123/Documents/a.xlsx",
  ])("is consumer OneDrive: %s", (url) => {
    expect(placeOf(url).kind).toBe("consumerOneDrive");
  });

  it.each([
    ["C:\\Users\\owner\\OneDrive - Contoso\\Docs\\a.xlsx", "Contoso"],
    ["C:\\Users\\owner\\OneDrive\\a.xlsx", undefined],
    ["/Users/owner/Library/CloudStorage/OneDrive-Contoso/a.xlsx", "Contoso"],
    ["/Users/owner/Library/CloudStorage/OneDrive-SharedLibraries-Contoso/a.xlsx", "Contoso"],
    ["file:///C:/Users/owner/OneDrive%20-%20Contoso/a.xlsx", "Contoso"],
  ])("is a folder that the OneDrive client syncs: %s", (path, organisation) => {
    expect(placeOf(path)).toEqual({
      kind: "syncedOneDrive",
      fileNames: ["a.xlsx"],
      ...(organisation === undefined ? {} : { organisation }),
    });
  });

  it.each([
    ["C:\\Temp\\a.xlsx", "local"],
    ["c:/Temp/a.xlsx", "local"],
    ["\\\\?\\C:\\Temp\\a.xlsx", "local"],
    ["/Users/owner/Desktop/OneDrive.xlsx", "local"],
    ["file:///Users/owner/a.xlsx", "local"],
    ["\\\\server\\share\\a.xlsx", "network"],
    ["\\\\contoso.sharepoint.com@SSL\\DavWWWRoot\\a.xlsx", "network"],
    ["file://server/share/a.xlsx", "network"],
  ])("is on this computer or its network: %s", (path, kind) => {
    expect(placeOf(path).kind).toBe(kind);
  });

  it("is a Doc.aspx form, with the item's GUID and the file's name", () => {
    const url = `https://contoso.sharepoint.com/sites/dev/_layouts/15/Doc.aspx?sourcedoc=%7B${guid}%7D&file=My%20Budget.xlsx&action=default`;
    expect(placeOf(url)).toEqual({
      kind: "docAspx",
      host: "contoso.sharepoint.com",
      cloud: "global",
      guid,
      file: "My Budget.xlsx",
      fileNames: ["My%20Budget.xlsx", "My Budget.xlsx"],
    });
  });

  it.each([
    ["http://contoso.sharepoint.com/a.xlsx", "http"],
    ["https://app.box.com/file/1", "otherHost"],
    ["https://contoso.sharepoint.com.example/a.xlsx", "otherHost"],
    ["https://.sharepoint.com/a.xlsx", "otherHost"],
    ["https://contoso.sharepoint.com@evil.example/a.xlsx", "notAnAddress"],
    ["Budget.xlsx", "notAnAddress"],
    ["", "notAnAddress"],
  ])("is unsupported, and says why: %s", (url, why) => {
    expect(placeOf(url)).toMatchObject({ kind: "unsupported", why });
  });
});
