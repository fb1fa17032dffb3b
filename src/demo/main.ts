import { buildPaneWhenStale } from "../hosting/buildPane";
import { startSimulationServer } from "./server/startSimulation";
import { startDemo } from "./startDemo";

const PORT = 3000;

void main();

/** `npm run demo`: the built pane in a simulated Excel, until Ctrl+C. */
async function main(): Promise<void> {
  if (!buildPaneWhenStale()) {
    process.exitCode = 1;
    return;
  }
  const { layout } = await startDemo(await startSimulationServer(PORT));
  process.stdout.write(
    [
      "",
      `  Simulated Excel on the web:  ${layout.addresses.excel}/`,
      "  Your browser will warn once about the self-signed certificate of this machine: choose to continue.",
      "  Ctrl+C ends it.",
      "",
    ].join("\n"),
  );
}
