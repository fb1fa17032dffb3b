import { CLOUDS } from "../../../src/core/clouds";
import { isDownloadAddress } from "../../../src/graph/downloadFile";

const { cspDownloads: downloadHosts } = CLOUDS.global;

describe("the addresses from which contents of files are read", () => {
  it.each([
    "https://contoso-my.sharepoint.com/_layouts/15/download.aspx?UniqueId=1",
    "https://my.microsoftpersonalcontent.com/personal/1/_layouts/15/download.aspx",
    "https://public.bn.files.1drv.com/y4m",
  ])("are Microsoft's: %s", (address) => {
    expect(isDownloadAddress(address, downloadHosts)).toBe(true);
  });

  it.each([
    "http://contoso-my.sharepoint.com/download.aspx",
    "https://sharepoint.com/download.aspx",
    "https://notsharepoint.com/download.aspx",
    "https://contoso.sharepoint.com.evil.example/download.aspx",
    "https://contoso.sharepoint.com:8443/download.aspx",
    "https://owner@contoso.sharepoint.com/download.aspx",
    "https://evil.example/?https://contoso.sharepoint.com",
    "//contoso.sharepoint.com/download.aspx",
    "data:text/plain,%7B%7D",
    "not an address",
    "",
  ])("are no others: %s", (address) => {
    expect(isDownloadAddress(address, downloadHosts)).toBe(false);
  });
});
