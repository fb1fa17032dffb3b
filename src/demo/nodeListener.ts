import { getRequestListener } from "@hono/node-server";

/** `cut`: the connection ends without an answer. */
export type ServerAnswer = Response | "cut";

export type RequestHandler = (request: Request) => Promise<ServerAnswer>;

/**
 * Puts a handler behind a server of node:http or node:https. The request's signal fires when the client goes away
 * before it has its answer.
 */
export function nodeListener(handle: RequestHandler): ReturnType<typeof getRequestListener> {
  return getRequestListener(
    async (request, { outgoing }) => {
      // The library creates the signal at its first use; a later one would miss a client that has gone already.
      void request.signal;
      const answer = await handle(request);
      if (answer !== "cut") return answer;
      outgoing.destroy();
      return new Response(null, { status: 499 });
    },
    {
      overrideGlobalObjects: false,
      // A bug of a simulated server must not look like one of the faults that it plays.
      errorHandler: (bug) => new Response(`bug of the simulated server: ${String(bug)}`, { status: 500 }),
    },
  );
}
