import { definitionFaults, type ConnectionReferences } from "./flowDefinitionFaults";

type Files = Readonly<Record<string, string>>;
type Json = Readonly<Record<string, unknown>>;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const API = "Microsoft.PowerApps/apis";

/**
 * What in the files of a flow package is not as in the packages that Power Automate itself exports (those that were
 * read stand in the recipes' README). Nothing is known of what its import does beyond that.
 */
export function flowPackageFaults(files: Files): readonly string[] {
  try {
    return faultsIn(files);
  } catch (error) {
    return [`The package could not be read: ${String(error)}`];
  }
}

type Resource = {
  readonly type: string;
  readonly id?: string;
  readonly name?: string;
  readonly suggestedCreationType: string;
  readonly creationType?: string;
  readonly details: { readonly displayName: string };
  readonly configurableBy: string;
  readonly hierarchy: string;
  readonly dependsOn: readonly string[];
};

type Flow = {
  readonly name: string;
  readonly id: string;
  readonly type: string;
  readonly properties: {
    readonly apiId: string;
    readonly displayName: string;
    readonly definition: Json;
    readonly connectionReferences: ConnectionReferences;
  };
};

/** The values that each kind of resource has in every exported package. */
const RESOURCES: Readonly<Record<string, Partial<Resource>>> = {
  "Microsoft.Flow/flows": { creationType: "Existing, New, Update", configurableBy: "User", hierarchy: "Root" },
  [API]: { suggestedCreationType: "Existing", configurableBy: "System", hierarchy: "Child" },
  [`${API}/connections`]: {
    suggestedCreationType: "Existing",
    creationType: "Existing",
    configurableBy: "User",
    hierarchy: "Child",
  },
};

function faultsIn(files: Files): readonly string[] {
  const read = <T>(path: string): T => JSON.parse(files[path] ?? "") as T;
  const { schema, details, resources } = read<{ schema: string; details: Json; resources: Record<string, Resource> }>(
    "manifest.json",
  );
  const flows = Object.keys(resources).filter((key) => resources[key]?.type === "Microsoft.Flow/flows");
  const [flow = ""] = flows;
  const folder = `Microsoft.Flow/flows/${flow}`;
  const expected = [
    "manifest.json",
    "Microsoft.Flow/flows/manifest.json",
    ...["apisMap.json", "connectionsMap.json", "definition.json"].map((name) => `${folder}/${name}`),
  ];
  const found = Object.keys(files);
  const faults = [
    ...expected.filter((path) => !found.includes(path)).map((path) => `${path} is missing.`),
    ...found.filter((path) => !expected.includes(path)).map((path) => `${path} has no place in a package.`),
    ...unless(schema === "1.0", "manifest.json is not of the schema 1.0."),
    ...unless(flows.length === 1, "manifest.json names not one flow."),
    ...["displayName", "description", "createdTime", "packageTelemetryId", "creator", "sourceEnvironment"]
      .filter((key) => typeof details[key] !== "string")
      .map((key) => `The details have no ${key}.`),
    ...unless(!Number.isNaN(Date.parse(String(details["createdTime"]))), "createdTime is no time."),
    ...Object.entries(resources).flatMap(([key, resource]) => resourceFaults(key, resource, resources)),
  ];
  if (faults.length > 0) return faults;
  const assets = read<Json>("Microsoft.Flow/flows/manifest.json");
  const wanted = { packageSchemaVersion: "1.0", flowAssets: { assetPaths: [flow] } };
  const { name, id, type, properties } = read<Flow>(`${folder}/definition.json`);
  const references = properties.connectionReferences;
  const maps = {
    [API]: read<Json>(`${folder}/apisMap.json`),
    [`${API}/connections`]: read<Json>(`${folder}/connectionsMap.json`),
  };
  return [
    ...unless(JSON.stringify(assets) === JSON.stringify(wanted), "The manifest of the flows names another folder."),
    ...unless(type === "Microsoft.Flow/flows", "The definition is not one of a flow."),
    ...unless(GUID.test(name) && id === `/providers/Microsoft.Flow/flows/${name}`, "The flow's id is not its name's."),
    ...unless(properties.apiId === `/providers/${API}/shared_logicflows`, "The flow is none of shared_logicflows."),
    ...unless(properties.displayName === resources[flow]?.details.displayName, "The flow has two names."),
    ...Object.entries(maps).flatMap(([kind, map]) => mapFaults(kind, map, references, resources)),
    ...Object.entries(references).flatMap(([key, each]) => [
      ...unless(each.id === `/providers/${API}/${key}`, `The connection ${key} is one of another connector.`),
      ...unless(each.connectionName !== "" && each.source === "Embedded" && each.tier !== "", `${key} is incomplete.`),
    ]),
    ...definitionFaults(properties.definition, references),
  ];
}

function resourceFaults(key: string, resource: Resource, all: Readonly<Record<string, Resource>>): readonly string[] {
  const fixed = RESOURCES[resource.type];
  if (fixed === undefined) return [`${key} is of the unknown type ${resource.type}.`];
  const needed = resource.type === API ? [] : Object.keys(all).filter((other) => all[other]?.type === API);
  const ofFlow = resource.hierarchy === "Root" ? Object.keys(all).filter((other) => other !== key) : needed;
  return [
    ...unless(GUID.test(key), `${key} is no GUID.`),
    ...Object.entries(fixed).flatMap(([name, value]) =>
      unless(Reflect.get(resource, name) === value, `${name} of ${key} is not ${JSON.stringify(value)}.`),
    ),
    ...unless(resource.details.displayName !== "", `${key} has no name to show.`),
    ...resource.dependsOn
      .filter((other) => !(other in all))
      .map((other) => `${key} depends on ${other}, which is not there.`),
    ...ofFlow
      .filter((other) => !resource.dependsOn.includes(other))
      .map((other) => `${key} does not depend on ${other}.`),
    ...unless(
      resource.type !== API || resource.id === `/providers/${API}/${resource.name ?? ""}`,
      `The connector ${key} has an id that is not its name's.`,
    ),
  ];
}

/** Each connection of the flow is in the map, under a resource of this kind and of the same connector. */
function mapFaults(
  kind: string,
  map: Json,
  references: ConnectionReferences,
  resources: Readonly<Record<string, Resource>>,
): readonly string[] {
  const name = kind === API ? "apisMap.json" : "connectionsMap.json";
  const apiOf = (resource: Resource | undefined) =>
    resource?.type === API ? resource.name : resources[resource?.dependsOn[0] ?? ""]?.name;
  return [
    ...Object.keys(references)
      .filter((key) => !(key in map))
      .map((key) => `${name} does not know ${key}.`),
    ...Object.keys(map)
      .filter((key) => !(key in references))
      .map((key) => `${name} knows ${key}, which the flow does not use.`),
    ...Object.entries(map).flatMap(([key, id]) => {
      const resource = resources[String(id)];
      return unless(
        resource?.type === kind && apiOf(resource) === key,
        `${name} leads ${key} to what is not of its kind.`,
      );
    }),
  ];
}

export function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}
