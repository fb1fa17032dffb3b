import { FILE_LIMITS } from "../../core/paste/readPaste";

export type FileText =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "tooLarge" } | { readonly kind: "unreadable" };

/** A file as text. Spreadsheets save UTF-16 with a mark in front as readily as UTF-8. */
export async function readFileText(file: File): Promise<FileText> {
  if (file.size > MOST_BYTES) return { kind: "tooLarge" };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const encoding =
      bytes[0] === 0xff && bytes[1] === 0xfe
        ? "utf-16le"
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? "utf-16be"
          : "utf-8";
    return { kind: "text", text: new TextDecoder(encoding).decode(bytes) };
  } catch {
    // Removed, renamed or locked since it was chosen.
    return { kind: "unreadable" };
  }
}

/** UTF-8 takes up to three bytes for what counts as one character here. */
const MOST_BYTES = FILE_LIMITS.characters * 3;
