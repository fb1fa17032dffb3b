import { gzipSync } from "node:zlib";

export type BuiltFile = { readonly name: string; readonly content: Buffer };

/** Bytes at gzip -9. Each file is compressed by itself, as a server does. */
export function compressedBytes(
  files: readonly BuiltFile[],
): readonly { readonly name: string; readonly bytes: number }[] {
  return files.map(({ name, content }) => ({ name, bytes: gzipSync(content, { level: 9 }).length }));
}
