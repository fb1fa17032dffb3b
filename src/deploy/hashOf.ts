import { createHash } from "node:crypto";

/** SHA-256 in hexadecimal digits, as `sha256sum` prints it. */
export function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
