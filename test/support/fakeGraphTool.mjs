import { readFileSync, writeFileSync } from "node:fs";
import { search } from "jmespath";

/** Plays `az` and `m365`, with a directory that is one JSON file (STATE). It refuses what Microsoft Graph would refuse. */
const words = process.argv.slice(2);
const state = JSON.parse(readFileSync(process.env.STATE, "utf8"));
const option = (name) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);

/** What a new registration has besides its name and audience. */
const EMPTY = { spa: { redirectUris: [] }, requiredResourceAccess: [] };

const answer = answerTo(words.slice(0, 2).join(" "));
if (option("output") !== "none" && answer !== undefined)
  print(option("query") ? search(answer, option("query")) : answer);

function answerTo(command) {
  switch (command) {
    case "cloud show":
      return { name: state.cloud };
    case "account show":
      return { tenantId: state.tenant };
    case "status --output":
      return { connectedAs: "admin" };
    case "ad app":
      return words[2] === "create" ? created(audienceGiven()) : changed(option("id"), audienceGiven());
    case "entra app":
      return created({ signInAudience: words.includes("--multitenant") ? "AzureADMultipleOrgs" : "AzureADMyOrg" });
    default:
      return graph(option("method"), new URL(option("url")), option("body"));
  }
}

/** As the options of `az ad app` name it. */
function audienceGiven() {
  const version = option("requested-access-token-version");
  const api = version === undefined ? {} : { api: { requestedAccessTokenVersion: Number(version) } };
  return { signInAudience: option("sign-in-audience") ?? "AzureADMyOrg", ...api };
}

function created(application) {
  return write("post", "applications", undefined, application);
}

function changed(appId, change) {
  return write("patch", "applications", state.applications.find((each) => each.appId === appId)?.id, change);
}

function graph(method, { origin, pathname, searchParams }, body) {
  if (origin !== state.graph || option("resource") !== state.graph) refuse(`no such host: ${origin}`);
  const [kind, id, below] = pathname.replace("/v1.0/", "").split("/");
  const collection = state[kind] ?? refuse(`no such collection: ${kind}`);
  const change = body === undefined ? undefined : JSON.parse(body);
  if (method === "get") {
    if (below === "oauth2PermissionGrants") return { value: state[below].filter(({ clientId }) => clientId === id) };
    const appId = /^appId eq '(.*)'$/.exec(searchParams.get("$filter") ?? "")?.[1];
    if (appId !== undefined) return { value: collection.filter((each) => each.appId === appId) };
    return collection.find((each) => each.id === id) ?? refuse("404");
  }
  return write(method, kind, id, change);
}

function write(method, kind, id, change) {
  const collection = state[kind];
  const changed = method === "patch" ? collection.find((each) => each.id === id) : undefined;
  state.writes += 1;
  if (method === "post") collection.push(newEntry(kind, change));
  else if (method === "patch") Object.assign(changed ?? refuse("404"), change);
  else refuse(`no such method: ${method}`);
  check();
  writeFileSync(process.env.STATE, JSON.stringify(state));
  return changed ?? collection.at(-1);
}

function newEntry(kind, change) {
  const id = `${kind}-${state[kind].length}`;
  if (kind !== "applications") return { id, ...change };
  return { id, appId: "c0ffee00-1111-4222-8333-444444444444", ...EMPTY, ...change };
}

function check() {
  for (const { spa, requiredResourceAccess, signInAudience, api } of state.applications) {
    if (signInAudience === "AzureADandPersonalMicrosoftAccount" && api?.requestedAccessTokenVersion !== 2)
      refuse("Property api.requestedAccessTokenVersion is invalid.");
    unique(spa.redirectUris, "redirect address");
    unique(
      requiredResourceAccess.map(({ resourceAppId }) => resourceAppId),
      "resource",
    );
    for (const { resourceAccess } of requiredResourceAccess)
      unique(
        resourceAccess.map(({ id }) => id),
        "permission",
      );
  }
  unique(
    state.servicePrincipals.map(({ appId }) => appId),
    "service principal",
  );
  unique(
    state.oauth2PermissionGrants.map(({ clientId, resourceId }) => clientId + resourceId),
    "grant",
  );
}

function unique(values, what) {
  if (new Set(values).size !== values.length) refuse(`a second ${what} of the same name`);
}

/** The words that tools print: text as it is, nothing for nothing. */
function print(found) {
  if (found === null) process.stdout.write(words.includes("text") ? "null\n" : "");
  else process.stdout.write(typeof found === "string" ? `${found}\n` : JSON.stringify(found));
}

function refuse(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
