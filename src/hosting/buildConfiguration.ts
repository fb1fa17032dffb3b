import { readConfiguration, type Configuration, type ConfigurationReading } from "../core/configuration";

/** A build before an organisation has decided anything: without a client id the pane says that it is not set up. */
export const UNSET_CONFIGURATION: Configuration = {
  clientId: "",
  tenant: "organizations",
  cloud: "global",
  graphRoot: "https://graph.microsoft.com/v1.0",
  scopes: "own",
};

/** A developer's own registration comes from ADDIN_CLIENT_ID, _TENANT, _CLOUD, _GRAPH_ROOT and _SCOPES. */
export function buildConfiguration(environment: Readonly<Record<string, string | undefined>>): ConfigurationReading {
  const clientId = environment["ADDIN_CLIENT_ID"];
  if (clientId === undefined) return { kind: "configuration", configuration: UNSET_CONFIGURATION };
  return readConfiguration({
    clientId,
    tenant: environment["ADDIN_TENANT"] ?? UNSET_CONFIGURATION.tenant,
    cloud: environment["ADDIN_CLOUD"],
    graphRoot: environment["ADDIN_GRAPH_ROOT"],
    scopes: environment["ADDIN_SCOPES"],
  });
}
