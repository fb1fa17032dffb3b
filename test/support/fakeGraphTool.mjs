import { readFileSync, writeFileSync } from "node:fs";
import { search } from "jmespath";

/** Plays `az` and `m365`, with a directory that is one JSON file (STATE). It refuses what Microsoft Graph would refuse. */
const words = process.argv.slice(2);
const state = JSON.parse(readFileSync(process.env.STATE, "utf8"));
const option = (name) => (words.includes(`--${name}`) ? words[words.indexOf(`--${name}`) + 1] : undefined);

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
    default:
      return graph(option("method"), new URL(option("url")), option("body"));
  }
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
  state.writes += 1;
  if (method === "patch") Object.assign(collection.find((each) => each.id === id) ?? refuse("404"), change);
  else if (method === "post") collection.push({ id: `${kind}-${collection.length}`, ...change });
  else refuse(`no such method: ${method}`);
  check();
  writeFileSync(process.env.STATE, JSON.stringify(state));
  return undefined;
}

function check() {
  for (const { spa, requiredResourceAccess } of state.applications) {
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
