import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

/** A file below `folder`, or 404; a path that climbs out of it is 404 too. */
export async function serveFile(
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const file = resolve(folder, `.${decodeURIComponent(path)}`);
  if (!file.startsWith(folder + sep)) return notFound();
  try {
    const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
    return new Response(await readFile(file), { headers: { ...headers, "Content-Type": type } });
  } catch {
    // No such file, or a folder: for a browser both are nothing.
    return notFound();
  }
}

export function notFound(): Response {
  return new Response("Not found", { status: 404 });
}
