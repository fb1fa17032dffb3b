import type { EmulatorParts } from "./emulatorParts";
import { readGraphAddress, type GraphAddress, operationOf, type GraphOperation } from "./graphAddress";
import type { LoggedRequest } from "./requestLog";

export type Incoming = {
  readonly url: URL;
  readonly address: GraphAddress;
  readonly operation: GraphOperation;
  /** The first entry of the log: without token, and with secrets of the query left out. */
  readonly logged: LoggedRequest;
};

const SECRET_QUERY = ["tempauth", "sessionId"];

/** Compares paths only: the host may be a virtual host or a mapped name, which the server has resolved. */
export function readIncoming(request: Request, { root, downloads }: EmulatorParts): Incoming {
  const url = new URL(request.url);
  const rootPath = new URL(root).pathname;
  const isDownload = downloads.isFor(url);
  const below = !isDownload && url.pathname.startsWith(`${rootPath}/`);
  const path = below ? url.pathname.slice(rootPath.length) : url.pathname;
  const address: GraphAddress = below ? readGraphAddress(path) : { kind: "unknown" };
  const operation = isDownload ? "download" : operationOf(request.method, address);
  const sessionHeader = request.headers.get("workbook-session-id");
  const clientRequestId = request.headers.get("client-request-id");
  const logged: LoggedRequest = {
    method: request.method,
    operation,
    path,
    query: Object.fromEntries([...url.searchParams].map(([name, value]) => [name, shown(name, value)])),
    headerNames: [...request.headers.keys()].sort(),
    scopes: [],
    ...(sessionHeader === null ? {} : { sessionHeader }),
    ...(clientRequestId === null ? {} : { clientRequestId }),
  };
  return { url, address, operation, logged };
}

function shown(name: string, value: string): string {
  return SECRET_QUERY.includes(name) ? "(secret)" : value;
}
