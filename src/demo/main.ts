import { buildPaneWhenStale } from "../hosting/buildPane";
import { startSimulation, startSimulationServer } from "./server/startSimulation";

const PORT = 3000;

void main();

/** `npm run demo`: the built pane in a simulated Excel, until Ctrl+C. */
async function main(): Promise<void> {
  if (!buildPaneWhenStale()) {
    process.exitCode = 1;
    return;
  }
  const { layout } = await startSimulation({
    layout: { kind: "oneOrigin" },
    server: await startSimulationServer(PORT),
    settings: { newerOfficeJs: true, signIn: { kind: "clickNeeded", ask: true } },
  });
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
