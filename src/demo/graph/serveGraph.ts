import { refuse } from "./answers";
import { answerSendMail } from "./answerMail";
import { checkToken, refuseToken, type Authorisation } from "./checkAccess";
import type { EmulatorParts, Exchange } from "./emulatorParts";
import type { Fault, FaultPlan } from "./faultPlan";
import { faultResponse, mangled } from "./faultResponse";
import type { TokenAuthority } from "../entra/tokenAuthority";
import type { ServerAnswer } from "../nodeListener";
import type { RequestIds } from "./graphErrorBody";
import type { OverlapWatch, LoggedRequest } from "./requestLog";
import type { Incoming } from "./readIncoming";
import { resolveAddress, type Target } from "./resolveAddress";
import { routeExchange } from "./routeExchange";

type Service = Incoming & {
  readonly request: Request;
  readonly ids: RequestIds;
  readonly parts: EmulatorParts;
  readonly overlaps: OverlapWatch;
  readonly faults: FaultPlan;
  readonly complete: (more: Partial<LoggedRequest>) => void;
  readonly authority: TokenAuthority;
};

/** From arrival to answer: checks the token, notes that the workbook is busy, plays a planned fault, or else routes. */
export async function serveGraph(service: Service): Promise<ServerAnswer> {
  const { request, parts, operation, address, faults, complete, authority } = service;
  parts.creates.settle();
  const fault = faults.take(operation);
  if (operation === "download") return play(service, fault, undefined, () => parts.downloads.serve(request));
  const authorisation = checkToken(authority, request.headers.get("Authorization"));
  if (authorisation.kind !== "valid") {
    return play(service, fault, authorisation, () => refuseToken(authorisation.kind, service.ids));
  }
  const { caller } = authorisation;
  complete({ scopes: caller.scopes, account: caller.account.displayName });
  const target = resolveAddress(parts.world, caller.account, address, parts.settings.shareMatching);
  const leave = enterWorkbook(service, target);
  const failure = startsOperation(service) && fault?.answer.kind === "failedOperation" ? fault.answer.codes : undefined;
  const exchange: Exchange = {
    ...parts,
    request,
    url: service.url,
    ids: service.ids,
    caller,
    ...(failure ? { failure } : {}),
  };
  try {
    if (leave) await pause(parts.settings.latencyMs);
    return await play(service, failure ? undefined : fault, authorisation, () => {
      if (operation === "sendMail") return answerSendMail(exchange);
      return address.kind === "unknown"
        ? refuse(service, 400, "BadRequest", "Resource not found for the segment.")
        : routeExchange(exchange, operation, address, target);
    });
  } finally {
    leave?.();
  }
}

/** Only the Excel APIs ask for one request at a time; driveItem calls may overlap. */
function enterWorkbook({ overlaps, operation, address, request }: Service, target: Target): (() => void) | undefined {
  if (target.kind !== "item" || address.kind !== "item" || !address.facet.startsWith("workbook/")) return undefined;
  return overlaps.enter(`${target.drive.id}/${target.item.id}`, `${request.method} ${operation}`);
}

function startsOperation({ operation, request }: Service): boolean {
  return operation === "createSession" && (request.headers.get("Prefer") ?? "").includes("respond-async");
}

async function play(
  { request, ids, url }: Service,
  fault: Fault | undefined,
  authorisation: Authorisation | undefined,
  usual: () => Response | Promise<Response>,
): Promise<ServerAnswer> {
  if (!fault) return usual();
  if (fault.answer.kind === "mangled") return mangled(await usual(), fault.answer.how);
  if (fault.afterEffect) await usual();
  const { answer } = fault;
  switch (answer.kind) {
    case "cut":
      return "cut";
    case "silence":
      await pause(Infinity, request.signal);
      return "cut";
    case "delay":
      await pause(answer.ms);
      return usual();
    default:
      // Graph looks at the token before anything that could go wrong behind it.
      if (authorisation && authorisation.kind !== "valid") return usual();
      return faultResponse(answer, ids, authorisation?.caller, url.pathname);
  }
}

/**
 * Waits in real time; ends early when the signal of a client that went away fires. `Infinity`: only then. Without a
 * signal it waits to the end: Microsoft goes on with a request even if its client has gone.
 */
function pause(ms: number, signal?: AbortSignal): Promise<"over" | "aborted"> {
  if (signal?.aborted === true) return Promise.resolve("aborted");
  return new Promise((resolve) => {
    const gone = () => {
      clearTimeout(timer);
      resolve("aborted");
    };
    const over = () => {
      signal?.removeEventListener("abort", gone);
      resolve("over");
    };
    const timer = ms === Infinity ? undefined : setTimeout(over, ms);
    signal?.addEventListener("abort", gone, { once: true });
  });
}
