import type { WorkbookSessionId } from "../core/sessions/workbookSession";
import type { CreateAnswer, Graph, GraphAnswer, GraphCall, OperationState } from "../flow/ports/graph";
import { type GraphReply, readWith, withoutValue, type Send } from "./graphRequest";
import type { GraphUrl, Paths } from "./paths";
import { readErrorObject } from "./readGraphError";
import { readOperation, readSessionInfo } from "./wire";

type SessionCalls = Pick<Graph, "createSession" | "operation" | "refreshSession" | "closeSession">;

export function createSessionCalls(root: string, at: Paths, send: Send): SessionCalls {
  /** refreshSession and closeSession have the session id, verbatim, in a header, and no body (Graph, closeSession). */
  const withSession = async (url: GraphUrl, id: WorkbookSessionId, call: GraphCall): Promise<GraphAnswer<void>> => {
    const answer = await send({ ...call, method: "POST", url, headers: { "workbook-session-id": id } });
    if (answer.kind !== "ok" || answer.value.status === 204) return withoutValue(answer);
    return { kind: "error", error: errorIn(answer.value) };
  };

  const resultOf = async (resourceLocation: string, call: GraphCall): Promise<GraphAnswer<OperationState>> => {
    const url = resourceLocation === "" ? undefined : addressBelow(root, resourceLocation)?.href;
    const answer = await send({ ...call, method: "GET", url });
    return readWith(answer, ({ json }) => {
      const session = readSessionInfo(json);
      return session === undefined ? undefined : { kind: "created", ...session };
    });
  };

  return {
    createSession: async (item, { persistChanges, respondAsync }, call) => {
      const answer = await send({
        ...call,
        method: "POST",
        url: at.createSession(item),
        headers: { "Content-Type": "application/json", ...(respondAsync ? { Prefer: "respond-async" } : {}) },
        body: JSON.stringify({ persistChanges }),
      });
      return readWith(answer, (reply) => readCreated(root, reply, persistChanges));
    },
    operation: async (item, operation, call) => {
      const answer = await send({ ...call, method: "GET", url: at.operation(item, operation) });
      if (answer.kind !== "ok") return answer;
      const state = readOperation(answer.value.json);
      switch (state?.status.toLowerCase()) {
        case "notstarted":
        case "running":
          return { kind: "ok", value: { kind: "running" } };
        case "succeeded":
          return resultOf(state?.resourceLocation ?? "", call);
        case "failed":
          return { kind: "ok", value: { kind: "failed", error: errorIn(answer.value, state?.error) } };
        default:
          return { kind: "error", error: errorIn(answer.value) };
      }
    },
    refreshSession: (item, id, call) => withSession(at.refreshSession(item), id, call),
    closeSession: (item, id, call) => withSession(at.closeSession(item), id, call),
  };
}

/** 201 with the session, or 202 whose `Location` names the operation; only the operation's id is kept. */
function readCreated(root: string, reply: GraphReply, persistChanges: boolean): CreateAnswer | undefined {
  if (reply.status === 202) {
    const operation = operationIn(root, reply.headers.get("Location") ?? "");
    return operation === undefined ? undefined : { kind: "pending", operation };
  }
  const session = readSessionInfo(reply.json);
  // If Graph does not say which kind it opened, it is the one that was requested.
  return session === undefined ? undefined : { kind: "created", persistChanges, ...session };
}

/** The error in a 2xx that is no success: a failed operation, or a body that is not understood (then without codes). */
function errorIn({ json, ...reply }: GraphReply, error: unknown = errorOf(json)) {
  return readErrorObject(error, reply);
}

function errorOf(json: unknown): unknown {
  return typeof json === "object" && json !== null && "error" in json ? json.error : undefined;
}

/**
 * The operation's id in the `Location` of a 202, decoded. Undefined when the address is not Graph's, names no
 * operation, or cannot be decoded; the answer then counts as not understood.
 */
function operationIn(root: string, location: string): string | undefined {
  const path = addressBelow(root, location)?.pathname ?? "";
  const written = /\/workbook\/operations\/([^/]+)\/?$/i.exec(path)?.[1];
  const id = written === undefined ? undefined : decoded(written);
  return id !== undefined && /^[\x21-\x7e]{1,256}$/.test(id) ? id : undefined;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A broken percent-escape: no id must be guessed from it.
    return undefined;
  }
}

/**
 * Parses an address from Graph as a browser does (any letter case of the host, relative to the root, dots resolved).
 * Undefined unless it is below `root`: no other address may be trusted or be sent a token.
 */
function addressBelow(root: string, address: string): URL | undefined {
  try {
    const url = new URL(address, `${root}/`);
    const own = new URL(root);
    const isOwn = url.origin === own.origin && url.username === "" && url.password === "";
    if (!isOwn || !url.pathname.toLowerCase().startsWith(`${own.pathname.toLowerCase()}/`)) return undefined;
    // Graph ignores the letter case of paths; the URL that is sent begins exactly like the root.
    url.pathname = own.pathname + url.pathname.slice(own.pathname.length);
    return url;
  } catch {
    // Not a URL.
    return undefined;
  }
}
