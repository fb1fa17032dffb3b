import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { nodeListener, type RequestHandler } from "../nodeListener";
import type { Certificate } from "./certificate";

/** One https server of this machine, whose handler may be replaced: a browser is told its port only once. */
export type HttpsServer = {
  readonly port: number;
  readonly answerWith: (handler: RequestHandler) => void;
  readonly close: () => Promise<void>;
};

/** Listens on `port` or the next free one; 0 takes any. Until there is a handler, connections are cut. */
export async function startHttpsServer(certificate: Certificate, port: number): Promise<HttpsServer> {
  let handler: RequestHandler = () => Promise.resolve("cut");
  const listener = nodeListener((request) => handler(request));
  const server = createServer(certificate, (incoming, outgoing) => void listener(incoming, outgoing));
  const listening = await listen(server, port);
  return {
    port: listening,
    answerWith(next) {
      handler = next;
    },
    close: () => closed(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    // Node's errors carry a code, which the type of a caught value cannot tell.
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return listen(server, port + 1);
  }
  // A server that listens on a port has an address of this kind.
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
