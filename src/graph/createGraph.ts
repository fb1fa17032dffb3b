import type { DriveItem } from "../core/documents/driveItem";
import type { Graph, GraphAnswer, GraphCall } from "../flow/ports/graph";
import { createSend, readWith, type GraphEnvironment } from "./graphRequest";
import { paths, type GraphUrl } from "./paths";
import { readCheckOut, readDrive, readDriveItem } from "./wire";
import { lookAtFile } from "./lookAtFile";
import { sendMail } from "./sendMail";
import { createSessionCalls } from "./sessionCalls";

/** The Graph calls of this add-in. Each sends one request; `operation` sends a second one when it has succeeded. */
export function createGraph(environment: GraphEnvironment): Graph {
  const at = paths(environment.root);
  const send = createSend(environment);
  const get = async <T>(url: GraphUrl, call: GraphCall, read: (json: unknown) => T | undefined) =>
    readWith(await send({ ...call, method: "GET", url }), ({ json }) => read(json));
  const getItem = (url: GraphUrl, call: GraphCall): Promise<GraphAnswer<DriveItem>> => get(url, call, readDriveItem);
  return {
    sharedItem: (url, call) => getItem(at.sharedItem(url), call),
    ownDrive: (call) => get(at.ownDrive(), call, readDrive),
    ownItemByPath: (segments, call) => getItem(at.ownItemByPath(segments), call),
    item: (item, call) => getItem(at.item(item), call),
    checkOut: (item, call) => get(at.checkOut(item), call, readCheckOut),
    lookAtFile: (item, call) => lookAtFile(at.fileStamp(item), send, call),
    itemOf: (where, itemId, call) => getItem(at.itemOf(where, itemId), call),
    sendMail: (mail, call) => sendMail(at.sendMail(), send, mail, call),
    ...createSessionCalls(environment.root, at, send),
  };
}
