import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProjectParts } from "../projectParts";
import type { SoftwareBill } from "../softwareBill";
import { ARCHIVE } from "./archiveLayout";
import { damagedIn } from "./checksums";

/** Why nothing may be packaged from an unpacked archive: something in it is not as it was released. */
export function archiveFault(folder: string): string | undefined {
  const checksums = textIn(folder, ARCHIVE.checksums);
  const damaged = checksums === undefined ? [ARCHIVE.checksums] : damagedIn(folder, checksums);
  if (damaged.length === 0) return undefined;
  const named = damaged.slice(0, 5).join(", ") + (damaged.length > 5 ? ` and ${damaged.length - 5} more` : "");
  return `The unpacked archive is not as it was released: ${named}. Unpack it again, all of it, into an empty folder.`;
}

/** To be read after `archiveFault` has found nothing. */
export function archiveParts(folder: string): ProjectParts {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  // Written by the release, and its checksum was right.
  const { version } = JSON.parse(read(ARCHIVE.version)) as { readonly version: string };
  const licences = { kind: "licences", text: read(ARCHIVE.licences) } as const;
  return { version, template: read(ARCHIVE.manifest), licences };
}

export function archiveBill(folder: string): SoftwareBill {
  return { kind: "bill", json: readFileSync(join(folder, ARCHIVE.bill), "utf8") };
}

function textIn(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    // Then nothing is known of the other files either.
    return undefined;
  }
}
