import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** The library takes node's own requests; this passes web requests on to it, over a socket of this machine. */
export type InnerServer = {
  /** `path` is below the login host's address; `body` replaces that of the request. */
  readonly ask: (request: Request, path: string, body?: string) => Promise<Response>;
  readonly close: () => void;
};

/** `origin` is what browsers call the login host. */
export async function startInnerServer(listener: RequestListener, origin: string): Promise<InnerServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Does not keep the process alive: a demo or a test that forgets to close it still ends.
  server.unref();
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const outside = new URL(origin);
  return {
    async ask(request, path, body) {
      const headers = new Headers(request.headers);
      for (const name of ["host", "content-length", "connection", "accept-encoding"]) headers.delete(name);
      headers.set("X-Forwarded-Host", outside.host);
      headers.set("X-Forwarded-Proto", "https");
      const hasBody = request.method === "POST";
      const answer = await fetch(`http://127.0.0.1:${String(port)}${path}`, {
        method: request.method,
        headers,
        redirect: "manual",
        ...(hasBody ? { body: body ?? (await request.text()) } : {}),
      });
      return new Response(await answer.arrayBuffer(), { status: answer.status, headers: outgoing(answer.headers) });
    },
    close: () => void server.close(),
  };
}

/** Without the headers of the inner connection, which do not concern the browser. */
function outgoing(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ["content-length", "connection", "keep-alive", "transfer-encoding"]) kept.delete(name);
  return kept;
}
