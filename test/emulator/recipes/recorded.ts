import { mergeStatements } from "../../../src/core/statements/mergeStatements";
import { readStatement } from "../../../src/core/statements/readStatement";
import { ownerAccount } from "../../../src/demo/entra/demoAccounts";
import { workbooks } from "../../../src/demo/graph/contosoWorld";
import type { ListeningEmulator } from "../listen";

const FOLDER = `Apps/Workbook Sessions/${workbooks.budget.id}/`;

/** What the pane reads in the folder of the workbook after a recipe ran. */
export function recordedIn({ emulator }: ListeningEmulator) {
  const files = emulator.control.filesOf(ownerAccount);
  const texts = files.filter(({ path }) => path.startsWith(FOLDER)).map(({ text = "" }) => text);
  const readings = texts.map((text) => readStatement(JSON.parse(text)));
  const statements = readings.flatMap((reading) => (reading.kind === "statement" ? [reading.statement] : []));
  return { texts, readings, statements, sessions: mergeStatements(statements) };
}
