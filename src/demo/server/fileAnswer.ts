import { readFile, stat } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { RequestHandler } from "../nodeListener";

/** What servers on the web compress, by its Content-Type. */
export const COMPRESSED = /^(?:text|application)\/(?:html|javascript|css|json)/;

/** What a server keeps of a file: its bytes, and their gzip once a browser took it. */
export type KeptFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly gzip: () => Uint8Array<ArrayBuffer> };

/** An answer that is the same for everybody who asks: read and compressed once. */
export class FileAnswer extends Response {
  constructor(
    readonly file: KeptFile,
    headers: Readonly<Record<string, string>>,
  ) {
    super(file.bytes, { headers });
  }
}

const kept = new Map<string, KeptFile & { readonly version: string }>();

/** Reads a file anew only when it has changed. Rejects where there is none. */
export async function keptFile(path: string): Promise<KeptFile> {
  const { mtimeMs, size } = await stat(path);
  const version = `${String(mtimeMs)} ${String(size)}`;
  const before = kept.get(path);
  if (before?.version === version) return before;
  const bytes = new Uint8Array(await readFile(path));
  let packed: Uint8Array<ArrayBuffer> | undefined;
  const file = { version, bytes, gzip: () => (packed ??= new Uint8Array(gzipSync(bytes, { level: 9 }))) };
  kept.set(path, file);
  return file;
}

/** Sends files of text with gzip to those that take it, as servers on the web do. */
export function compressFiles(handle: RequestHandler): RequestHandler {
  return async (request) => {
    const answer = await handle(request);
    if (!(answer instanceof FileAnswer) || !COMPRESSED.test(answer.headers.get("Content-Type") ?? "")) return answer;
    if (!/\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? "")) return answer;
    const headers = new Headers(answer.headers);
    headers.set("Content-Encoding", "gzip");
    headers.append("Vary", "Accept-Encoding");
    return new Response(answer.file.gzip(), { headers });
  };
}
