import type { GraphAnswer } from "../flow/ports";
import type { GraphReply, GraphRequest } from "./graphRequest";
import type { GraphUrl } from "./paths";

export type Send = (
  request: Omit<GraphRequest, "url"> & { readonly url: GraphUrl },
) => Promise<GraphAnswer<GraphReply>>;

/** A success whose body lacks what we rely on is an error of its status, without codes. */
export function readWith<T>(
  answer: GraphAnswer<GraphReply>,
  read: (reply: GraphReply) => T | undefined,
): GraphAnswer<T> {
  if (answer.kind !== "ok") return answer;
  const value = read(answer.value);
  if (value === undefined) return { kind: "error", error: { status: answer.value.status, codes: [] } };
  return answer.requestId === undefined ? { kind: "ok", value } : { kind: "ok", value, requestId: answer.requestId };
}

/** An answer whose success is the bare fact (204). */
export function withoutValue(answer: GraphAnswer<GraphReply>): GraphAnswer<void> {
  if (answer.kind !== "ok") return answer;
  return answer.requestId === undefined
    ? { kind: "ok", value: undefined }
    : { kind: "ok", value: undefined, requestId: answer.requestId };
}
