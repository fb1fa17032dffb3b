import { join } from "node:path";
import { runProgram, type Ran } from "../../support/runProgram";
import type { RecipeRun, RunRecipe } from "./recipeRun";

type Surroundings = {
  /** Folders with modules that are not on this machine. */
  readonly standIns?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
};

/** Python runs it as it stands. */
export function pythonRunner(surroundings: Surroundings = {}): RunRecipe {
  return async (text, run) => {
    const { code, errors } = await runPython(text, run, surroundings);
    if (code !== 0 && !/HTTPError|RuntimeError/.test(errors)) throw new Error(errors);
    return code === 0 ? "succeeded" : "failed";
  };
}

export function runPython(text: string, run: RecipeRun, surroundings: Surroundings = {}): Promise<Ran> {
  const path = (surroundings.standIns ?? []).map((name) => join(__dirname, "standIns", name)).join(":");
  const environment = {
    ...environmentOf(run),
    ...surroundings.environment,
    ...(path === "" ? {} : { PYTHONPATH: path }),
  };
  return runProgram("python3", ["-B", "-"], { input: text, environment });
}

function environmentOf({ root, token, driveId, itemId, userId }: RecipeRun): Record<string, string> {
  return {
    GRAPH_ROOT: root,
    GRAPH_TOKEN: token,
    DRIVE_ID: driveId,
    ITEM_ID: itemId,
    CLIENT_ID: "client",
    CLIENT_SECRET: "none",
    ...(userId === undefined ? {} : { USER_ID: userId }),
  };
}
