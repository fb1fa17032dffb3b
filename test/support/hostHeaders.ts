import { attribute, elements, parseXml } from "../../src/hosting/parseXml";

/** The response headers of a path, as the host that reads the file would send them; sorted by name. */
export type HeadersAt = (path: string) => Readonly<Record<string, string>>;

/** `_headers`: all rules that fit apply; a header that two of them have is joined by a comma, which would break it. */
export function underscoreHeadersAt(file: string): HeadersAt {
  const rules = file
    .trim()
    .split(/\n\n/)
    .map((block) => {
      const [path = "", ...lines] = block.split("\n");
      return { path, headers: lines.map(splitHeader) };
    });
  return (path) => sorted(rules.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers));
}

/** `staticwebapp.config.json`: the first route that fits counts; a wildcard stands at the end only. */
export function staticWebAppHeadersAt(file: string): HeadersAt {
  const { routes } = JSON.parse(file) as { routes: { route: string; headers?: Record<string, string> }[] };
  return (path) => sorted(Object.entries(routes.find(({ route }) => fits(route, path))?.headers ?? {}));
}

/** nginx: `=` before `^~`, of which the longest prefix counts; a location's own headers alone are sent. */
export function nginxHeadersAt(file: string): HeadersAt {
  const locations = [...file.matchAll(/^location (=|\^~) (\S+) \{\n([^}]*)\}$/gm)].map(([, match, path, body]) => ({
    match,
    path: path ?? "",
    headers: [...(body ?? "").matchAll(/^ {2}add_header (\S+) "([^"$\\]*)";$/gm)].map(
      ([, name = "", value = ""]) => [name, value] as const,
    ),
    // Packing, and what the server around it sets, are tested with nginx itself.
    lines: (body ?? "").split("\n").filter((line) => /^ {2}(?!gzip|return 404;|add_header Strict-Transport)/.test(line))
      .length,
  }));
  const misread = locations.find(({ headers, lines }) => headers.length !== lines);
  if (misread !== undefined) throw new Error(`A line of the location ${misread.path} is no header.`);
  return (path) => {
    const exact = locations.find((location) => location.match === "=" && location.path === path);
    const longest = [...locations].sort((one, other) => other.path.length - one.path.length);
    const prefix = longest.find((location) => location.match === "^~" && path.startsWith(location.path));
    return sorted((exact ?? prefix)?.headers ?? []);
  };
}

/**
 * IIS: the locations of a folder's web.config, from the outer to the inner; `remove` and `add` in their order, on top of
 * what the site above sends.
 */
export function iisHeadersAt(file: string, folder: string, above: Readonly<Record<string, string>> = {}): HeadersAt {
  const document = parseXml(file);
  if (document === undefined) throw new Error("web.config is not well-formed.");
  const locations = elements(document, "location").map((location) => ({
    path: attribute(location, "path"),
    steps: elements(location, "customHeaders").flatMap((list) => [
      ...elements(list, "remove"),
      ...elements(list, "add"),
    ]),
  }));
  return (path) => {
    const inside = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    const headers = new Map<string, string>(Object.entries(above));
    for (const location of locations) {
      if (inside !== location.path && inside?.startsWith(`${location.path}/`) !== true) continue;
      for (const step of location.steps) {
        const name = attribute(step, "name");
        if (step.nodeName === "remove") headers.delete(name);
        else if (headers.has(name)) throw new Error(`IIS answers 500 when ${name} is added twice.`);
        else headers.set(name, attribute(step, "value"));
      }
    }
    return sorted([...headers]);
  };
}

function splitHeader(line: string): readonly [string, string] {
  const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`"${line}" is no header.`);
  return [name, value];
}

function fits(rule: string, path: string): boolean {
  return rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

function sorted(headers: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const joined = new Map<string, string>();
  for (const [name, value] of [...headers].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}
