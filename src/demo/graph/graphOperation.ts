import type { GraphAddress } from "./graphAddress";

/** What a request wants, by which faults are planned and the log is read. */
export type GraphOperation =
  | "sharedItem"
  | "item"
  | "drive"
  | "site"
  | "children"
  | "createFolder"
  | "content"
  | "putContent"
  | "deleteItem"
  | "createSession"
  | "refreshSession"
  | "closeSession"
  | "operation"
  | "sessionInfo"
  | "worksheets"
  | "download"
  | "unknown";

export function operationOf(method: string, address: GraphAddress): GraphOperation {
  if (address.kind === "unknown") return "unknown";
  if (address.kind !== "item") return method === "GET" ? address.kind : "unknown";
  const { facet, item } = address;
  switch (`${method} ${facet}`) {
    case "GET ":
      return item.kind === "shared" ? "sharedItem" : "item";
    case "DELETE ":
      return "deleteItem";
    case "GET children":
      return "children";
    case "POST children":
      return "createFolder";
    case "GET content":
      return "content";
    case "PUT content":
      return "putContent";
    default:
      return workbookOperation(method, facet);
  }
}

function workbookOperation(method: string, facet: string): GraphOperation {
  // OData's full names work as well as the short ones: workbook/microsoft.graph.closeSession.
  const member = /^workbook\/(?:microsoft\.graph\.)?(.+)$/.exec(facet)?.[1] ?? "";
  const action = /^(createSession|refreshSession|closeSession)$/.exec(member)?.[1];
  if (action === "createSession" || action === "refreshSession" || action === "closeSession") {
    return method === "POST" ? action : "unknown";
  }
  if (member.startsWith("worksheets")) return "worksheets";
  if (method !== "GET") return "unknown";
  if (member.startsWith("operations/")) return "operation";
  return member.startsWith("sessionInfoResource(") ? "sessionInfo" : "unknown";
}
