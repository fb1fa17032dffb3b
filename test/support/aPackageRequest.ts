import { checkRequest } from "../../src/deploy/checkRequest";
import type { GivenOptions, OptionName } from "../../src/deploy/givenOptions";
import type { PackageRequest } from "../../src/deploy/packageRequest";

/** An admin's request for https://addins.contoso.com/Sessions, with other values where a test is about them. */
export function aPackageRequest(
  values: Partial<Record<OptionName, string>> = {},
  frameAncestors: readonly string[] = [],
  more: Pick<GivenOptions, "mail"> = {},
): PackageRequest {
  const government = ["usgov", "usgovdod"].includes(values.cloud ?? "");
  const tenant = government ? "contoso.onmicrosoft.us" : RIGHT.tenant;
  const options: GivenOptions = { values: { ...RIGHT, tenant, ...values }, frameAncestors, hostTenants: [], ...more };
  const check = checkRequest(options);
  if (check.kind === "wrong") throw new Error(check.sentences.join("\n"));
  return check.request;
}

const RIGHT = {
  url: "https://addins.contoso.com/Sessions",
  "client-id": "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731",
  tenant: "contoso.onmicrosoft.com",
};
