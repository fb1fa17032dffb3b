import { CLOUDS, isCloudName, isCloudWithoutWorkbooks, type CloudName } from "./clouds";

/** What an organisation decides: one build serves every tenant, and a JSON block of the page holds this. */
export type Configuration = {
  /** The application (client) id of the app registration: a GUID. */
  readonly clientId: string;
  /** A tenant id (GUID), one of its domains, "organizations" or "common". */
  readonly tenant: string;
  readonly cloud: CloudName;
  /** Every request to Graph begins with this; no slash at the end: `https://graph.microsoft.com/v1.0`. */
  readonly graphRoot: string;
  /** `own` asks for Files.ReadWrite first; `all` for Files.ReadWrite.All, consented to beforehand by an admin. */
  readonly scopes: "own" | "all";
  /** Which tenant owns the files on which SharePoint host: host name to tenant. Of several organisations, or of one. */
  readonly tenants?: TenantTable;
};

export type TenantTable = Readonly<Record<string, string>>;

export type WrongValue = {
  readonly name: "configuration" | keyof Configuration;
  /** As it was found, cut to a length that can be shown. */
  readonly value: string;
  readonly why:
    | "missing"
    | "notAGuid"
    | "notATenant"
    | "unknownCloud"
    | "cloudWithoutWorkbooks"
    | "notHttps"
    | "otherCloud"
    | "notAReach"
    | "notATenantTable";
};

export type ConfigurationReading =
  | { readonly kind: "configuration"; readonly configuration: Configuration }
  | { readonly kind: "wrong"; readonly wrong: readonly WrongValue[] };

/** Reports all wrong values, not just the first. Defaults: `cloud` global, `graphRoot` its v1.0, `scopes` own. */
export function readConfiguration(json: unknown): ConfigurationReading {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return { kind: "wrong", wrong: [wrongValue("configuration", json, "missing")] };
  }
  const given: Partial<Record<keyof Configuration, unknown>> = json;
  const clientId = readClientId(given.clientId);
  const tenant = readTenant(given.tenant);
  const cloud = readCloud(given.cloud);
  const graphRoot = readGraphRoot(given.graphRoot, cloud.kind === "right" ? cloud.value : undefined);
  const scopes = readScopes(given.scopes);
  const tenants = readTenants(given.tenants);
  if (
    clientId.kind === "right" &&
    tenant.kind === "right" &&
    cloud.kind === "right" &&
    graphRoot.kind === "right" &&
    scopes.kind === "right" &&
    tenants.kind === "right"
  ) {
    return {
      kind: "configuration",
      configuration: {
        clientId: clientId.value,
        tenant: tenant.value,
        cloud: cloud.value,
        graphRoot: graphRoot.value,
        scopes: scopes.value,
        ...(tenants.value === undefined ? {} : { tenants: tenants.value }),
      },
    };
  }
  const wrong = [clientId, tenant, cloud, graphRoot, scopes, tenants].flatMap((read) =>
    read.kind === "wrong" ? [read.wrong] : [],
  );
  return { kind: "wrong", wrong };
}

type Read<T> = { readonly kind: "right"; readonly value: T } | { readonly kind: "wrong"; readonly wrong: WrongValue };

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;
const HTTPS_ROOT = /^(https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)((?:\/(?!\.+(?:\/|$))[\w.~-]+)*)$/;
const LONGEST_SHOWN = 80;

function readClientId(value: unknown): Read<string> {
  if (isAbsent(value)) return wrong("clientId", value, "missing");
  return typeof value === "string" && GUID.test(value) ? right(value) : wrong("clientId", value, "notAGuid");
}

function readTenant(value: unknown): Read<string> {
  if (isAbsent(value)) return wrong("tenant", value, "missing");
  const known = value === "organizations" || value === "common" || isOneTenant(value);
  return known ? right(value) : wrong("tenant", value, "notATenant");
}

function isOneTenant(value: unknown): value is string {
  return typeof value === "string" && (GUID.test(value) || DOMAIN.test(value));
}

function readCloud(value: unknown): Read<CloudName> {
  if (isAbsent(value)) return right("global");
  if (typeof value !== "string") return wrong("cloud", value, "unknownCloud");
  if (isCloudName(value)) return right(value);
  return wrong("cloud", value, isCloudWithoutWorkbooks(value) ? "cloudWithoutWorkbooks" : "unknownCloud");
}

/** Tokens of one cloud are refused by another, so a Graph host of another cloud is wrong; any other host is trusted. */
function readGraphRoot(value: unknown, cloud: CloudName | undefined): Read<string> {
  if (isAbsent(value)) return right(`${CLOUDS[cloud ?? "global"].graph}/v1.0`);
  const origin = typeof value === "string" ? HTTPS_ROOT.exec(value)?.[1] : undefined;
  if (typeof value !== "string" || origin === undefined) return wrong("graphRoot", value, "notHttps");
  const isMicrosofts = Object.values(CLOUDS).some(({ graph }) => graph === origin);
  const isElsewhere = isMicrosofts && cloud !== undefined && CLOUDS[cloud].graph !== origin;
  return isElsewhere ? wrong("graphRoot", value, "otherCloud") : right(value);
}

function readScopes(value: unknown): Read<"own" | "all"> {
  if (isAbsent(value)) return right("own");
  return value === "own" || value === "all" ? right(value) : wrong("scopes", value, "notAReach");
}

function readTenants(value: unknown): Read<TenantTable | undefined> {
  if (isAbsent(value)) return right(undefined);
  const isTable =
    typeof value === "object" &&
    Object.entries(value ?? {}).every(([host, tenant]) => DOMAIN.test(host) && isOneTenant(tenant));
  // Each of its values was just seen to be a string.
  return isTable ? right(value as TenantTable) : wrong("tenants", value, "notATenantTable");
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === "";
}

function right<T>(value: T): Read<T> {
  return { kind: "right", value };
}

function wrong(name: WrongValue["name"], value: unknown, why: WrongValue["why"]): Read<never> {
  return { kind: "wrong", wrong: wrongValue(name, value, why) };
}

function wrongValue(name: WrongValue["name"], value: unknown, why: WrongValue["why"]): WrongValue {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return { name, value: text.slice(0, LONGEST_SHOWN), why };
}
