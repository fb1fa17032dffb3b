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
    ["https://usaf.dps.mil/sites/x/Shared%20Documents/a.xlsx", "usgovdod", false, "/sites/x"],
    ["https://usaf-my.dps.mil/personal/owner/Documents/a.xlsx", "usgovdod", true, "/personal/owner"],
    ["https://contoso.sharepoint.cn/sites/dev/Docs/a.xlsx", "china", false, "/sites/dev"],
    ["https://contoso.sovcloud-sharepoint.fr/sites/dev/Docs/a.xlsx", "bleu", false, "/sites/dev"],
    ["https://contoso-my.sovcloud-sharepoint.fr/personal/owner/Documents/a.xlsx", "bleu", true, "/personal/owner"],
    ["https://contoso.sovcloud-sharepoint.de/sites/dev/Docs/a.xlsx", "delos", false, "/sites/dev"],
    ["https://contoso-my.sovcloud-sharepoint.de/personal/owner/Documents/a.xlsx", "delos", true, "/personal/owner"],
    ["https://contoso.sharepoint.de/sites/dev/Docs/a.xlsx", "germany", false, "/sites/dev"],
    ["https://contoso-my.sharepoint.us/personal/owner/Documents/a.xlsx", "usgov", true, "/personal/owner"],
    ["https://my-contoso.sharepoint.com/sites/dev/Docs/a.xlsx", "global", false, "/sites/dev"],
    ["https://contoso-mysite.sharepoint.com/sites/dev/Docs/a.xlsx", "global", false, "/sites/dev"],
    ["https://contoso.apps-my.sharepoint.com/sites/dev/Docs/a.xlsx", "global", false, "/sites/dev"],
    ["\\\\contoso.sharepoint.com@SSL\\DavWWWRoot\\sites\\dev\\Shared Documents\\a.xlsx", "global", false, "/sites/dev"],
  ])("is SharePoint or OneDrive for Business: %s", (url, cloud, isPersonal, sitePath) => {
    expect(placeOf(url)).toMatchObject({ kind: "sharePoint", cloud, isPersonal, sitePath, fileNames: ["a.xlsx"] });
  });

  it.each([
    "https://d.docs.live.net/0123456789ABCDEF/Docs/a.xlsx",
    "https://onedrive.live.com/edit.aspx?resid=1!2",
    "https://1drv.ms/x/s!Abc",
    "https://my.microsoftpersonalcontent.com/personal/0123/Documents/a.xlsx",
    "https://onedrive.live.com/:x:/g/personal/0123/EaBc?resid=1!2",
    "https://onedrive.live.com/personal/0123/_layouts/15/Doc.aspx?sourcedoc=%7B01234567-89AB-CDEF-0123-456789ABCDEF%7D",
    "\\\\d.docs.live.net@SSL\\0123456789ABCDEF\\Docs\\a.xlsx",
    "ms-excel:ofe|u|https://d.docs.live.net/0123456789ABCDEF/Docs/a.xlsx",
  ])("is consumer OneDrive: %s", (url) => {
    expect(placeOf(url).kind).toBe("consumerOneDrive");
  });

  it.each([
    ["C:\\Users\\owner\\OneDrive - Contoso\\Docs\\a.xlsx", "Contoso"],
    ["C:\\Users\\owner\\OneDrive\\a.xlsx", undefined],
    ["/Users/owner/Library/CloudStorage/OneDrive-Contoso/a.xlsx", "Contoso"],
    ["/Users/owner/Library/CloudStorage/OneDrive-SharedLibraries-Contoso/a.xlsx", "Contoso"],
    ["file:///C:/Users/owner/OneDrive%20-%20Contoso/a.xlsx", "Contoso"],
    ["C:\\Users\\owner\\OneDrive - Personal\\a.xlsx", undefined],
    ["D:\\OneDrive - Contoso\\Docs\\a.xlsx", "Contoso"],
    ["\\\\?\\C:\\Users\\owner\\OneDrive - Contoso\\a.xlsx", "Contoso"],
    ["C:\\Users\\owner\\Contoso\\Dev - Documents\\Plans\\a.xlsx", "Contoso"],
    ...[
      ...[
        "Dokumente",
        "Freigegebene Dokumente",
        "Documents partages",
        "Documents partag\u00e9s",
        "Documenti condivisi",
      ],
      ...[
        "Documents partage\u0301s",
        "Documentos",
        "Documentos compartidos",
        "Documentos Compartilhados",
        "Documenten",
      ],
      ...[
        "Gedeelde documenten",
        "共有ドキュメント",
        "ドキュメント",
        "文档",
        "共享文档",
        "المستندات",
        "Shared Documents",
      ],
    ].map((library): [string, string] => [`C:\\Users\\owner\\Contoso\\Dev - ${library}\\a.xlsx`, "Contoso"]),
    ["~/Library/CloudStorage/OneDrive-Contoso/a.xlsx", "Contoso"],
    ["/Users/owner/Library/CloudStorage/OneDrive-Personal/a.xlsx", undefined],
    ["/Users/owner/OneDrive - Contoso/a.xlsx", "Contoso"],
    ["file:///Users/owner/Library/CloudStorage/OneDrive-Contoso/a.xlsx", "Contoso"],
    [
      "/Users/u/Library/Group Containers/UBF8T346G9.OneDriveSyncClientSuite/Org.noindex/Org/team - Documents/a.xlsx",
      "Org",
    ],
    [
      "/Users/u/Library/Group Containers/UBF8T346G9.OneDriveStandaloneSuite/OneDrive - Contoso.noindex/OneDrive - Contoso/a.xlsx",
      "Contoso",
    ],
    [
      "/Users/u/Library/Group Containers/UBF8T346G9.OneDriveSyncClientSuite/OneDrive.noindex/OneDrive/a.xlsx",
      undefined,
    ],
    ["\\\\Mac\\Home\\Library\\CloudStorage\\OneDrive-Contoso\\a.xlsx", "Contoso"],
    ["\\\\Mac\\OneDrive\\a.xlsx", undefined],
    ["\\\\psf\\Home\\OneDrive - Contoso\\a.xlsx", "Contoso"],
    ["\\\\tsclient\\C\\Users\\owner\\OneDrive - Contoso\\a.xlsx", "Contoso"],
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
    ["\\\\server\\home\\OneDrive - Contoso\\a.xlsx", "network"],
    ["\\\\server@SSL\\DavWWWRoot\\a.xlsx", "network"],
    ["\\\\?\\UNC\\server\\share\\a.xlsx", "network"],
    ["file://///server/share/a.xlsx", "network"],
    ["\\\\Mac\\Home\\Desktop\\a.xlsx", "local"],
    ["/Users/owner/Library/CloudStorage/Dropbox/a.xlsx", "local"],
    ["C:\\Users\\owner\\Documents\\Year - Documents\\a.xlsx", "local"],
    ["C:\\Users\\owner\\Work\\Budget - Final\\a.xlsx", "local"],
    ["\\\\wsl.localhost\\Ubuntu\\home\\owner\\a.xlsx", "local"],
    ["\\\\wsl$\\Ubuntu\\home\\owner\\a.xlsx", "local"],
    ["file://server/share/a.xlsx", "network"],
  ])("is on this computer or its network: %s", (path, kind) => {
    expect(placeOf(path).kind).toBe(kind);
  });

  it.each([
    "/sites/dev/_layouts/15/Doc.aspx",
    "/sites/dev/_layouts/15/doc2.aspx",
    "/sites/dev/_layouts/15/WopiFrame.aspx",
    "/sites/dev/_layouts/15/WopiFrame2.aspx",
    "/_layouts/16/Doc.aspx",
    "/sites/dev/_layouts/Doc.aspx",
    "/:x:/r/sites/dev/_layouts/15/Doc.aspx",
    "/%3Ax%3A/r/sites/dev/_layouts/15/Doc.aspx",
    "/:x:/r/personal/owner_contoso_com/_layouts/15/doc2.aspx",
  ])("is a Doc.aspx form, with the item's GUID and the file's name: %s", (page) => {
    for (const sourcedoc of [`%7B${guid}%7D`, `%7b${guid}%7d`, `{${guid}}`, guid, `%257B${guid}%257D`]) {
      const url = `https://contoso.sharepoint.com${page}?sourcedoc=${sourcedoc}&file=My%20Budget.xlsx&action=default`;
      expect(placeOf(url)).toEqual({
        kind: "docAspx",
        host: "contoso.sharepoint.com",
        cloud: "global",
        guid,
        file: "My Budget.xlsx",
        fileNames: ["My%20Budget.xlsx", "My Budget.xlsx"],
      });
    }
  });

  it.each([
    ["https://graph.microsoft.com/v1.0/drives/b!abcDEF/items/01ABCDEF/workbook/createSession", "b!abcDEF"],
    ["https://dod-graph.microsoft.us/v1.0/drives/b!abcDEF/items/01ABCDEF", "b!abcDEF"],
    ["https://contoso.sharepoint.com/_api/v2.0/drives/b!abcDEF/items/01ABCDEF", "b!abcDEF"],
    ["https://contoso.sharepoint.com/sites/dev/_api/v2.1/drives/b!abcDEF/items/01ABCDEF?select=id", "b!abcDEF"],
  ])("is named by the ids of a request: %s", (url, driveId) => {
    const plan = { kind: "ref", driveId, itemId: "01ABCDEF" };
    expect(placeOf(url)).toMatchObject({ kind: "graphRequest", plan, fileNames: [] });
  });

  it.each([
    "https://contoso.sharepoint.com/sites/dev/Docs/Forms/AllItems.aspx",
    "https://contoso.sharepoint.com/sites/dev/Docs/Forms/AllItems.aspx?RootFolder=%2Fsites%2Fdev%2FDocs%2FPlans",
    "https://contoso.sharepoint.com/sites/dev/Docs/Forms/AllItems.aspx?id=%2Fsites%2Fdev%2FDocs%2FPlans&viewid=1",
    "https://contoso.sharepoint.com/sites/dev/SitePages/Home.aspx",
    "https://contoso-my.sharepoint.com/my",
    "https://contoso-my.sharepoint.com/my?id=%2Fsites%2Fdev%2FDocs%2Fa.xlsx&listurl=https%3A%2F%2Ffabrikam.sharepoint.com%2Fsites%2Fdev",
    "https://contoso.sharepoint.com/sites/dev/_layouts/15/Doc.aspx",
    "https://contoso.sharepoint.com/sites/dev/_api/web/GetFileById('01234567-89AB-CDEF-0123-456789ABCDEF')",
    "https://contoso.sharepoint.com/_api/v2.0/drives/b!abcDEF/root:/a.xlsx",
  ])("is SharePoint's, but names no file that Graph could be asked for: %s", (url) => {
    expect(placeOf(url)).toMatchObject({ kind: "unsupported", why: "noFile", fileNames: [] });
  });

  it.each([
    ["http://contoso.sharepoint.com/a.xlsx", "http"],
    ["https://app.box.com/file/1", "otherHost"],
    ["https://www.dropbox.com/scl/fi/1/a.xlsx?rlkey=2", "otherHost"],
    ["https://excel.cloud.microsoft/open/onedrive/?docId=1", "otherHost"],
    ["https://dps.mil/sites/x/a.xlsx", "otherHost"],
    ["https://usaf.dps.mil.example/sites/x/a.xlsx", "otherHost"],
    ["https://teams.microsoft.com/l/file/1?objectUrl=https%3A%2F%2Fevil.example%2Fa.xlsx", "otherHost"],
    ["https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fa.xlsx", "otherHost"],
    [
      "https://safelinks.protection.outlook.com.example/?url=https%3A%2F%2Fcontoso.sharepoint.com%2Fa.xlsx",
      "otherHost",
    ],
    ["https://contoso.sharepoint.com:8443/a.xlsx", "notAnAddress"],
    ["ms-excel:nft|u|https://contoso.sharepoint.com/t.xltx|s|https://contoso.sharepoint.com/sites/dev", "notAnAddress"],
    ["https://contoso.sharepoint.com.example/a.xlsx", "otherHost"],
    ["https://.sharepoint.com/a.xlsx", "otherHost"],
    ["https://contoso.sharepoint.com@evil.example/a.xlsx", "notAnAddress"],
    ["Budget.xlsx", "notAnAddress"],
    ["", "notAnAddress"],
  ])("is unsupported, and says why: %s", (url, why) => {
    expect(placeOf(url)).toMatchObject({ kind: "unsupported", why });
  });

  it.each([
    ["https://app.box.com/file/1", "app.box.com"],
    ["https://teams.microsoft.com/l/file/1?objectUrl=https%3A%2F%2Fevil.example%2Fa.xlsx", "teams.microsoft.com"],
    [
      "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fa.xlsx",
      "nam02.safelinks.protection.outlook.com",
    ],
  ])("names the host of the address as it was given, not one inside of it: %s", (url, host) => {
    expect(placeOf(url)).toMatchObject({ why: "otherHost", host });
  });
});

describe("any address of a cloud without workbooks", () => {
  const drive = "b!abcDEF0123456789_-abcDEF0123456789abcDEF0123456789abcDEF01234567";

  it.each([
    ["contoso.sharepoint.cn", "china"],
    ["contoso-my.sovcloud-sharepoint.fr", "bleu"],
    ["contoso.sovcloud-sharepoint.de", "delos"],
    ["contoso.sharepoint.de", "germany"],
  ])("says so: %s", (host, cloud) => {
    for (const path of [
      "/sites/dev/Docs/a.xlsx",
      `/_api/v2.0/drives/${drive}/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN`,
      "/sites/dev/Docs/Forms/AllItems.aspx?id=%2Fsites%2Fdev%2FDocs",
      "/sites/dev/_layouts/15/Doc.aspx?sourcedoc=%7B11111111-2222-3333-4444-555555555555%7D&file=a.xlsx",
    ]) {
      expect(placeOf(`https://${host}${path}`)).toMatchObject({ cloud });
    }
  });

  it("is no wall before the same address of another cloud", () => {
    const request = `/_api/v2.0/drives/${drive}/items/01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN`;
    for (const host of ["contoso.sharepoint.com", "contoso.sharepoint.us", "contoso.dps.mil"])
      expect(placeOf(`https://${host}${request}`)).toMatchObject({ kind: "graphRequest" });
  });
});
