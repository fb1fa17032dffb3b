import type { HttpsServer } from "./server/httpsServer";
import { startSimulation, type Simulation } from "./server/startSimulation";

/** The world as a person with a browser meets it: everything on one origin, with scenarios to choose from. */
export function startDemo(server: HttpsServer): Promise<Simulation> {
  return startSimulation({
    layout: { kind: "oneOrigin" },
    server,
    settings: { newerOfficeJs: true },
    withScenarios: true,
  });
}
