import { isHostOfOtherCloud, isSharePointHost, tenantOfOtherCloud } from "../../../src/deploy/tenantFaults";

const CLOUDS = ["global", "usgov", "usgovdod"] as const;

describe("a SharePoint host", () => {
  it.each([
    ["contoso.sharepoint.com", ["global"]],
    ["contoso-my.SharePoint.com", ["global"]],
    ["contoso.sharepoint.us", ["usgov"]],
    ["contoso.sharepoint-mil.us", ["usgovdod"]],
    ["contoso.dps.mil", ["usgovdod"]],
    ["contoso.sharepoint.cn", []],
    ["contoso.sharepoint.de", []],
  ])("%s belongs to the clouds %s alone", (host, clouds) => {
    expect(isSharePointHost(host)).toBe(true);
    expect(CLOUDS.filter((cloud) => !isHostOfOtherCloud(host, cloud))).toEqual(clouds);
  });

  it("is none that only contains its name: it may belong to any cloud", () => {
    for (const host of ["sharepoint.com.example.org", "contososharepoint.com", "files.contoso.com"]) {
      expect([host, isSharePointHost(host)]).toEqual([host, false]);
      expect(CLOUDS.filter((cloud) => isHostOfOtherCloud(host, cloud))).toEqual([]);
    }
  });
});

describe("a tenant by its domain", () => {
  it.each([
    ["contoso.onmicrosoft.com", ["global"]],
    ["Contoso.OnMicrosoft.US", ["usgov", "usgovdod"]],
    ["contoso.onmschina.cn", []],
    ["contoso.partner.onmschina.cn", []],
    ["contoso.onmicrosoft.de", []],
    ["contoso.com", ["global", "usgov", "usgovdod"]],
    ["onmicrosoft.com.example.org", ["global", "usgov", "usgovdod"]],
  ])("%s may be in the clouds %s alone", (tenant, clouds) => {
    expect(CLOUDS.filter((cloud) => tenantOfOtherCloud(tenant, cloud) === undefined)).toEqual(clouds);
  });
});
