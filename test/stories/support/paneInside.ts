import type { Frame } from "playwright-core";
import type { PaneState } from "../../../src/core/paneState";
import type { Pane } from "../../../src/flow/createPane";
import type { RandomOperation } from "../../support/randomOperations";

/** No more than this is waited for an operation; a longer one goes on beside the next, as with a person who clicks on. */
const PATIENCE_MS = 60;

type OfPane = Exclude<RandomOperation, { kind: "automation" | "connection" | "reopen" }>;

/** Does what a button would, and answers the ids of all sessions that are listed after it. */
export async function doInPane(frame: Frame, operation: OfPane): Promise<readonly string[]> {
  const pane = await paneOf(frame);
  return pane.evaluate(
    async ({ actions, state }, [operation, patience]) => {
      // Opened again a moment ago.
      while (state().workbook.kind !== "found") await new Promise((resolve) => requestAnimationFrame(resolve));
      const { workbook, sessions } = state();
      if (workbook.kind !== "found") return [];
      const session = "which" in operation ? sessions[Math.floor(operation.which * sessions.length)] : undefined;
      const act = async () => {
        if (operation.kind === "add") {
          await actions.add([{ id: operation.id, facts: { persistChanges: operation.persistChanges } }], "added");
        } else if (operation.kind === "create") await actions.create(workbook, operation.persistChanges, false);
        else if (operation.kind === "readFolder") await actions.readFolder(false);
        else if (session === undefined) return;
        else if (operation.kind === "close") await actions.close(session, workbook, false);
        else if (operation.kind === "forget") actions.forget(session);
        else await actions.setDetails(session, { label: operation.label, note: operation.note });
      };
      await Promise.race([act(), new Promise((resolve) => setTimeout(resolve, patience))]);
      return state().sessions.map(({ id }) => id);
    },
    [operation, PATIENCE_MS] as const,
  );
}

export type InPane = Pick<PaneState, "sessions" | "folder"> & {
  /** What stands in the place of the sessions that were forgotten here (tombstone.ts). */
  readonly tombstones: readonly string[];
};

/** Waits until nothing is under way any more. */
export async function settledPane(frame: Frame): Promise<InPane> {
  const pane = await paneOf(frame);
  return pane.evaluate(async ({ state, store }) => {
    const isBusy = () => {
      const { workbook, activities, creating, folder } = state();
      if (workbook.kind !== "found" || creating.kind === "working" || creating.kind === "pending") return true;
      const isReading = folder === undefined || ["notYet", "reading"].includes(folder.reading.kind);
      return isReading || [...activities.values()].some(({ kind }) => kind !== "signInNeeded");
    };
    while (isBusy()) await new Promise((resolve) => requestAnimationFrame(resolve));
    const { sessions, folder } = state();
    const forgotten = store.statements().filter((statement) => statement.forgotten === true);
    const tombstones = [...new Set(forgotten.map(({ sessionId }) => sessionId))];
    return { sessions, ...(folder === undefined ? {} : { folder }), tombstones: tombstones.sort() };
  });
}

/**
 * The running pane's own actions and state, as its buttons have them: for stories of more steps than anybody clicks.
 * The production build names nothing for us; React keeps what it rendered, beginning at the root element.
 */
function paneOf(frame: Frame) {
  return frame.evaluateHandle(() => {
    type Fiber = { readonly child: Fiber | null; readonly memoizedProps: { readonly tools?: { readonly pane: Pane } } };
    const root = document.getElementById("root") ?? {};
    const container = Object.entries(root).find(([key]) => key.startsWith("__reactContainer$"))?.[1];
    let fiber = (container as { readonly stateNode: { readonly current: Fiber } } | undefined)?.stateNode.current.child;
    while (fiber && !fiber.memoizedProps.tools) fiber = fiber.child;
    const pane = fiber?.memoizedProps.tools?.pane;
    if (pane === undefined) throw new Error("There is no pane in what React rendered.");
    return pane;
  });
}
