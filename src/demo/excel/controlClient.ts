import type { BridgeQuestion, BridgeReply, GraphLogLine, ObservedCall, SimulationState } from "./controlMessages";
import type { HostSettings } from "./hostSettings";

/** The demo server, as the host page sees it. An answer that tells an error is a bug of the simulation, and throws. */
export const control = {
  state,
  change: (settings: Partial<HostSettings>) => post<SimulationState>("settings", settings),
  /** Makes the world that of a scenario, anew. */
  play: (scenario: string) => post<SimulationState>("scenario", { scenario }),
  moveClock: (minutes: number) => post<SimulationState>("clock", { minutes }),
  askBridge: (question: BridgeQuestion) =>
    post<BridgeReply>("bridge", question).catch(withoutConnection<BridgeReply>({ kind: "noNetwork" })),
  observed: (call: ObservedCall) => post<object>("observed", call).catch(withoutConnection<object>({})),
  follow,
};

export type Followers = {
  readonly state: (state: SimulationState) => void;
  readonly graphLog: (lines: readonly GraphLogLine[]) => void;
};

/** Each event carries the whole state, or the last lines of the log, so that none can be missed. */
function follow({ state, graphLog }: Followers): void {
  const events = new EventSource("/control/events");
  events.addEventListener("state", ({ data }: MessageEvent<string>) => state(JSON.parse(data) as SimulationState));
  events.addEventListener("graph", ({ data }: MessageEvent<string>) => graphLog(JSON.parse(data) as GraphLogLine[]));
}

let known: SimulationState | undefined;

/** The last state without a connection: a real Excel still knows its workbook. */
async function state(): Promise<SimulationState> {
  const asked = fetch("/control/state").then(read<SimulationState>);
  known = await (known === undefined ? asked : asked.catch(withoutConnection(known)));
  return known;
}

/**
 * What to say in place of a request that failed for want of a connection, which `fetch` tells as a TypeError.
 * `navigator.onLine` isn't asked: when the failure arrives, the connection may be back.
 */
function withoutConnection<T>(answer: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof TypeError) return answer;
    throw error;
  };
}

async function post<T>(name: string, body: object): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  return read<T>(await fetch(`/control/${name}`, { method: "POST", headers, body: JSON.stringify(body) }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`The demo server answered ${String(response.status)}`);
  // The server is from the same build: controlMessages.ts.
  return (await response.json()) as T;
}
