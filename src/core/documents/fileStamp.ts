import { readTime } from "../readTime";
import type { DriveItemRef } from "./driveItem";

/** A file's content at one moment, as Graph tells of it: `tag` (cTag) changes with the content, `modifiedAt` is ISO 8601. */
export type FileStamp = { readonly modifiedAt: string; readonly tag: string };

/** The file of a close, and what it was like before, where somebody asked for that. */
export type ClosedFile = DriveItemRef & { readonly before?: FileStamp };

/** Undefined for JSON that names no file. A stamp that cannot be read is left out. */
export function readClosedFile(json: unknown): ClosedFile | undefined {
  const { driveId, itemId, before } = membersOf(json);
  if (typeof driveId !== "string" || typeof itemId !== "string") return undefined;
  const stamp = readFileStamp(before);
  return { driveId, itemId, ...(stamp === undefined ? {} : { before: stamp }) };
}

export function readFileStamp(json: unknown): FileStamp | undefined {
  const { modifiedAt, tag } = membersOf(json);
  if (typeof modifiedAt !== "string" || typeof tag !== "string" || readTime(modifiedAt) === undefined) return undefined;
  return { modifiedAt, tag };
}

function membersOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null ? { ...json } : {};
}
