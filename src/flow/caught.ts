import type { PaneContext } from "./paneContext";

type Acts = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * The one place that catches what an action throws: the action ends with one notice. Adapters answer with values, so
 * only unforeseen errors come here. `instead`: what an action answers after an error when its caller waits for a value.
 */
export function caught<Actions extends Acts>(
  { traffic, failed }: Pick<PaneContext, "traffic" | "failed">,
  actions: Actions,
  instead: { readonly [Name in keyof Actions]?: (thrown: unknown) => Awaited<ReturnType<Actions[Name]>> },
): Actions {
  const guarded =
    (name: string, act: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const before = traffic.sent;
      const end = (thrown: unknown) => {
        const answer = instead[name]?.(thrown);
        // An answer is shown where it was asked for, and needs no notice as well.
        if (!answer) failed(thrown, before);
        return answer;
      };
      try {
        const result = act(...args);
        return result instanceof Promise ? result.catch(end) : result;
      } catch (thrown) {
        return end(thrown);
      }
    };
  // Each wrapper has the parameters and the answer of the action that it wraps.
  return Object.fromEntries(
    Object.entries(actions).map(([name, act]) => [name, guarded(name, act as (...args: unknown[]) => unknown)]),
  ) as unknown as Actions;
}
