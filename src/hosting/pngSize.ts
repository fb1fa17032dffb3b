const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height in pixels from a PNG's IHDR chunk, which the format puts first; undefined for anything else. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
  const isPng =
    file.length >= 24 && file.subarray(0, 8).equals(SIGNATURE) && file.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : undefined;
}
