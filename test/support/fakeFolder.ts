import type { GraphAnswer } from "../../src/flow/ports/graph";
import type { FileReading, FolderEntry, ItemCreator, MadeItem, RecordFolder } from "../../src/flow/ports/recordFolder";

export type FakeFile = {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
  readonly tag: string;
  readonly size: number;
  readonly reading: FileReading;
  readonly createdAt?: string;
  readonly createdBy?: ItemCreator;
};

type Refused = Exclude<GraphAnswer<never>, { kind: "ok" }>;

export type FakeFolder = {
  readonly port: RecordFolder;
  /** The workbooks' folders by name, with their ids. */
  readonly folders: Map<string, string>;
  readonly files: FakeFile[];
  /** What was asked of OneDrive so far, in words: `list 01BUDGET`, `create folder-01BUDGET`, `read one`. */
  readonly asked: string[];
  /** Answers in OneDrive's place where it answers something; replace it to tell a story. */
  refuse: (asked: string, text: string) => Refused | undefined;
  /** Every answer waits for this. */
  until: Promise<unknown>;
  readonly put: (id: string, text: string, parts?: Partial<FakeFile>) => void;
};

export const refusal = (
  status: number,
  code: string,
  parts: { readonly retryAfterSeconds?: number; readonly foreign?: true } = {},
): Refused => ({
  kind: "error",
  error: { status, codes: [code], ...parts },
});
export const MISSING = refusal(404, "itemnotfound");

/** The OneDrive folder of one account, in memory, which answers at once. */
export function fakeFolder(folderOfFiles = "01BUDGET", createdAt = "2026-03-02T09:00:00Z"): FakeFolder {
  const made = (id: string, tag = "1"): MadeItem => ({ id, tag, createdAt });
  let ids = 0;
  const ask = async <T>(what: string, answer: () => T | Refused, text = ""): Promise<GraphAnswer<T>> => {
    folder.asked.push(what);
    await folder.until;
    const refused = folder.refuse(what, text);
    if (refused !== undefined) return refused;
    const value = answer();
    return typeof value === "object" && value !== null && "kind" in value && value.kind === "error"
      ? value
      : { kind: "ok", value: value as T };
  };
  const folderEntry = (name: string, id: string): FolderEntry => ({
    ...{ ...made(id), kind: "folder", name, size: 0 },
    read: async () => ({ kind: "notNow" }),
  });
  const fileEntry = ({ reading, folder: _folder, ...file }: FakeFile): FolderEntry => ({
    ...{ ...file, kind: "file" },
    read: async () => {
      folder.asked.push(`read ${file.id}`);
      return reading;
    },
  });
  const folder: FakeFolder = {
    folders: new Map([[folderOfFiles, `folder-${folderOfFiles}`]]),
    files: [],
    asked: [],
    refuse: () => undefined,
    until: Promise.resolve(),
    put: (id, text, parts = {}) =>
      void folder.files.push({
        ...{ id, folder: folderOfFiles, name: `${id}.json`, tag: "1", size: text.length, createdAt },
        ...{ reading: { kind: "text", text }, ...parts },
      }),
    port: {
      list: (itemId) =>
        ask(itemId === undefined ? "list all" : `list ${itemId}`, () => {
          if (itemId === undefined) return { entries: [...folder.folders].map(([name, id]) => folderEntry(name, id)) };
          if (!folder.folders.has(itemId)) return MISSING;
          return { entries: folder.files.filter((file) => file.folder === itemId).map(fileEntry) };
        }),
      makeRoot: () => ask("make root", () => made("root")),
      makeItemFolder: (rootId, itemId) =>
        ask(`make ${itemId} in ${rootId}`, () => {
          folder.folders.set(itemId, folder.folders.get(itemId) ?? `folder-${itemId}`);
          return made(`folder-${itemId}`);
        }),
      create: (folderId, name, text) =>
        ask(
          `create in ${folderId}`,
          () => {
            const id = `written-${(ids += 1)}`;
            folder.put(id, text, { name, folder: folderId.replace(/^folder-/, "") });
            return made(id);
          },
          text,
        ),
      remove: (fileId) =>
        ask(`remove ${fileId}`, () => {
          const index = folder.files.findIndex(({ id }) => id === fileId);
          if (index < 0) return MISSING;
          folder.files.splice(index, 1);
          return undefined;
        }),
    },
  };
  return folder;
}
