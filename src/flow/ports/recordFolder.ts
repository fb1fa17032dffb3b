import type { GraphAnswer, GraphCall } from "./graph";

/**
 * `/me/drive/root:/Apps/Workbook Sessions`, with one folder per workbook's item id and small files in it, which devices
 * and automations share. A file is created once and never changed.
 */
export type RecordFolder = {
  /** The first page of a workbook's folder, or (undefined) of the root folder. 404: it is not there. */
  readonly list: (itemId: string | undefined, call: GraphCall) => Promise<GraphAnswer<FolderPage>>;
  /** Finds or makes the root folder. Only after the click that allows writing. */
  readonly makeRoot: (call: GraphCall) => Promise<GraphAnswer<MadeItem>>;
  /** Finds or makes the folder of a workbook. 404: the root folder is gone, and is not made again. */
  readonly makeItemFolder: (rootId: string, itemId: string, call: GraphCall) => Promise<GraphAnswer<MadeItem>>;
  /** 404: the folder is gone, and is not made again. 409: there is a file of that name. */
  readonly create: (folderId: string, name: string, text: string, call: GraphCall) => Promise<GraphAnswer<MadeItem>>;
  readonly remove: (fileId: string, call: GraphCall) => Promise<GraphAnswer<void>>;
};

export type FolderPage = {
  readonly entries: readonly FolderEntry[];
  readonly next?: (call: GraphCall) => Promise<GraphAnswer<FolderPage>>;
};

/** What Graph says of an item: `tag` changes with its content, `createdAt` (ISO 8601) is the server's clock. */
export type MadeItem = { readonly id: string; readonly tag: string; readonly createdAt?: string };

/** Who made an item, and with which app, as Graph says; `thisApp`: with this add-in's own registration. */
export type ItemCreator = {
  readonly userId?: string;
  readonly user?: string;
  readonly app?: string;
  readonly thisApp: boolean;
};

export type FolderEntry = MadeItem & {
  readonly kind: "file" | "folder";
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly createdBy?: ItemCreator;
  /** Reads it without a token, from an address that is a secret and does not leave the adapter. */
  readonly read: (signal: AbortSignal) => Promise<FileReading>;
};

/** `foreignAddress`: Graph gave an address from which nothing is read. `notNow`: no answer, or an unusable one. */
export type FileReading =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "foreignAddress" } | { readonly kind: "notNow" };
