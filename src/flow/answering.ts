import type { PaneContext } from "./paneContext";
import type { Services } from "./ports";

type Ask = (...args: never[]) => Promise<unknown>;

/** What they ask for changes something at Microsoft. */
const CHANGING: ReadonlySet<string> = new Set([
  ...["createSession", "refreshSession", "closeSession"],
  ...["makeRoot", "makeItemFolder", "create", "remove"],
]);

/**
 * The ports that ask outside, as everything above may rely on them: a call that throws all the same has no answer, which
 * is `silence`, as it may have been sent. Excel that throws does not answer. Work that was begun in a workbook's turn has
 * its own answer, whatever becomes of the turn, and is never begun twice.
 */
export function answering(services: Services, traffic: PaneContext["traffic"]): Services {
  const asking = <Port extends object>(port: Port): Port =>
    // Each member of these ports is such a call, and keeps its parameters and its answers.
    Object.fromEntries(
      Object.entries(port).map(([name, call]) => [
        name,
        async (...args: never[]) => {
          if (CHANGING.has(name)) traffic.sent += 1;
          try {
            return await (call as Ask)(...args);
          } catch {
            return { kind: "silence", clientRequestId: "" };
          }
        },
      ]),
    ) as Port;
  return {
    ...services,
    graph: asking(services.graph),
    recordFolder: asking(services.recordFolder),
    document: {
      read: async () => {
        try {
          return await services.document.read();
        } catch {
          return { kind: "timedOut" };
        }
      },
    },
    onePerWorkbook: async (item, work) => {
      let begun: ReturnType<typeof work> | undefined;
      try {
        return await services.onePerWorkbook(item, () => (begun ??= work()));
      } catch (thrown) {
        if (begun === undefined) throw thrown;
        return begun;
      }
    },
  };
}
