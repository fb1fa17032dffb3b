import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesOfFlowPackage, FLOW_PATHS } from "./flowPackage";

/** What a person fills into a recipe, and where the test lets its requests go. */
export type RecipeRun = {
  /** Graph's v1.0 at the emulator. */
  readonly root: string;
  readonly token: string;
  readonly driveId: string;
  readonly itemId: string;
  /** Whose OneDrive an app-only run writes to. */
  readonly userId?: string;
};

/** Resolves when the recipe ended as it does for its user: `failed` when it says that something went wrong. */
export type RunRecipe = (text: string, run: RecipeRun) => Promise<"succeeded" | "failed">;

/** What a recipe does, as text; of the package for Power Automate the definition that is in the zip. */
export function recipe(name: string): string {
  if (name === FLOW_ZIP) return filesOfFlowPackage()[FLOW_PATHS.definition] ?? "";
  return readFileSync(join(__dirname, "../../../src/recipes", name), "utf8");
}

export const FLOW_ZIP = "power-automate.zip";

export const GRAPH = "https://graph.microsoft.com/v1.0";

export type HttpStep = {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Sends a published step to the emulator instead; an answer above 399 is an exception, as it is for every tool here. */
export async function sendStep({ method, url, headers = {}, body }: HttpStep, run: RecipeRun): Promise<unknown> {
  if (!url.startsWith(`${GRAPH}/`)) throw new Error(`A recipe calls ${url}.`);
  const response = await fetch(`${run.root}${url.slice(GRAPH.length)}`, {
    method,
    headers: { ...headers, Authorization: `Bearer ${run.token}` },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  if (!response.ok) throw new StepFailed(`${method} answered ${response.status}`);
  return text === "" ? {} : (JSON.parse(text) as unknown);
}

/** A request of a recipe was refused: its own way of dealing with that goes on. */
export class StepFailed extends Error {}
