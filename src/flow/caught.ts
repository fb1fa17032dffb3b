import type { PaneContext } from "./paneContext";

type Acts = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * The one place where what throws in an action ends: the action is over, with one notice. Adapters answer with values,
 * so this is for what nobody thought of. `instead`: what actions answer then whose callers wait for a value.
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
        // An answer that is shown where it was asked for needs no notice beside it.
        if (answer === undefined || answer === false) failed(thrown, before);
        return answer;
      };
      try {
        const result = act(...args);
        return result instanceof Promise ? result.catch(end) : result;
      } catch (thrown) {
        return end(thrown);
      }
    };
  // Each has the parameters and the answer of the action that it stands before.
  return Object.fromEntries(
    Object.entries(actions).map(([name, act]) => [name, guarded(name, act as (...args: unknown[]) => unknown)]),
  ) as unknown as Actions;
}
