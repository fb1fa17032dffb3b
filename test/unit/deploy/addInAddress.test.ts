import { nextSteps } from "../../../src/deploy/nextSteps";
import { redirectUris } from "../../../src/deploy/addInAddress";
import { registrationValues } from "../../../src/deploy/registration/registrationValues";
import { aPackageRequest } from "../../support/aPackageRequest";

describe("the redirect addresses of a registration", () => {
  it.each([
    [
      "https://addins.contoso.com:8443/Sessions",
      ["https://addins.contoso.com:8443/Sessions", "addins.contoso.com:8443"],
    ],
    ["https://AddIns.Contoso.com:443/Sessions/", ["https://addins.contoso.com/Sessions", "addins.contoso.com"]],
    ["https://addins.contoso.com", ["https://addins.contoso.com", "addins.contoso.com"]],
    ["https://addins.contoso.com/", ["https://addins.contoso.com", "addins.contoso.com"]],
    ["https://addins.contoso.com/A/b/C", ["https://addins.contoso.com/A/b/C", "addins.contoso.com"]],
  ])("are, for %s, the page with the path's own case, and then the broker with the port", (url, [page, host]) => {
    const request = aPackageRequest({ url });
    const wanted = [`${page ?? ""}/auth-redirect.html`, `brk-multihub://${host ?? ""}`];
    expect(redirectUris(request.address)).toEqual(wanted);
    expect(registrationValues(request).redirectUris).toEqual(wanted);
    const lines = nextSteps(request)
      .split("\n")
      .map((line) => line.trim());
    const first = lines.indexOf(wanted[0] ?? "");
    expect(lines.slice(first, first + 2)).toEqual(wanted);
    expect(lines.slice(0, first).join(" ")).toMatch(/, in this order \([^)]*\):$/);
  });
});
