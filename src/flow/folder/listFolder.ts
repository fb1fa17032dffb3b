import type { Trouble } from "../../core/answers/trouble";
import type { SyncRun } from "./syncRun";
import type { FolderEntry } from "../ports/recordFolder";
import type { Services } from "../ports/services";

export type Listing =
  | { readonly kind: "whole"; readonly entries: readonly FolderEntry[] }
  /** A page could not be read, and would not be the next time: there may be more entries, so a missing one proves nothing. */
  | { readonly kind: "cutShort"; readonly entries: readonly FolderEntry[]; readonly trouble: Trouble }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** All pages of a workbook's folder, or (undefined) of the root folder. */
export async function listFolder(services: Services, run: SyncRun, itemId: string | undefined): Promise<Listing> {
  let page = await run.ask((call) => services.recordFolder.list(itemId, call));
  // By id: an entry that changes between two requests may be on both pages.
  const entries = new Map<string, FolderEntry>();
  for (;;) {
    if (page.kind === "trouble") {
      const { trouble } = page;
      return leadsNowhere(trouble)
        ? { kind: "cutShort", entries: [...entries.values()], trouble }
        : { kind: "trouble", trouble };
    }
    for (const entry of page.value.entries) entries.set(entry.id, entry);
    const { next } = page.value;
    if (next === undefined) return { kind: "whole", entries: [...entries.values()] };
    page = await run.ask(next);
  }
}

/** True for an answer that would be the same the next time. Other errors pass, and a later sync lists everything. */
function leadsNowhere(trouble: Trouble): boolean {
  if (trouble.kind !== "graph") return false;
  const { status } = trouble.error;
  return (status >= 200 && status < 300) || status === 400;
}
