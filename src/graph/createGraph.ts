import type { DriveItem } from "../core/documents/driveItem";
import type { Graph, GraphAnswer, GraphCall } from "../flow/ports/graph";
import { sendToGraph, type GraphEnvironment, readWith, type Send } from "./graphRequest";
import { paths, type GraphUrl } from "./paths";
import { readDrive, readDriveItem } from "./wire";
import { createSessionCalls } from "./sessionCalls";

/** The calls of this product, each one request (an operation that ended: two). */
export function createGraph(environment: GraphEnvironment): Graph {
  const at = paths(environment.root);
  const send: Send = async (request) => {
    const { url } = request;
    if (url === undefined) return notBuildable();
    return sendToGraph(environment, { ...request, url });
  };
  const get = async <T>(url: GraphUrl, call: GraphCall, read: (json: unknown) => T | undefined) =>
    readWith(await send({ ...call, method: "GET", url }), ({ json }) => read(json));
  const getItem = (url: GraphUrl, call: GraphCall): Promise<GraphAnswer<DriveItem>> => get(url, call, readDriveItem);
  return {
    sharedItem: (url, call) => getItem(at.sharedItem(url), call),
    ownDrive: (call) => get(at.ownDrive(), call, readDrive),
    ownItemByPath: (segments, call) => getItem(at.ownItemByPath(segments), call),
    item: (item, call) => getItem(at.item(item), call),
    itemOf: (where, itemId, call) => getItem(at.itemOf(where, itemId), call),
    ...createSessionCalls(environment.root, at, send),
  };
}

/** An id that cannot stand in one path segment: Graph would answer 400, so nothing is sent and the same is said. */
function notBuildable(): GraphAnswer<never> {
  return { kind: "error", error: { status: 400, codes: ["invalidrequest"] } };
}
