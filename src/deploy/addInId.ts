import { createHash } from "node:crypto";
import type { AddInAddress } from "./addInAddress";

/** The same address has the same add-in id on every machine: a name-based UUID of it (RFC 9562, version 5, URLs). */
export function addInId({ href }: AddInAddress): string {
  const digest = createHash("sha1").update(URL_NAMESPACE).update(href).digest();
  // 0x50 marks version 5 and 0x80 the variant; SHA-1 gives 20 bytes, of which 16 count.
  const bytes = [...digest.subarray(0, 16)].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  return Buffer.from(bytes)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");
