import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { EmulatorAnswer } from "./graphEmulator";

/**
 * Puts a fetch-style handler behind a server of node:http or node:https. `origin` is the one that the browser sees;
 * the request's signal fires when the client goes away before it has its answer.
 */
export function nodeListener(handle: (request: Request) => Promise<EmulatorAnswer>, origin: string): RequestListener {
  return (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on("close", () => {
      if (!outgoing.writableEnded) gone.abort();
    });
    readRequest(incoming, origin, gone.signal)
      .then(handle)
      .then((answer) => writeAnswer(answer, incoming, outgoing))
      .catch((bug: unknown) => {
        // A bug of the emulator must not look like one of the faults that it plays.
        outgoing.writeHead(500, { "Content-Type": "text/plain" }).end(`emulator bug: ${String(bug)}`);
      });
  };
}

async function readRequest(incoming: IncomingMessage, origin: string, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = [];
  // A stream without an encoding gives buffers.
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    const [name = "", value = ""] = incoming.rawHeaders.slice(at, at + 2);
    headers.append(name, value);
  }
  const body = chunks.length > 0 && method !== "GET" && method !== "HEAD" ? { body: Buffer.concat(chunks) } : {};
  return new Request(new URL(incoming.url ?? "/", origin), { method, headers, signal, ...body });
}

async function writeAnswer(answer: EmulatorAnswer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (answer === "cut") {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
}
