import type { FolderPage, MadeItem, RecordFolder } from "../flow/ports/recordFolder";
import type { GraphAnswer, GraphCall } from "../flow/ports/graph";
import { downloadFile } from "./downloadFile";
import { createSend, readWith, withoutValue, type GraphEnvironment } from "./graphRequest";
import { paths, RECORDS_FOLDER, type GraphUrl } from "./paths";
import { readFolderPage, readMadeItem, type WireEntry, type WirePage } from "./readFolderPage";

/** `downloadHosts`: CSP sources from which file contents may come. `clientId`: of this add-in's registration. */
export type RecordFilesEnvironment = GraphEnvironment & {
  readonly downloadHosts: readonly string[];
  readonly clientId?: string;
};

/** The folder of records in the signed-in user's OneDrive. Files are created once and never changed. */
export function createRecordFiles(environment: RecordFilesEnvironment): RecordFolder {
  const { root, downloadHosts, clientId } = environment;
  const at = paths(root);
  const send = createSend(environment);

  const page = async (url: GraphUrl, call: GraphCall, before: readonly GraphUrl[]): Promise<GraphAnswer<FolderPage>> =>
    readWith(await send({ ...call, method: "GET", url }), ({ json, status }) =>
      pageOf(readFolderPage(json, clientId), [...before, url], status),
    );

  const pageOf = (wire: WirePage | undefined, pages: readonly GraphUrl[], status: number): FolderPage | undefined => {
    if (wire === undefined) return undefined;
    const entries = wire.entries.map(entryOf);
    if (wire.nextLink === undefined) return { entries };
    const url = furtherPage(root, wire.nextLink);
    // Pages in a circle, or without an end, count as a success that is not understood, as in graphRequest.ts.
    const endless = pages.length === MOST_PAGES || (url !== undefined && pages.includes(url));
    const unclear: GraphAnswer<never> = { kind: "error", error: { status, codes: [] } };
    return { entries, next: async (call) => (endless ? unclear : page(url, call, pages)) };
  };

  // The secret address stays inside this function.
  const entryOf = ({ downloadUrl, ...entry }: WireEntry) => ({
    ...entry,
    read: (signal: AbortSignal) => downloadFile(environment, downloadHosts, downloadUrl, signal),
  });

  const find = async (url: GraphUrl, call: GraphCall): Promise<GraphAnswer<MadeItem>> =>
    readWith(await send({ ...call, method: "GET", url }), ({ json }) => readMadeItem(json));

  const makeFolder = async (url: GraphUrl, name: string, call: GraphCall): Promise<GraphAnswer<MadeItem>> => {
    const body = JSON.stringify({ name, folder: {}, "@microsoft.graph.conflictBehavior": "fail" });
    return readWith(await send({ ...call, method: "POST", url, headers: JSON_TYPE, body }), ({ json }) =>
      readMadeItem(json),
    );
  };

  return {
    list: (itemId, call) =>
      page(at.ownFolderChildren(itemId === undefined ? RECORDS_FOLDER : [...RECORDS_FOLDER, itemId]), call, []),
    makeRoot: async (call) => {
      const found = await find(at.ownItemByPath(RECORDS_FOLDER), call);
      if (!isStatus(found, 404)) return found;
      for (const [depth, name] of RECORDS_FOLDER.entries()) {
        const made = await makeFolder(at.newOwnFolder(RECORDS_FOLDER.slice(0, depth)), name, call);
        if (made.kind !== "ok" && !isStatus(made, 409)) return made;
        if (made.kind === "ok" && depth === RECORDS_FOLDER.length - 1) return made;
      }
      // Another device made it at the same moment.
      return find(at.ownItemByPath(RECORDS_FOLDER), call);
    },
    makeItemFolder: async (rootId, itemId, call) => {
      const made = await makeFolder(at.newFolderIn(rootId), itemId, call);
      return isStatus(made, 409) ? find(at.ownChild(rootId, itemId), call) : made;
    },
    create: async (folderId, name, text, call) => {
      const url = at.newFileIn(folderId, name);
      const answer = await send({ ...call, method: "PUT", url, headers: JSON_TYPE, body: text });
      return readWith(answer, ({ json }) => readMadeItem(json));
    },
    remove: async (fileId, call) => {
      const answer = await send({ ...call, method: "DELETE", url: at.ownItem(fileId) });
      if (answer.kind !== "ok" || answer.value.status === 204) return withoutValue(answer);
      return { kind: "error", error: { status: answer.value.status, codes: [] } };
    },
  };
}

/** Pages of 200 files each: more files than browser storage has room for. */
const MOST_PAGES = 200;
const JSON_TYPE = { "Content-Type": "application/json" };

function isStatus(answer: GraphAnswer<unknown>, status: number): boolean {
  return answer.kind === "error" && answer.error.status === status && answer.error.foreign !== true;
}

/** Graph's `@odata.nextLink`, which always stays below a drive; undefined for any other, which is never called. */
function furtherPage(root: string, nextLink: string): GraphUrl {
  const rest = nextLink.startsWith(`${root}/`) ? nextLink.slice(root.length) : "";
  const [path = ""] = rest.split(/[?#]/);
  const walksUp = /\\|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
  return /^\/(?:me\/drive|drives|users|sites)[/('%]/.test(path) && !walksUp ? nextLink : undefined;
}
