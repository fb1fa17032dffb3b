import { ownerAccount } from "../../../src/demo/entra/demoAccounts";
import { workbooks } from "../../../src/demo/graph/contosoWorld";
import { isInstalled } from "../../support/runProgram";
import { CLIENT_ID, emulatorPerTest } from "../callGraph";
import { recipe } from "./recipeRun";
import { recordedIn } from "./recorded";
import { runPython } from "./runPython";

const world = emulatorPerTest();
const { drive, id: itemId } = workbooks.budget;

function perform(environment: Readonly<Record<string, string>> = {}) {
  const { root, authority } = world();
  const token = authority.issue(ownerAccount, ["Files.ReadWrite"], { clientId: CLIENT_ID });
  const run = { root, token, driveId: drive.id, itemId };
  return runPython(recipe("python_o365.py"), run, { standIns: ["o365"], environment });
}

const IDLE = { SESSION_IS_IDLE: "yes" };

/** The session that the work was done in: the last that was opened. */
const usedSession = () => world().emulator.control.sessions().at(-1);

const recordedOf = (id: string | undefined) => recordedIn(world()).sessions.find((session) => session.id === id);

const describeWithPython = isInstalled("python3", ["--version"]) ? describe : describe.skip;

describeWithPython("the recipe python_o365.py", () => {
  it("asks the person for access to their files, and for nothing else", async () => {
    const { code, output } = await perform();
    expect(code).toBe(0);
    expect(output.trim()).toBe("Visit the following url to give consent: Files.ReadWrite");
  });

  it("says so when nobody signed in, and opens no session", async () => {
    const { code, errors } = await perform({ CONSENT: "refused" });
    expect(code).not.toBe(0);
    expect(errors).toContain("Nobody signed in.");
    expect(world().emulator.control.sessions()).toEqual([]);
  });

  it("records and closes the session that the library opened in place of an idle one", async () => {
    expect(await perform(IDLE)).toMatchObject({ code: 0 });
    expect(world().emulator.control.sessions()).toHaveLength(2);
    expect(usedSession()?.end).toBe("closed");
    expect(recordedOf(usedSession()?.id)).toMatchObject({
      persistChanges: true,
      place: { kind: "driveItem", driveId: drive.id, itemId },
      status: { kind: "reportedClosed" },
    });
  });

  it("closes that session also when it cannot be recorded, and fails", async () => {
    const full = { kind: "error", status: 507, codes: ["quotaLimitReached"] } as const;
    // The first record, of the session opened at the beginning, is written; the second is that of its replacement.
    world().emulator.plan({ operation: "putContent", answer: { kind: "delay", ms: 0 } });
    world().emulator.plan({ operation: "putContent", answer: full });
    const { code } = await perform(IDLE);
    expect(code).not.toBe(0);
    expect(usedSession()?.end).toBe("closed");
    expect(recordedOf(usedSession()?.id)).toMatchObject({ status: { kind: "reportedClosed" } });
  });
});
