import { runInNewContext } from "node:vm";
import { sendStep, StepFailed, type RunRecipe, type RecipeRun } from "./recipeRun";

type Node = {
  readonly name: string;
  readonly type: string;
  readonly onError?: "continueRegularOutput" | "continueErrorOutput";
  readonly parameters: {
    readonly method?: string;
    readonly url?: string;
    readonly jsonBody?: string;
    readonly headerParameters?: { readonly parameters: readonly { readonly name: string; readonly value: string }[] };
    readonly assignments?: { readonly assignments: readonly { readonly name: string; readonly value: string }[] };
  };
};

type Workflow = {
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly connections: Readonly<
    Record<string, { readonly main: readonly (readonly { readonly node: string }[])[] } | undefined>
  >;
};

/** Walks the workflow from its trigger, along the outputs that n8n takes. Its expressions are JavaScript, and run as such. */
export const runN8n: RunRecipe = async (text, run) => {
  const workflow = JSON.parse(text) as Workflow;
  const outputs = new Map<string, unknown>();
  const execution = { id: "231" };
  let failed = false;

  const evaluate = (value: string, json: unknown): string => {
    if (!value.startsWith("=")) return value;
    return value.slice(1).replace(/\{\{(.*?)\}\}(?!\})/g, (_, expression: string) => {
      const node = (name: string) => ({ item: { json: outputs.get(name) } });
      const now = { toISO: () => new Date().toISOString().replace("Z", "+00:00") };
      const known = { $json: json, $: node, $execution: execution, $now: now, $workflow: { name: workflow.name } };
      // The expressions of a file of our own, in a test.
      return String(runInNewContext(`(${expression})`, known));
    });
  };

  const perform = async (node: Node, json: unknown): Promise<unknown> => {
    const { parameters } = node;
    switch (node.type) {
      case "n8n-nodes-base.manualTrigger":
        return {};
      case "n8n-nodes-base.set":
        return Object.fromEntries(
          (parameters.assignments?.assignments ?? []).map(({ name, value }) => [name, filledIn(value, run)]),
        );
      case "n8n-nodes-base.httpRequest": {
        const headers = (parameters.headerParameters?.parameters ?? []).map(
          ({ name, value }) => [name, evaluate(value, json)] as const,
        );
        return sendStep(
          {
            method: parameters.method ?? "GET",
            url: evaluate(parameters.url ?? "", json),
            headers: { "Content-Type": "application/json", ...Object.fromEntries(headers) },
            ...(parameters.jsonBody === undefined ? {} : { body: evaluate(parameters.jsonBody, json) }),
          },
          run,
        );
      }
      case "n8n-nodes-base.stopAndError":
        throw new StepFailed("stopped by the workflow");
      default:
        throw new Error(`No node of type ${node.type} is played here.`);
    }
  };

  const visit = async (name: string, json: unknown): Promise<void> => {
    const node = workflow.nodes.find((one) => one.name === name);
    if (node === undefined) throw new Error(`There is no node ${name}.`);
    let output: unknown;
    let branch = 0;
    try {
      output = await perform(node, json);
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      if (node.onError === undefined) {
        failed = true;
        return;
      }
      branch = node.onError === "continueErrorOutput" ? 1 : 0;
      output = { error: error.message };
    }
    outputs.set(name, output);
    for (const next of workflow.connections[name]?.main[branch] ?? []) await visit(next.node, output);
  };

  await visit("Start", {});
  return failed ? "failed" : "succeeded";
};

function filledIn(value: string, { driveId, itemId }: RecipeRun): string {
  return value.replace("DRIVE_ID", driveId).replace("ITEM_ID", itemId);
}
