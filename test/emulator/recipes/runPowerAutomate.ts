import { evaluateFlowText, readFlowText, type FlowFunctions } from "./flowExpressions";
import type { FlowAction, FlowActions, FlowDefinition, FlowStatus } from "./flowShapes";
import { sendStep, StepFailed, type RecipeRun, type RunRecipe } from "./recipeRun";

export const runPowerAutomate: RunRecipe = async (text, run) => (await playFlow(text, run)).status;

type FlowRun = {
  readonly status: "succeeded" | "failed";
  /** What its own end says; undefined when it ended without. */
  readonly message: string | undefined;
};

/** Runs the actions of a flow in the order of `runAfter`, with the statuses it names. */
export async function playFlow(text: string, run: RecipeRun): Promise<FlowRun> {
  const { actions, triggers } = (JSON.parse(text) as FlowDefinition).properties.definition;
  const outputs = new Map<string, unknown>();
  let message: string | undefined;

  const link = await linkOf(run);
  const [input = ""] = Object.entries(triggers.manual.inputs.schema.properties).flatMap(([key, { title }]) =>
    title === "Workbook link" ? [key] : [],
  );
  const functions: FlowFunctions = {
    triggerBody: () => ({ [input]: link }),
    outputs: (name) => outputs.get(String(name)),
    body: (name) => outputs.get(String(name)),
    workflow: () => ({ run: { name: "08584" } }),
    utcNow: () => new Date().toISOString().replace("Z", "0000Z"),
    base64: (value) => Buffer.from(String(value), "utf8").toString("base64"),
    replace: (value, old, by) => String(value).replaceAll(String(old), String(by)),
    trim: (value) => String(value).trim(),
  };
  const filled = (value: string) => String(evaluateFlowText(readFlowText(value), functions));

  const perform = async (name: string, action: FlowAction): Promise<FlowStatus> => {
    switch (action.type) {
      case "Scope":
        return (await runAll(action.actions)) ? "Succeeded" : "Failed";
      case "Terminate":
        message = action.inputs.runError.message;
        return "Succeeded";
      case "Compose":
        outputs.set(name, filled(action.inputs));
        return "Succeeded";
      case "OpenApiConnection": {
        const { host, parameters } = action.inputs;
        if (!host.apiId.endsWith("/shared_webcontents") || host.operationId !== "InvokeHttp") {
          throw new Error(`${host.operationId} is not played here.`);
        }
        const headers = Object.entries(parameters["request/headers"] ?? {}).map(([key, value]) => [key, filled(value)]);
        const body = parameters["request/body"];
        const step = {
          method: parameters["request/method"],
          url: filled(parameters["request/url"]),
          headers: Object.fromEntries(headers) as Record<string, string>,
          ...(body === undefined ? {} : { body: filled(body) }),
        };
        try {
          outputs.set(name, await sendStep(step, run));
          return "Succeeded";
        } catch (error) {
          if (!(error instanceof StepFailed)) throw error;
          return "Failed";
        }
      }
    }
  };

  /** True when it ended well: the last actions did, and where they were skipped, those that they waited for. */
  const runAll = async (all: FlowActions): Promise<boolean> => {
    const statuses = new Map<string, FlowStatus>();
    const waiting = new Map(Object.entries(all));
    while (waiting.size > 0) {
      const ready = [...waiting].find(([, { runAfter }]) => Object.keys(runAfter).every((name) => statuses.has(name)));
      if (ready === undefined) throw new Error("An action waits for one that is not there.");
      const [name, action] = ready;
      waiting.delete(name);
      const runs = Object.entries(action.runAfter).every(([before, wanted]) =>
        wanted.includes(statuses.get(before) ?? "Skipped"),
      );
      statuses.set(name, runs ? await perform(name, action) : "Skipped");
    }
    const endedWell = (name: string): boolean =>
      statuses.get(name) === "Skipped"
        ? Object.keys(all[name]?.runAfter ?? {}).every(endedWell)
        : statuses.get(name) === "Succeeded";
    const isLast = (name: string) => !Object.values(all).some(({ runAfter }) => Object.hasOwn(runAfter, name));
    return Object.keys(all).filter(isLast).every(endedWell);
  };

  const ended = await runAll(actions);
  return { status: ended && message === undefined ? "succeeded" : "failed", message };
}

/** The address that a person copies from the browser. */
async function linkOf({ root, token, driveId, itemId }: RecipeRun): Promise<string> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(`${root}/drives/${driveId}/items/${itemId}?$select=id,webUrl`, { headers });
  const { webUrl } = (await answer.json()) as { readonly webUrl: string };
  // As it is pasted: with a line end after it.
  return `${webUrl}\n`;
}
