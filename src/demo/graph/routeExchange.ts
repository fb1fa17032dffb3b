import { refuse, json } from "./answers";
import { answerChildren, answerCreateFolder, answerDrive, answerSite } from "./answerFolder";
import { answerContent, answerDelete, answerPutContent } from "./answerContent";
import {
  answerOperation,
  answerSessionInfo,
  answerCloseSession,
  answerCreateSession,
  answerRefreshSession,
  refuseUnsupportedFile,
  answerWorksheets,
} from "./answerWorkbook";
import { driveItemBody, itemContext } from "./driveItemBody";
import type { Drive, StoredItem } from "./driveWorld";
import type { Exchange } from "./emulatorParts";
import { mayReach, type Need } from "./checkAccess";
import type { GraphAddress, GraphOperation } from "./graphAddress";
import type { Target } from "./resolveAddress";

/** Checks what the address leads to and whether the caller has access to it, then answers. */
export async function routeExchange(
  exchange: Exchange,
  operation: GraphOperation,
  address: GraphAddress,
  target: Target,
): Promise<Response> {
  if (target.kind === "nothing") return refuse(exchange, target.status, target.code, target.message);
  const item = target.kind === "item" ? target.item : undefined;
  if (!mayReach(exchange.caller, target.drive, item, needOf(operation))) {
    return refuse(exchange, 403, "accessDenied", "The caller does not have permission to perform the action.");
  }
  if (operation === "putContent") return answerPutContent(exchange, target, isFromRoot(address));
  if (operation === "drive") return answerDrive(exchange, target.drive);
  if (operation === "site") return answerSite(exchange, target.drive);
  if (!item) return refuse(exchange, 404, "itemNotFound", "The resource could not be found.");
  return routeItem(exchange, operation, address, target.drive, item);
}

function routeItem(
  exchange: Exchange,
  operation: GraphOperation,
  address: GraphAddress,
  drive: Drive,
  item: StoredItem,
): Response | Promise<Response> {
  switch (operation) {
    case "item":
    case "sharedItem": {
      const context = { "@odata.context": itemContext(exchange, drive) };
      return json(200, { ...context, ...driveItemBody(exchange, drive, item) });
    }
    case "children":
      return answerChildren(exchange, drive, item);
    case "createFolder":
      return answerCreateFolder(exchange, drive, item);
    case "content":
      return answerContent(exchange, item);
    case "deleteItem":
      return answerDelete(exchange, item);
    default:
      return refuseUnsupportedFile(exchange, drive, item) ?? routeWorkbook(exchange, operation, address, drive, item);
  }
}

function routeWorkbook(
  exchange: Exchange,
  operation: GraphOperation,
  address: GraphAddress,
  drive: Drive,
  item: StoredItem,
): Response | Promise<Response> {
  switch (operation) {
    case "createSession":
      return answerCreateSession(exchange, drive, item);
    case "refreshSession":
      return answerRefreshSession(exchange, drive, item);
    case "closeSession":
      return answerCloseSession(exchange, drive, item);
    case "operation":
      return answerOperation(exchange, drive, item, keyIn(address, /\/operations\/([^/]+)$/));
    case "sessionInfo":
      return answerSessionInfo(exchange, drive, item, keyIn(address, /\(key='([^']*)'\)$/));
    case "worksheets":
      return answerWorksheets(exchange, drive, item);
    default:
      return refuse(exchange, 400, "BadRequest", "Resource not found for the segment.");
  }
}

/** All workbook operations count as writes: a session needs Files.ReadWrite even when it only reads. */
function needOf(operation: GraphOperation): Need {
  return ["item", "sharedItem", "drive", "site", "children", "content"].includes(operation) ? "read" : "write";
}

function isFromRoot(address: GraphAddress): boolean {
  return address.kind === "item" && address.item.kind === "path" && address.item.from === undefined;
}

function keyIn(address: GraphAddress, pattern: RegExp): string {
  return (address.kind === "item" ? pattern.exec(decodeURIComponent(address.facet))?.[1] : undefined) ?? "";
}
