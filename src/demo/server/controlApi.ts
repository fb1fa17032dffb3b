import type { TokenAuthority } from "../entra/tokenAuthority";
import type { BridgeQuestion, ObservedCall, SimulationState } from "../excel/controlMessages";
import type { HostSettings } from "../excel/hostSettings";
import { answerBridge } from "./answerBridge";
import type { Scenarios } from "../scenarios/createScenarios";
import type { ExcelControl } from "./excelControl";
import { graphCodes } from "./graphFaults";
import type { ServedGraph } from "./servedGraph";
import { mailboxPage } from "./mailboxPage";
import { notFound } from "./serveFile";

export type ControlApi = {
  /** Answers a path below `/control` of Excel's origin. */
  readonly handle: (request: Request, path: string) => Promise<Response>;
  readonly tellGraphLog: () => void;
  readonly end: () => void;
};

export type ControlApiParts = {
  readonly excel: ExcelControl;
  readonly graph: ServedGraph;
  readonly authority: TokenAuthority;
  /** Address of the task pane. */
  readonly pane: string;
  readonly partitionKey: string;
  /** None in stories. */
  readonly scenarios: Scenarios | undefined;
};

export function createControlApi(parts: ControlApiParts): ControlApi {
  const { excel, graph, authority, pane, partitionKey, scenarios } = parts;
  const events = createEventStream();
  let telling: NodeJS.Timeout | undefined;
  const state = (): SimulationState => ({
    settings: excel.settings(),
    pane,
    clockMovedBy: graph.clockMovedBy(),
    graphCodes,
    authContext: authContextOf(excel),
    partitionKey,
    scenarios: scenarios?.offered ?? [],
    ...playedIn(scenarios),
  });
  const tellGraph = () => {
    graph.setMode(excel.settings().graph);
    graph.setCheckedOut(excel.settings().checkedOut);
  };
  excel.onChange(() => {
    tellGraph();
    events.send("state", state());
  });
  tellGraph();

  return {
    async handle(request, path) {
      switch (`${request.method} ${path}`) {
        case "GET /state":
          return Response.json(state());
        case "GET /events":
          return events.open({ state: state(), graph: graph.log() });
        case "GET /mailbox":
          return mailboxPage(graph.mails());
        case "POST /settings":
          excel.change(await bodyOf<Partial<HostSettings>>(request));
          return Response.json(state());
        case "POST /scenario": {
          const { scenario } = await bodyOf<{ readonly scenario: string }>(request);
          return (await scenarios?.play(scenario)) === true ? Response.json(state()) : notFound();
        }
        case "POST /clock":
          graph.moveClock((await bodyOf<{ readonly minutes: number }>(request)).minutes);
          events.send("state", state());
          return Response.json(state());
        case "POST /bridge": {
          const broker = { account: excel.account(), granted: excel.granted, authority, now: Date.now };
          const question = await bodyOf<BridgeQuestion>(request);
          return Response.json(answerBridge(question, { ...broker, signIn: excel.settings().signIn }));
        }
        case "POST /observed":
          excel.observe(await bodyOf<ObservedCall>(request));
          return Response.json({});
        default:
          return notFound();
      }
    },
    tellGraphLog() {
      telling ??= setTimeout(() => {
        telling = undefined;
        events.send("graph", graph.log());
      }, GATHERED_MS);
    },
    end() {
      clearTimeout(telling);
      scenarios?.end();
      events.end();
    },
  };
}

/** Milliseconds in which requests to Graph are gathered: each change of their list is drawn anew in every open Excel. */
const GATHERED_MS = 250;

function playedIn(scenarios: Scenarios | undefined): Pick<SimulationState, "scenario"> {
  const scenario = scenarios?.played();
  return scenario === undefined ? {} : { scenario };
}

/** As documented for `Office.auth.getAuthContext`. */
function authContextOf(excel: ExcelControl): SimulationState["authContext"] {
  const { objectId, tenantId, username, personal } = excel.account();
  return {
    userObjectId: objectId,
    tenantId,
    userPrincipalName: username,
    authorityType: personal ? "msa" : "aad",
    authorityBaseUrl: "https://login.microsoftonline.com",
    loginHint: username,
  };
}

/** The client is from the same build: controlClient.ts. */
async function bodyOf<T>(request: Request): Promise<T> {
  return (await request.json()) as T;
}

/** Server-sent events to every host page that is open. */
export type EventStream = {
  readonly open: (first: Readonly<Record<string, unknown>>) => Response;
  readonly send: (event: string, data: unknown) => void;
  readonly end: () => void;
};

function createEventStream(): EventStream {
  const encoder = new TextEncoder();
  const readers = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const write = (reader: ReadableStreamDefaultController<Uint8Array>, event: string, data: unknown) =>
    reader.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  return {
    open(first) {
      let mine: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(reader) {
          mine = reader;
          readers.add(reader);
          for (const [event, data] of Object.entries(first)) write(reader, event, data);
        },
        cancel() {
          if (mine) readers.delete(mine);
        },
      });
      return new Response(body, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store" } });
    },
    send: (event, data) => readers.forEach((reader) => write(reader, event, data)),
    end() {
      readers.forEach((reader) => reader.close());
      readers.clear();
    },
  };
}
