import { createServer, type Server, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createTokenAuthority, type TokenAuthority } from "../entra/tokenAuthority";
import { createGraphEmulator, type GraphEmulator, type GraphEmulatorOptions } from "./graphEmulator";
import type { EmulatorAnswer } from "./emulatorParts";

export type ListeningEmulator = {
  readonly root: string;
  readonly downloadRoot: string;
  readonly emulator: GraphEmulator;
  readonly authority: TokenAuthority;
  readonly close: () => Promise<void>;
};

/** The emulator on two free ports of this machine, for tests: one for Graph, another origin for file contents. */
export async function listen(
  options: Partial<GraphEmulatorOptions> & { readonly path?: string } = {},
): Promise<ListeningEmulator> {
  const [graph, files] = [createServer(), createServer()];
  const [graphOrigin, filesOrigin] = [await opened(graph), await opened(files)];
  const authority = options.authority ?? createTokenAuthority(options.now ? { now: options.now } : {});
  const root = `${graphOrigin}${options.path ?? "/v1.0"}`;
  const emulator = createGraphEmulator({ ...options, root, downloadRoot: filesOrigin, authority });
  graph.on("request", nodeListener(emulator.handle, graphOrigin));
  files.on("request", nodeListener(emulator.handle, filesOrigin));
  const close = async () => void (await Promise.all([closed(graph), closed(files)]));
  return { root, downloadRoot: filesOrigin, emulator, authority, close };
}

async function opened(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // listen() on a port, not on a pipe, so address() is an AddressInfo.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * Puts a fetch-style handler behind a server of node:http or node:https. `origin` is the one that the browser sees;
 * the request's signal fires when the client goes away before it has its answer.
 */
function nodeListener(handle: (request: Request) => Promise<EmulatorAnswer>, origin: string): RequestListener {
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
