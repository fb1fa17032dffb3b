import type { NetworkFault, Step } from "./networkFaults";

const ADDRESSES: Readonly<Record<Step, RegExp>> = {
  createSession: /\/createSession$/,
  operation: /\/operations\/[^/]+$/,
  sessionInfo: /\/sessionInfoResource\(/,
  refreshSession: /\/refreshSession$/,
  closeSession: /\/closeSession$/,
};

/** A browser's fetch whose first request of one step is lost on this side of the network, in the way that is asked for. */
export function faultyFetch(step: Step, client: NetworkFault["client"]) {
  let met = false;
  const faulty: typeof fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (client === undefined || met || !ADDRESSES[step].test(address)) return fetch(input, init);
    met = true;
    if (client === "notSent") throw new TypeError("Failed to fetch");
    const response = await fetch(input, init);
    await response.arrayBuffer();
    if (client === "answerLost") throw new TypeError("Failed to fetch");
    const { status, headers } = response;
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError("network error")) });
    // What has no body cannot be cut off while it is read.
    return new Response(status === 204 ? null : body, { status, headers });
  };
  return { fetch: faulty, wasMet: () => met };
}
