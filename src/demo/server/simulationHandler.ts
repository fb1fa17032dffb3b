import type { Configuration } from "../../core/configuration";
import type { TokenAuthority } from "../entra/tokenAuthority";
import type { GraphEmulator } from "../graph/graphEmulator";
import type { BundledScripts } from "./bundledScripts";
import { createScenarios } from "../scenarios/createScenarios";
import { createControlApi } from "./controlApi";
import type { ExcelControl } from "./excelControl";
import type { RequestHandler, ServerAnswer } from "../nodeListener";
import { destinationOf, officeJsAddress, type Layout } from "./layout";
import { createServedGraph } from "./servedGraph";
import { notFound, createOfficeJsServer } from "./serveFile";
import { servePane } from "./servePane";

export type SignInHandler = (request: Request, path: string) => Promise<ServerAnswer>;

/** `path` is below the add-in's address. */
export type AddInHost = (path: string) => Promise<ServerAnswer>;

export type SimulationParts = {
  readonly layout: Layout;
  readonly dist: string;
  readonly configuration: Configuration;
  readonly graph: GraphEmulator;
  readonly authority: TokenAuthority;
  readonly excel: ExcelControl;
  readonly scripts: BundledScripts;
  readonly signIn: SignInHandler | undefined;
  readonly addInHost: AddInHost | undefined;
  readonly withScenarios: boolean;
};

export type SimulationHandler = {
  readonly handle: RequestHandler;
  readonly reports: () => readonly CspReport[];
  readonly unknownRequests: () => readonly string[];
  readonly end: () => void;
};

/** A prefix as Office gives it for browser storage; its form is not documented. */
const PARTITION_KEY = "contoso-excel-web";
const REPORT_PATH = "/csp-report";
const IN_PANE_PATH = "/demo-host.js";

/** Sends each request to the server that it is for. */
export function createSimulationHandler(parts: SimulationParts): SimulationHandler {
  const { layout, excel, scripts } = parts;
  const reports: CspReport[] = [];
  const unknown: string[] = [];
  const graph = createServedGraph(parts.graph, () => control.tellGraphLog());
  const { addIn } = layout.addresses;
  const control = createControlApi({
    excel,
    graph,
    authority: parts.authority,
    pane: `${addIn}/taskpane.html`,
    partitionKey: PARTITION_KEY,
    scenarios: parts.withScenarios
      ? createScenarios({
          world: parts,
          served: graph,
          excel,
          home: { clientId: parts.configuration.clientId, partitionKey: PARTITION_KEY },
        })
      : undefined,
  });
  const serveOfficeJs = createOfficeJsServer();
  const hosting = {
    dist: parts.dist,
    configuration: parts.configuration,
    officeJs: officeJsAddress(layout),
    reportUri: `${addIn}${REPORT_PATH}`,
    firstScript: layout.kind === "demo" ? `${addIn}${IN_PANE_PATH}` : undefined,
  };

  return {
    async handle(request) {
      const destination = destinationOf(request.url, layout);
      if (destination === undefined) {
        unknown.push(`${request.method} ${withoutQuery(request.url)}`);
        return new Response("No such host", { status: 421 });
      }
      const { part, path } = destination;
      switch (part) {
        case "excel":
          return path.startsWith("/control/")
            ? control.handle(request, path.slice("/control".length))
            : serveExcel(path, scripts);
        case "addIn":
          if (path === REPORT_PATH) {
            reports.push(readCspReport(await request.json()));
            return new Response(null, { status: 204 });
          }
          if (parts.addInHost !== undefined) return parts.addInHost(path);
          return path === IN_PANE_PATH ? script(scripts.inPane) : servePane(path, hosting);
        case "office":
          return excel.settings().officeJs === "blocked" ? "cut" : serveOfficeJs(path);
        case "graph":
          return graph.handle(request, path);
        case "downloads":
          return parts.graph.handle(request);
        case "signIn":
          return parts.signIn?.(request, path) ?? notFound();
      }
    },
    reports: () => [...reports],
    unknownRequests: () => [...unknown],
    end: control.end,
  };
}

function serveExcel(path: string, { hostPage, styles }: BundledScripts): Response {
  switch (path) {
    case "/":
      return new Response(hostPageHtml, { headers: { "Content-Type": "text/html; charset=utf-8" } });
    case "/host.js":
      return script(hostPage);
    case "/host.css":
      return new Response(styles, { headers: { "Content-Type": "text/css; charset=utf-8" } });
    default:
      return notFound();
  }
}

function script(text: string): Response {
  return new Response(text, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, "");
}

/** The page of the simulated Excel; everything in it is made by its script. */
const hostPageHtml = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Excel (simulated)</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/host.css">
    <script src="/host.js" defer></script>
  </head>
  <body></body>
</html>
`;

/** A browser's report of something that the Content-Security-Policy stopped. */
export type CspReport = { readonly document: string; readonly directive: string; readonly blocked: string };

/** The `report-uri` format; addresses lose their query, which may hold a sign-in answer. */
function readCspReport(json: unknown): CspReport {
  const { "csp-report": report = {} } = json as { readonly "csp-report"?: Readonly<Record<string, unknown>> };
  const text = (name: string) => {
    const value = report[name];
    return typeof value === "string" ? value.replace(/[?#].*$/, "") : "";
  };
  return {
    document: text("document-uri"),
    directive: text("effective-directive") || text("violated-directive"),
    blocked: text("blocked-uri"),
  };
}
