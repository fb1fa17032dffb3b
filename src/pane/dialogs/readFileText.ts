import { FILE_LIMITS } from "../../core/paste/readPaste";

export type FileText =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "tooLarge" } | { readonly kind: "unreadable" };

/** A file as text. Spreadsheets save UTF-16 with a mark in front, or what Windows calls ANSI, as readily as UTF-8. */
export async function readFileText(file: File): Promise<FileText> {
  if (file.size > MOST_BYTES) return { kind: "tooLarge" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { kind: "text", text: decoded(bytes) };
  } catch {
    // Removed, renamed or locked since it was chosen.
    return { kind: "unreadable" };
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: an ANSI file has no mark of its own.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-8 takes up to three bytes for what counts as one character here. */
const MOST_BYTES = FILE_LIMITS.characters * 3;
