import { join } from "node:path";
import type { Configuration } from "../../core/configuration";
import { createTokenAuthority, type TokenAuthority } from "../entra/tokenAuthority";
import type { HostSettings } from "../excel/hostSettings";
import { createGraphEmulator, type GraphEmulator } from "../graph/graphEmulator";
import { bundleScripts } from "./bundledScripts";
import { certificateIn } from "./certificate";
import { type CspReport, createSimulationHandler, type AddInHost, type SignInHandler } from "./simulationHandler";
import { createExcelControl, type ExcelControl } from "./excelControl";
import { compressFiles } from "./fileAnswer";
import { startHttpsServer, type HttpsServer } from "./httpsServer";
import { oneOrigin, realNames, type Layout, type RealNamesOptions } from "./layout";

export type SimulationOptions = {
  readonly layout: { readonly kind: "oneOrigin" } | ({ readonly kind: "realNames" } & RealNamesOptions);
  /** From `startSimulationServer`; the simulation leaves it open. */
  readonly server: HttpsServer;
  /** Folder of the built pane. */
  readonly dist?: string | undefined;
  readonly settings?: Partial<HostSettings> | undefined;
  readonly configuration?: Partial<Configuration> | undefined;
  /** Plays login.microsoftonline.com; without it every sign-in page is a 404. */
  readonly signIn?: ((authority: TokenAuthority) => SignInHandler) | undefined;
  /** Serves the add-in in place of `dist`, as an admin's host does: its own files with its own headers. */
  readonly addInHost?: AddInHost | undefined;
  /** The panel offers scenarios, and the first is played when Excel opens; without, the world is empty. */
  readonly withScenarios?: boolean | undefined;
};

export type Simulation = {
  readonly layout: Layout;
  readonly graph: GraphEmulator;
  readonly authority: TokenAuthority;
  readonly excel: ExcelControl;
  /** The bridge and the newer office.js, for a browser driver to put into the pane before its own scripts. */
  readonly inPaneScript: string;
  readonly reports: () => readonly CspReport[];
  /** Requests for hosts that the simulation does not play: nothing may leave the machine. */
  readonly unknownRequests: () => readonly string[];
  readonly end: () => void;
};

const ROOT = join(__dirname, "../../..");
const DEMO_CLIENT_ID = "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731";

/** An https server with this machine's own certificate, on `port` or the next free one; 0 takes any. */
export async function startSimulationServer(port: number): Promise<HttpsServer> {
  return startHttpsServer(await certificateIn(join(ROOT, ".certs")), port);
}

/** Starts a new simulated world behind the server, in place of the previous one. */
export async function startSimulation(options: SimulationOptions): Promise<Simulation> {
  const { server } = options;
  const layout =
    options.layout.kind === "oneOrigin"
      ? oneOrigin(`https://localhost:${String(server.port)}`)
      : realNames(options.layout);
  const graphRoot = `${layout.addresses.graph}/v1.0`;
  const authority = createTokenAuthority();
  const graph = createGraphEmulator({ root: graphRoot, downloadRoot: layout.addresses.downloads, authority });
  const excel = createExcelControl(options.settings ?? {});
  const scripts = await bundleScripts();
  const simulated = createSimulationHandler({
    layout,
    dist: options.dist ?? join(ROOT, "dist"),
    configuration: { ...configurationFor(graphRoot), ...options.configuration },
    graph,
    authority,
    excel,
    scripts,
    signIn: options.signIn?.(authority),
    addInHost: options.addInHost,
    withScenarios: options.withScenarios ?? false,
  });
  server.answerWith(compressFiles(simulated.handle));
  return {
    layout,
    graph,
    authority,
    excel,
    inPaneScript: scripts.inPane,
    reports: simulated.reports,
    unknownRequests: simulated.unknownRequests,
    end: simulated.end,
  };
}

function configurationFor(graphRoot: string): Configuration {
  return { clientId: DEMO_CLIENT_ID, tenant: "organizations", cloud: "global", graphRoot, scopes: "own" };
}
