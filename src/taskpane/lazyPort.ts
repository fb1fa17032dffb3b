import { lazily } from "../flow/lazily";

/** A port whose adapter is loaded with its first question. Where it does not arrive, every call answers so. */
export function lazyPort<Port extends object>(load: () => Promise<Port>, calls: readonly (keyof Port)[]): Port {
  const loaded = lazily(load);
  const through =
    (call: keyof Port) =>
    async (...args: unknown[]) => {
      const port = await loaded();
      // Each call of these ports is a function that answers with a promise of a union which has this member.
      return port === undefined ? { kind: "partMissing" } : (port[call] as (...args: unknown[]) => unknown)(...args);
    };
  return Object.fromEntries(calls.map((call) => [call, through(call)])) as Port;
}
