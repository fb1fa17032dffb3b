import { sendStep, StepFailed, type RecipeRun, type RunRecipe } from "./recipeRun";

type Status = "Succeeded" | "Failed" | "TimedOut" | "Skipped";
type Action = { readonly runAfter: Readonly<Record<string, readonly Status[]>> } & (
  | {
      readonly type: "OpenApiConnection";
      readonly inputs: {
        readonly host: { readonly apiId: string; readonly operationId: string };
        readonly parameters: {
          readonly "request/method": string;
          readonly "request/url": string;
          readonly "request/headers": Readonly<Record<string, string>>;
          readonly "request/body": string;
        };
      };
    }
  | { readonly type: "Scope"; readonly actions: Actions }
  | {
      readonly type: "Terminate";
      readonly inputs: { readonly runStatus: "Failed"; readonly runError: { readonly message: string } };
    }
);
type Actions = Readonly<Record<string, Action>>;

export const runPowerAutomate: RunRecipe = async (text, run) => (await playFlow(text, run)).status;

type FlowRun = {
  readonly status: "succeeded" | "failed";
  /** What its own end says; undefined when it ended without. */
  readonly message: string | undefined;
};

/** Runs the actions of a flow in the order of `runAfter`, with the statuses it names. */
export async function playFlow(text: string, run: RecipeRun): Promise<FlowRun> {
  const { actions } = JSON.parse(text) as { readonly actions: Actions };
  const bodies = new Map<string, unknown>();
  let message: string | undefined;

  const perform = async (name: string, action: Action): Promise<Status> => {
    switch (action.type) {
      case "Scope":
        return (await runAll(action.actions)) ? "Succeeded" : "Failed";
      case "Terminate":
        message = action.inputs.runError.message;
        return "Succeeded";
      case "OpenApiConnection": {
        const { host, parameters } = action.inputs;
        if (!host.apiId.endsWith("/shared_webcontents") || host.operationId !== "InvokeHttp") {
          throw new Error(`${host.operationId} is not played here.`);
        }
        const filled = (value: string) => evaluate(value, bodies, run);
        const headers = Object.entries(parameters["request/headers"]).map(([key, value]) => [key, filled(value)]);
        const step = {
          method: parameters["request/method"],
          url: filled(parameters["request/url"]),
          headers: Object.fromEntries(headers) as Record<string, string>,
          body: filled(parameters["request/body"]),
        };
        try {
          bodies.set(name, await sendStep(step, run));
          return "Succeeded";
        } catch (error) {
          if (!(error instanceof StepFailed)) throw error;
          return "Failed";
        }
      }
    }
  };

  /** True when it ended well: the last actions did, and where they were skipped, those that they waited for. */
  const runAll = async (all: Actions): Promise<boolean> => {
    const statuses = new Map<string, Status>();
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

/** `@{…}` inside a text; the few functions that the recipe uses. */
function evaluate(value: string, bodies: ReadonlyMap<string, unknown>, run: RecipeRun): string {
  return value.replace(/@\{([^{}]+)\}/g, (_, expression: string) => {
    if (expression === "utcNow()") return new Date().toISOString().replace("Z", "0000Z");
    if (expression === "workflow()?['run']?['name']") return "08584";
    if (expression === "parameters('driveId')") return run.driveId;
    if (expression === "parameters('itemId')") return run.itemId;
    const [, action = "", field = ""] = /^body\('(\w+)'\)\?\['(\w+)'\]$/.exec(expression) ?? [];
    if (action === "") throw new Error(`${expression} is not played here.`);
    const body = bodies.get(action) as Readonly<Record<string, string>> | undefined;
    return body?.[field] ?? "";
  });
}
