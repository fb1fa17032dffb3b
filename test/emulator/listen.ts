import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createTokenAuthority, type TokenAuthority } from "../../src/demo/entra/tokenAuthority";
import { createGraphEmulator, type GraphEmulator, type GraphEmulatorOptions } from "../../src/demo/graph/graphEmulator";
import { nodeListener } from "../../src/demo/nodeListener";

export type ListeningEmulator = {
  readonly root: string;
  readonly downloadRoot: string;
  readonly emulator: GraphEmulator;
  readonly authority: TokenAuthority;
  readonly close: () => Promise<void>;
};

/** The emulator on two free ports of this machine: one for Graph, another origin for file contents. */
export async function listen(
  options: Partial<GraphEmulatorOptions> & { readonly path?: string } = {},
): Promise<ListeningEmulator> {
  const [graph, files] = [createServer(), createServer()];
  const [graphOrigin, filesOrigin] = [await opened(graph), await opened(files)];
  const authority = options.authority ?? createTokenAuthority(options.now ? { now: options.now } : {});
  const root = `${graphOrigin}${options.path ?? "/v1.0"}`;
  const emulator = createGraphEmulator({ ...options, root, downloadRoot: filesOrigin, authority });
  const listener = nodeListener(emulator.handle);
  for (const server of [graph, files]) server.on("request", (incoming, outgoing) => void listener(incoming, outgoing));
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
