import { ownerAccount } from "../../../src/demo/entra/demoAccounts";
import { workbooks } from "../../../src/demo/graph/contosoWorld";
import type { GraphOperation } from "../../../src/demo/graph/graphAddress";
import { CLIENT_ID, emulatorPerTest } from "../callGraph";
import { FLOW_ZIP, recipe } from "./recipeRun";
import { playFlow } from "./runPowerAutomate";

const world = emulatorPerTest();
const { drive, id: itemId } = workbooks.budget;

function playWithout(...refused: readonly GraphOperation[]) {
  const { root, authority, emulator } = world();
  for (const operation of refused) {
    const answer = { kind: "error", status: 503, codes: ["serviceUnavailable"] } as const;
    emulator.plan({ operation, answer, times: Infinity });
  }
  const token = authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID });
  return playFlow(recipe(FLOW_ZIP), { root, token, driveId: drive.id, itemId });
}

describe("the recipe power-automate.zip", () => {
  it("says that the session was closed when only the work failed", async () => {
    expect(await playWithout("worksheets")).toEqual({
      status: "failed",
      message: expect.stringContaining("its session was closed") as string,
    });
  });

  it("fails without claiming a close that Graph refused", async () => {
    expect(await playWithout("worksheets", "closeSession")).toEqual({ status: "failed", message: undefined });
  });

  it.each<readonly [string, readonly GraphOperation[]]>([
    ["no workbook", ["sharedItem"]],
    ["no session", ["createSession"]],
    ["no close", ["closeSession"]],
    ["no record", ["putContent"]],
    ["neither work nor record", ["worksheets", "putContent"]],
    ["nothing at all", ["createSession", "worksheets", "closeSession", "putContent"]],
  ])("ends as failed when there was %s", async (_, refused) => {
    expect(await playWithout(...refused)).toMatchObject({ status: "failed" });
  });
});
