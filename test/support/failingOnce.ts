import type { Services } from "../../src/flow/ports/services";

/** How a port fails: its promise is rejected, the call itself throws, or the script that holds it does not arrive. */
export type Failing = {
  readonly port: string;
  readonly call: number;
  readonly how: "rejects" | "throws" | "partMissing";
};

export type FailingServices = {
  readonly services: Services;
  readonly hasFailed: () => boolean;
  /** How often the port was called. */
  readonly calls: () => number;
};

/** Every call of every port of the pane, by name: `graph.closeSession`. */
export function portsOf(services: Services): readonly string[] {
  return Object.entries(services).flatMap(([name, port]) =>
    typeof port === "function"
      ? [name]
      : PORTS.has(name)
        ? Object.keys(port as object).map((call) => `${name}.${call}`)
        : [],
  );
}

/** The same ports, of which one fails once, at its n-th call (from 1), whatever it would have answered. */
export function failingOnce(services: Services, { port, call, how }: Failing): FailingServices {
  let calls = 0;
  let failed = false;
  const failing =
    <Args extends unknown[]>(answer: (...args: Args) => unknown) =>
    (...args: Args) => {
      calls += 1;
      if (calls !== call) return answer(...args);
      failed = true;
      if (how === "partMissing") return Promise.resolve({ kind: "partMissing" });
      const error = new Error(`${port} failed in a test`);
      if (how === "throws") throw error;
      return Promise.reject(error);
    };
  const [name = "", member] = port.split(".");
  const given = services[name as keyof Services] as unknown;
  const replaced =
    member === undefined
      ? failing(given as (...args: unknown[]) => unknown)
      : {
          ...(given as Record<string, (...args: unknown[]) => unknown>),
          [member]: failing((given as Record<string, (...args: unknown[]) => unknown>)[member] ?? (() => undefined)),
        };
  const loadOnline = async () => ({ ...(await services.loadOnline()), [name]: replaced });
  const handedOver = name === "graph" || name === "recordFolder" ? { loadOnline } : {};
  return { services: { ...services, [name]: replaced, ...handedOver }, hasFailed: () => failed, calls: () => calls };
}

/** Every way in which each call can fail that is made of these ports, once `act` has done all it does with them. */
export async function everyFailure(
  services: Services,
  act: (counted: Services) => Promise<unknown>,
): Promise<readonly Failing[]> {
  const counts = new Map<string, () => number>();
  let counted = services;
  for (const port of portsOf(services)) {
    const { services: wrapped, calls } = failingOnce(counted, { port, call: Number.POSITIVE_INFINITY, how: "throws" });
    counts.set(port, calls);
    counted = wrapped;
  }
  await act(counted);
  return [...counts].flatMap(([port, calls]) =>
    Array.from({ length: calls() }, (_each, index) => index + 1).flatMap((call) =>
      waysToFail(port).map((how): Failing => ({ port, call, how })),
    ),
  );
}

function waysToFail(port: string): readonly Failing["how"][] {
  if (answersAtOnce(port)) return ["throws"];
  return LAZY.test(port) ? ["throws", "rejects", "partMissing"] : ["throws", "rejects"];
}

/** A port whose adapter is loaded when it is first asked (taskpane/compose.ts). */
const LAZY = /^signIn\./;

const PORTS: ReadonlySet<string> = new Set([
  ...["clock", "visibility", "document", "signIn", "graph", "recordFolder", "store"],
]);

/** Calls that answer at once: of these only a throw makes sense. */
function answersAtOnce(port: string): boolean {
  return /^(clock\.(now|passed)|visibility\.|store\.|newId|loadAhead|document\.urlAtLoad)/.test(port);
}
