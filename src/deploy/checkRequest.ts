import { readConfiguration } from "../core/configuration";
import { readAddress, addInId } from "./addInAddress";
import { givenFaults } from "./givenFaults";
import type { GivenOptions } from "./givenOptions";
import { tenantsOf } from "./hostTenants";
import type { PackageRequest } from "./packageRequest";
import { QUESTIONS } from "./questions";

export type RequestCheck =
  | { readonly kind: "request"; readonly request: PackageRequest }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

export const DEFAULT_OUT = "dist-package";

/** Names everything that is missing or wrong, not just the first. */
export function checkRequest(given: GivenOptions): RequestCheck {
  const { values, frameAncestors, hostTenants } = given;
  const { url, "client-id": clientId, tenant, scopes } = values;
  const cloud = values.cloud ?? "global";
  const sentences = [
    ...QUESTIONS.filter(({ name, defaultValue }) => values[name] === undefined && defaultValue === undefined).map(
      ({ name, what }) => `--${name} is missing: ${what}.`,
    ),
    ...givenFaults({ ...given, values: { ...values, cloud } }),
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
      mail: given.mail === true,
      // Their order has no meaning, and the same request has to give the same bytes.
      frameAncestors: [...new Set(frameAncestors.map((source) => source.toLowerCase()))].sort(),
      out: values.out ?? DEFAULT_OUT,
    },
  };
}
