import { isPersonalHost, isSameTenant } from "../../../../src/core/documents/fileHosts";

describe("the `-my` in the name of a host", () => {
  it.each([
    ["contoso-my.sharepoint.com", true],
    ["contoso.sharepoint.com", false],
    ["contoso-mysite.sharepoint.com", false],
    ["contoso.apps-my.sharepoint.com", false],
  ])("makes it a person's OneDrive at the end of the first part only: %s", (host, personal) => {
    expect(isPersonalHost(host)).toBe(personal);
  });

  it.each([
    ["contoso.sharepoint.com", true],
    ["contoso-my.sharepoint.com", true],
    ["fabrikam-my.sharepoint.com", false],
    ["contoso-my.sharepoint.us", false],
    ["contoso-mysite.sharepoint.com", false],
  ])("parts no two hosts of one tenant: contoso and %s", (other, same) => {
    expect(isSameTenant("contoso.sharepoint.com", other)).toBe(same);
    expect(isSameTenant("contoso-my.sharepoint.com", other)).toBe(same);
  });

  it("is part of the tenant's name anywhere else", () => {
    expect(isSameTenant("contoso.apps-my.sharepoint.com", "contoso.apps.sharepoint.com")).toBe(false);
  });
});
