import type { Services } from "../../src/flow/ports";

/** How a port fails: its promise is rejected, or the call itself throws. */
export type Failing = { readonly port: string; readonly call: number; readonly how: "rejects" | "throws" };

export type FailingServices = { readonly services: Services; readonly hasFailed: () => boolean };

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
  return { services: { ...services, [name]: replaced }, hasFailed: () => failed };
}

const PORTS: ReadonlySet<string> = new Set([
  ...["clock", "visibility", "document", "signIn", "graph", "recordFolder", "store"],
]);

/** Calls that answer at once: of these only a throw makes sense. */
export function answersAtOnce(port: string): boolean {
  return /^(clock\.now|visibility\.|store\.|newId|loadAhead)/.test(port);
}
