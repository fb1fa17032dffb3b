import { readConfiguration } from "../core/configuration";
import { readAddress } from "./addInAddress";
import { addInId } from "./addInId";
import type { GivenOptions, OptionName } from "./givenOptions";
import { hostConflicts, hostTenantFault, tenantsOf } from "./hostTenants";
import { frameAncestorFault, optionFault } from "./optionFault";
import type { PackageRequest } from "./packageRequest";
import { QUESTIONS } from "./questions";

export type RequestCheck =
  | { readonly kind: "request"; readonly request: PackageRequest }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

export const DEFAULT_OUT = "dist-package";

/** Names everything that is missing or wrong, not just the first. */
export function checkRequest({ values, frameAncestors, hostTenants }: GivenOptions): RequestCheck {
  const { url, "client-id": clientId, tenant, cloud, scopes } = values;
  const sentences = [
    ...QUESTIONS.filter(({ name, otherwise }) => values[name] === undefined && otherwise === undefined).map(
      ({ name, what }) => `--${name} is missing: ${what}.`,
    ),
    ...(Object.entries(values) as [OptionName, string][]).flatMap(([name, value]) => optionFault(name, value) ?? []),
    ...frameAncestors.flatMap((value) => frameAncestorFault(value) ?? []),
    ...hostTenants.flatMap((value) => hostTenantFault(value) ?? []),
    ...hostConflicts(hostTenants),
  ];
  const reading = url === undefined ? undefined : readAddress(url);
  const configuration = readConfiguration({ clientId, tenant, cloud, scopes, ...tenantsOf(hostTenants) });
  if (sentences.length > 0 || reading?.kind !== "address" || configuration.kind !== "configuration") {
    return { kind: "wrong", sentences };
  }
  const { address } = reading;
  return {
    kind: "request",
    request: {
      address,
      id: values.id?.toLowerCase() ?? addInId(address),
      configuration: configuration.configuration,
      // Their order has no meaning, and the same request has to give the same bytes.
      frameAncestors: [...new Set(frameAncestors.map((source) => source.toLowerCase()))].sort(),
      out: values.out ?? DEFAULT_OUT,
    },
  };
}
