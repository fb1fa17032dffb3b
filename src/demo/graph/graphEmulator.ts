import { randomUUID } from "node:crypto";
import type { TokenAuthority } from "../entra/tokenAuthority";
import type { RequestHandler } from "../nodeListener";
import { createContosoWorld } from "./contosoWorld";
import { createCreateOperations } from "./createOperations";
import { createDownloads } from "./downloads";
import { createEmulatorControl, type EmulatorControl } from "./emulatorControl";
import { type EmulatorParts, type EmulatorSettings, createMovableClock } from "./emulatorParts";
import { sessionRefusals } from "./sessionRefusals";
import { createFaultPlan, type Fault } from "./faultPlan";
import type { RequestIds } from "./graphErrorBody";
import { answerPreflight, withGraphHeaders } from "./graphHeaders";
import { createOverlapWatch, type Violation, createRequestLog, type LoggedRequest } from "./requestLog";
import { createMailbox } from "./mailbox";
import { readIncoming } from "./readIncoming";
import { serveGraph } from "./serveGraph";
import { createSessionRegister } from "./sessionRegister";

export type GraphEmulatorOptions = {
  /** Absolute URL of v1.0 as the browser sees it: `https://graph.microsoft.com/v1.0`, or below a path of one origin. */
  readonly root: string;
  /** Absolute URL from which file contents come; another origin than Graph's wherever that is possible. */
  readonly downloadRoot?: string;
  readonly authority: TokenAuthority;
  /** Milliseconds since the epoch; the emulator's own clock runs with it and can be moved. */
  readonly now?: () => number;
  readonly settings?: Partial<EmulatorSettings>;
};

export type GraphEmulator = {
  /** Answers requests for `root` and for `downloadRoot`, and tells them apart by the path. */
  readonly handle: RequestHandler;
  readonly plan: (fault: Fault) => () => void;
  readonly advance: (ms: number) => void;
  /** In the order of their arrival, without preflights. */
  readonly requests: () => readonly LoggedRequest[];
  /** Requests that overlapped another one for the same workbook. This must be empty when a test ends. */
  readonly violations: () => readonly Violation[];
  readonly control: EmulatorControl;
};

const DEFAULTS: EmulatorSettings = {
  shareMatching: "both",
  exposedHeaders: [],
  pageSize: 200,
  asyncCreate: "accepted",
  operationMs: 1_000,
  latencyMs: 15,
  endedSessionStatus: "inTurn",
};

/** Microsoft Graph as far as workbook sessions need it: stateful, strict, and able to fail in every documented way. */
export function createGraphEmulator(options: GraphEmulatorOptions): GraphEmulator {
  const parts = createParts(options);
  const [log, overlaps, faults] = [createRequestLog(), createOverlapWatch(), createFaultPlan()];
  const control = createEmulatorControl({ parts, log, overlaps, faults });

  return {
    async handle(request) {
      const incoming = readIncoming(request, parts);
      const isDownload = incoming.operation === "download";
      if (request.method === "OPTIONS") {
        if (faults.isOffline()) return "cut";
        return isDownload ? parts.downloads.serve(request) : answerPreflight(request);
      }
      const ids = idsFor(request, parts.clock.now());
      const complete = log.enter(incoming.logged);
      const answer = await serveGraph({
        ...incoming,
        request,
        ids,
        parts,
        overlaps,
        faults,
        complete,
        authority: options.authority,
      });
      complete({ answered: answer === "cut" ? "cut" : answer.status });
      if (answer === "cut" || isDownload) return answer;
      return withGraphHeaders(answer, ids, parts.settings.exposedHeaders);
    },
    plan: faults.plan,
    advance: parts.clock.advance,
    requests: log.all,
    violations: overlaps.violations,
    control,
  };
}

function createParts({ root, downloadRoot, now = Date.now, settings }: GraphEmulatorOptions): EmulatorParts {
  const clock = createMovableClock(now);
  const world = createContosoWorld(clock.now());
  const sessions = createSessionRegister(clock.now);
  const current: EmulatorSettings = { ...DEFAULTS, ...settings };
  let turn = 0;
  return {
    root: root.replace(/\/$/, ""),
    clock,
    world,
    sessions,
    creates: createCreateOperations(clock.now, sessions),
    downloads: createDownloads(downloadRoot ?? "https://contoso-my.sharepoint.com", world, clock.now),
    mailbox: createMailbox(),
    settings: current,
    refusalStatus(kind) {
      const { statuses } = sessionRefusals[kind];
      if (statuses.length > 1 && current.endedSessionStatus !== "inTurn") return current.endedSessionStatus;
      return statuses[turn++ % statuses.length] ?? statuses[0];
    },
  };
}

function idsFor(request: Request, now: number): RequestIds {
  const requestId = randomUUID();
  const clientRequestId = request.headers.get("client-request-id") ?? requestId;
  // Without a time zone, as in live errors.
  return { requestId, clientRequestId, date: new Date(now).toISOString().slice(0, 19) };
}
