import { isCloudName } from "../core/clouds";
import { readConfiguration } from "../core/configuration";
import { readAddress, addInId } from "./addInAddress";
import type { GivenOptions, OptionName } from "./givenOptions";
import { hostConflicts, hostTenantFault, otherCloudFault, tenantsOf, tenantOfOtherCloud } from "./tenantFaults";
import { frameAncestorFault, frameAncestorsFault } from "./frameAncestorFault";
import { validateOption } from "./validateOption";
import type { PackageRequest } from "./packageRequest";
import { QUESTIONS } from "./askMissing";

export type RequestCheck =
  | { readonly kind: "request"; readonly request: PackageRequest }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

export const DEFAULT_OUT = "dist-package";

/** Names everything that is missing or wrong, not just the first. */
export function checkRequest(given: GivenOptions): RequestCheck {
  const { values, frameAncestors, hostTenants } = given;
  const { url, "client-id": clientId, tenant, cloud, scopes } = values;
  const sentences = [
    ...QUESTIONS.filter(({ name, defaultValue }) => values[name] === undefined && defaultValue === undefined).map(
      ({ name, what }) => `--${name} is missing: ${what}.`,
    ),
    ...(Object.entries(values) as [OptionName, string][]).flatMap(([name, value]) => validateOption(name, value) ?? []),
    ...frameAncestors.flatMap((value) => frameAncestorFault(value) ?? []),
    ...hostTenants.flatMap((value) => hostTenantFault(value) ?? []),
    ...hostConflicts(hostTenants),
    ...disagreements(given),
  ];
  const reading = url === undefined ? undefined : readAddress(url);
  const configuration = readConfiguration({ clientId, tenant, cloud, scopes, ...tenantsOf(hostTenants) });
  if (sentences.length > 0 || reading?.kind !== "address" || configuration.kind !== "configuration") {
    return { kind: "wrong", sentences };
  }
  const { address } = reading;
  const request: PackageRequest = {
    address,
    id: values.id?.toLowerCase() ?? addInId(address),
    configuration: configuration.configuration,
    mail: given.mail === true,
    // Their order has no meaning, and the same request has to give the same bytes.
    frameAncestors: [...new Set(frameAncestors.map((source) => source.toLowerCase()))].sort(),
    out: values.out ?? DEFAULT_OUT,
  };
  const tooLong = frameAncestorsFault(request);
  return tooLong === undefined ? { kind: "request", request } : { kind: "wrong", sentences: [tooLong] };
}

/** Values that are valid by themselves but contradict each other. */
function disagreements({ values, hostTenants }: GivenOptions): readonly string[] {
  const { tenant, "client-id": clientId } = values;
  const cloud = values.cloud ?? "global";
  if (!isCloudName(cloud)) return [];
  const elsewhere = tenant === undefined ? undefined : tenantOfOtherCloud(tenant, cloud);
  return [
    ...(tenant !== undefined && tenant.toLowerCase() === clientId?.toLowerCase()
      ? [
          `--tenant "${tenant}" is the client id. Copy the Directory (tenant) ID, which stands below it in Microsoft Entra.`,
        ]
      : []),
    ...(elsewhere === undefined ? [] : [`--tenant "${tenant ?? ""}" ${elsewhere}`]),
    ...hostTenants.flatMap((value) => otherCloudFault(value, cloud) ?? []),
  ];
}
