import { GRAPH, sendStep, StepFailed, type HttpStep, type RecipeRun, type RunRecipe } from "./recipeRun";

type Step = {
  readonly name: string;
  readonly action: string;
  readonly continues: boolean;
  readonly parameters: Map<string, string>;
};

/** Takes the steps in order; the documented step setting "Continue on Error" decides what a failure ends. */
export const runBlink: RunRecipe = async (text, run) => {
  const outputs = new Map<string, unknown>();
  const now = new Date().toISOString();
  const filled = (value: string) =>
    value.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => {
      if (name === "inputs.drive_id") return run.driveId;
      if (name === "inputs.item_id") return run.itemId;
      if (name === "inputs.user_id") return "owner@contoso.com";
      if (name === "execution.id") return "812";
      if (name === "execution.time") return now;
      const [, step = "", field = ""] = /^steps\.(\w+)\.output\.(\w+)$/.exec(name) ?? [];
      const output = outputs.get(step) as Readonly<Record<string, string>> | undefined;
      if (output === undefined) throw new Error(`${name} is not known.`);
      return output[field] ?? "";
    });

  for (const step of stepsOf(text)) {
    try {
      const parameters = new Map([...step.parameters].map(([name, value]) => [name, filled(value)]));
      outputs.set(step.name, await sendStep(requestOf(step.action, parameters, run), run));
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      if (!step.continues) return "failed";
    }
  }
  return "succeeded";
};

function requestOf(action: string, parameters: ReadonlyMap<string, string>, { driveId }: RecipeRun): HttpStep {
  const of = (name: string) => parameters.get(name) ?? "";
  if (action === "Microsoft Excel - Close Session") {
    // The parameters by the names of Blink's documentation, "Close Session".
    const names = ["Drive ID", "Item ID", "Site ID", "Source", "User ID", "Workbook Session ID"];
    if ([...parameters.keys()].join() !== names.join())
      throw new Error("These are not the parameters of Close Session.");
    if (of("Drive ID") !== driveId) throw new Error("The Drive ID is another one.");
    return {
      method: "POST",
      url: `${GRAPH}/drives/${of("Drive ID")}/items/${of("Item ID")}/workbook/closeSession`,
      headers: { "workbook-session-id": of("Workbook Session ID") },
    };
  }
  if (action !== "HTTP Request") throw new Error(`${action} is not played here.`);
  const [header = "", value = ""] = of("Headers").split(": ");
  return {
    method: of("Method"),
    url: of("URL"),
    headers: { "Content-Type": of("Content-Type"), ...(header === "" ? {} : { [header]: value }) },
    body: of("Body"),
  };
}

/** As much of YAML as the recipe is written in: a list of steps, plain and quoted texts, and texts on the next line. */
function stepsOf(text: string): readonly Step[] {
  const steps: { name: string; action: string; continues: boolean; parameters: Map<string, string> }[] = [];
  let open: string | undefined;
  for (const line of text.split("\n")) {
    const [, isNew, key = "", rest = ""] = /^\s+(- )?([\w -]+):(?: (.*))?$/.exec(line) ?? [];
    const step = steps.at(-1);
    if (open !== undefined && /^\s{8}/.test(line)) {
      step?.parameters.set(open, unquoted(line.trim()));
      open = undefined;
    } else if (isNew !== undefined && key === "name") {
      steps.push({ name: rest, action: "", continues: false, parameters: new Map() });
    } else if (step !== undefined && /^ {4}\w/.test(line)) {
      if (key === "action") step.action = rest;
      if (key === "continue_on_error") step.continues = rest === "true";
    } else if (step !== undefined && key !== "") {
      if (rest === "") open = key;
      step.parameters.set(key, unquoted(rest));
    }
  }
  return steps;
}

function unquoted(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  return text.startsWith('"') ? (JSON.parse(text) as string) : text;
}
