import { CLOUD_NAMES, isCloudName, type CloudName } from "../core/clouds";
import { frameAncestorFault, frameAncestorsFault } from "./frameAncestorFault";
import type { GivenOptions, OptionName } from "./givenOptions";
import { hostConflicts, hostTenantDisagreement, hostTenantFault, otherCloudFault } from "./hostTenants";
import { tenantOfOtherCloud } from "./tenantFaults";
import { validateOption } from "./validateOption";

/**
 * All that is wrong with what is known so far, each in a sentence that names the option, the value and the remedy. What
 * is missing is no fault here, so that nobody is asked in vain for the rest.
 */
export function givenFaults(given: GivenOptions): readonly string[] {
  const { values, frameAncestors, hostTenants } = given;
  return [
    ...(Object.entries(values) as [OptionName, string][]).flatMap(([name, value]) => validateOption(name, value) ?? []),
    ...frameAncestors.flatMap((value) => frameAncestorFault(value) ?? []),
    ...hostTenants.flatMap((value) => hostTenantFault(value) ?? []),
    ...hostConflicts(hostTenants),
    ...sameIds(values),
    ...hostTenants.flatMap((value) => hostTenantDisagreement(value, given) ?? []),
    ...disagreements(given),
  ];
}

function sameIds({ tenant, "client-id": clientId }: GivenOptions["values"]): readonly string[] {
  if (tenant === undefined || tenant.toLowerCase() !== clientId?.toLowerCase()) return [];
  return [
    `--tenant "${tenant}" is the client id. Copy the Directory (tenant) ID, which stands below it in Microsoft Entra.`,
  ];
}

/** Values that are valid by themselves but that no cloud has together, or not the one that was given. */
function disagreements(given: GivenOptions): readonly string[] {
  const { cloud } = given.values;
  if (cloud !== undefined) return isCloudName(cloud) ? disagreementsIn(cloud, given) : [];
  const [first = [], ...others] = CLOUD_NAMES.map((name) => disagreementsIn(name, given));
  return others.every((faults) => faults.length > 0) ? first : [];
}

function disagreementsIn(cloud: CloudName, given: GivenOptions): readonly string[] {
  const { tenant } = given.values;
  const elsewhere = tenant === undefined ? undefined : tenantOfOtherCloud(tenant, cloud);
  return [
    ...(elsewhere === undefined ? [] : [`--tenant "${tenant ?? ""}" ${elsewhere}`]),
    ...given.hostTenants.flatMap((value) => otherCloudFault(value, cloud) ?? []),
    ...[frameAncestorsFault(given.frameAncestors, cloud)].filter((fault) => fault !== undefined),
  ];
}
