import { gzipSync } from "node:zlib";
import { COMPRESSED } from "../../src/demo/server/fileAnswer";
import type { RequestHandler, ServerAnswer } from "../../src/demo/nodeListener";

/** Answers as servers on the web do: text is compressed for browsers that take it. */
export function compressed(handle: RequestHandler): RequestHandler {
  return async (request) => {
    const answer = await handle(request);
    return /\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? "") ? withGzip(answer) : answer;
  };
}

/** Compressed once: the work of a server that has many visitors must not slow down the only one it has here. */
const done = new Map<string, Buffer>();

async function withGzip(answer: ServerAnswer): Promise<ServerAnswer> {
  if (answer === "cut" || answer.body === null || answer.headers.has("Content-Encoding")) return answer;
  if (!COMPRESSED.test(answer.headers.get("Content-Type") ?? "")) return answer;
  const text = await answer.text();
  let body = done.get(text);
  if (body === undefined) {
    body = gzipSync(text, { level: 9 });
    // Only what is long is worth keeping, and only files are long.
    if (text.length > 10_000) done.set(text, body);
  }
  const headers = new Headers(answer.headers);
  headers.set("Content-Encoding", "gzip");
  headers.append("Vary", "Accept-Encoding");
  return new Response(new Uint8Array(body), { status: answer.status, headers });
}
