import { getEventListeners } from "node:events";
import { CLOUDS } from "../../../src/core/clouds";
import { createGraph } from "../../../src/graph/createGraph";
import { downloadFile, isDownloadAddress } from "../../../src/graph/downloadFile";
import type { GraphEnvironment } from "../../../src/graph/graphRequest";

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

describe("a signal that stops many requests", () => {
  const FILE = "https://contoso-my.sharepoint.com/_layouts/15/download.aspx?UniqueId=1";
  const answers = () => Promise.resolve(new Response("{}"));
  const fails = () => Promise.reject(new TypeError("Failed to fetch"));

  it.each([
    ["is answered", answers],
    ["fails", fails],
  ])("is listened to by none that is over, whether it %s", async (_what, fetch) => {
    const { signal } = new AbortController();
    const root = "https://graph.microsoft.com/v1.0";
    const environment: GraphEnvironment = {
      root,
      fetch,
      isOnline: () => true,
      newId: () => "client-1",
      limitMs: 1_000,
    };
    const reading = downloadFile(environment, downloadHosts, FILE, signal);
    const asking = createGraph(environment).ownDrive({ token: "t", signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(2);
    await Promise.all([reading, asking]);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
