import { join } from "node:path";
import { runProgram } from "../../support/runProgram";
import type { RecipeRun, RunRecipe } from "./recipeRun";

/** Python runs it as it stands. `standIns`: folders with modules that are not on this machine. */
export function pythonRunner(...standIns: readonly string[]): RunRecipe {
  const path = standIns.map((name) => join(__dirname, "standIns", name)).join(":");
  return async (text, run) => {
    const environment = { ...environmentOf(run), ...(path === "" ? {} : { PYTHONPATH: path }) };
    const { code, errors } = await runProgram("python3", ["-B", "-"], { input: text, environment });
    if (code !== 0 && !/HTTPError|RuntimeError/.test(errors)) throw new Error(errors);
    return code === 0 ? "succeeded" : "failed";
  };
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
