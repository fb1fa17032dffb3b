/** A tenant's directory, as much of it as the registration scripts see, in Microsoft Graph's own shapes. */
export type FakeDirectory = {
  graph: string;
  /** As az calls it. */
  cloud: string;
  tenant: string;
  signedOut?: boolean;
  domains: string[];
  applications: FakeApplication[];
  servicePrincipals: { id: string; appId: string; oauth2PermissionScopes?: { id: string; value: string }[] }[];
  oauth2PermissionGrants: {
    id: string;
    clientId: string;
    consentType: string;
    /** Who has consented, where it is one person. */
    principalId?: string;
    resourceId: string;
    scope: string;
  }[];
};

export type FakeApplication = {
  id: string;
  appId: string;
  signInAudience: string;
  api?: { requestedAccessTokenVersion: number };
  spa: { redirectUris: string[] };
  requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[];
};

export const GRAPH_APP = "00000003-0000-0000-c000-000000000000";

const SCOPES = ["Files.ReadWrite", "Files.ReadWrite.All", "Mail.Send", "openid", "profile", "offline_access"];

export function aDirectory(application?: FakeApplication, changes: Partial<FakeDirectory> = {}): FakeDirectory {
  return structuredClone({
    graph: "https://graph.microsoft.com",
    cloud: "AzureCloud",
    tenant: "11111111-2222-4333-8444-555555555555",
    domains: ["contoso.com", "contoso.onmicrosoft.com"],
    applications: application === undefined ? [] : [application],
    servicePrincipals: [
      {
        id: "graph",
        appId: GRAPH_APP,
        oauth2PermissionScopes: SCOPES.map((value) => ({ value, id: `id-of-${value}` })),
      },
    ],
    oauth2PermissionGrants: [],
    ...changes,
  });
}

export type GraphAnswer = { readonly status: number; readonly body?: unknown };

/** What Microsoft Graph answers, and what it then has in its directory. It refuses what Microsoft Graph would refuse. */
export function askDirectory(directory: FakeDirectory, method: string, url: URL, body?: unknown): GraphAnswer {
  // A service principal is found by its app's id, too: /servicePrincipals(appId='…').
  const [, byAppId] = /^\/v1\.0\/servicePrincipals\(appId='([^']*)'\)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  if (byAppId !== undefined) {
    const found = directory.servicePrincipals.find(({ appId }) => appId === byAppId);
    return askDirectory(directory, method, new URL(`/v1.0/servicePrincipals/${found?.id ?? "none"}`, url), body);
  }
  const [kind = "", id, below] = url.pathname.replace("/v1.0/", "").split("/");
  if (url.origin !== directory.graph || below !== undefined) return fault(404, `no such address: ${url.href}`);
  if (kind === "organization") {
    const verifiedDomains = directory.domains.map((name) => ({ name }));
    return { status: 200, body: { value: [{ id: directory.tenant, verifiedDomains }] } };
  }
  if (kind !== "applications" && kind !== "servicePrincipals" && kind !== "oauth2PermissionGrants") {
    return fault(404, `Resource not found for the segment '${kind}'.`);
  }
  const collection: { id: string }[] = directory[kind];
  if (method === "get") {
    const clauses = [...(url.searchParams.get("$filter") ?? "").matchAll(/(\w+) eq '([^']*)'(?: and |$)/g)];
    const fits = (each: object) =>
      clauses.every(([, key = "", value]) => new Map(Object.entries(each)).get(key) === value);
    return { status: 200, body: { value: collection.filter(fits) } };
  }
  if (method === "delete") return deleteFrom(directory, kind, id ?? "");
  const before = structuredClone(directory);
  const found = method === "patch" ? collection.find((each) => each.id === id) : undefined;
  if (method === "patch" && found === undefined) return fault(404, `Resource '${id ?? ""}' does not exist.`);
  const entry = found ?? { id: `${kind}-${collection.length}`, ...(kind === "applications" ? EMPTY : {}) };
  Object.assign(entry, body);
  if (found === undefined) collection.push(entry);
  const why = refusal(directory);
  if (why === undefined) return method === "patch" ? { status: 204 } : { status: 201, body: entry };
  Object.assign(directory, before);
  return fault(400, why);
}

/** What has consented is forgotten with the enterprise application that it consented to. */
function deleteFrom(
  directory: FakeDirectory,
  kind: "applications" | "servicePrincipals" | "oauth2PermissionGrants",
  id: string,
): GraphAnswer {
  const collection: { id: string }[] = directory[kind];
  const place = collection.findIndex((each) => each.id === id);
  if (place < 0) return fault(404, `Resource '${id}' does not exist.`);
  collection.splice(place, 1);
  if (kind === "servicePrincipals") {
    directory.oauth2PermissionGrants = directory.oauth2PermissionGrants.filter(({ clientId }) => clientId !== id);
  }
  return { status: 204 };
}

export function fault(status: number, message: string): GraphAnswer {
  return { status, body: { error: { code: CODES[status] ?? "UnknownError", message } } };
}

const CODES: Readonly<Record<number, string>> = {
  400: "Request_BadRequest",
  401: "InvalidAuthenticationToken",
  403: "Authorization_RequestDenied",
  404: "Request_ResourceNotFound",
  429: "TooManyRequests",
};

/** What a new registration has besides its name and audience. */
const EMPTY = {
  appId: "c0ffee00-1111-4222-8333-444444444444",
  spa: { redirectUris: [] },
  requiredResourceAccess: [],
};

function refusal({ applications, servicePrincipals, oauth2PermissionGrants }: FakeDirectory): string | undefined {
  for (const { spa, requiredResourceAccess, signInAudience, api } of applications) {
    if (signInAudience === "AzureADandPersonalMicrosoftAccount" && api?.requestedAccessTokenVersion !== 2) {
      return "Property api.requestedAccessTokenVersion is invalid.";
    }
    const permissions = requiredResourceAccess.flatMap(({ resourceAppId, resourceAccess }) =>
      resourceAccess.map((each) => resourceAppId + each.id + each.type),
    );
    const resources = requiredResourceAccess.map(({ resourceAppId }) => resourceAppId);
    if ([spa.redirectUris, permissions, resources].some(repeats)) return "Something is there twice.";
  }
  const grants = oauth2PermissionGrants.map(({ clientId, consentType, principalId, resourceId }) =>
    [clientId, consentType, principalId, resourceId].join(),
  );
  return repeats(grants) || repeats(servicePrincipals.map(({ appId }) => appId))
    ? "Permission entry already exists."
    : undefined;
}

function repeats(values: readonly string[]): boolean {
  return new Set(values).size !== values.length;
}
