import type { ByHandReading } from "../core/documents/byHand";
import { itemKey } from "../core/statements/claims";
import type { DriveItem, DriveItemRef } from "../core/documents/driveItem";
import type { Trouble } from "../core/answers/trouble";
import { askForPlan, findDriveItem } from "./findDriveItem";
import type { OnlineContext } from "./paneContext";
import type { Interaction, FileAccess } from "./ports/signIn";

export type LookedUp =
  { readonly kind: "found"; readonly item: DriveItem } | { readonly kind: "trouble"; readonly trouble: Trouble };

/** Ids that were checked; `wrong` readings never come here. */
export type ByHandPlan = Exclude<ByHandReading, { readonly kind: "wrong" }>;

export type ByHandActions = {
  /** A workbook by its link. The link's own host is never called: only Graph's `/shares` is. */
  readonly lookUpLink: (link: string, interactive: Interaction, fileAccess?: FileAccess) => Promise<LookedUp>;
  /** A workbook by the ids that Blink asks for. */
  readonly lookUpIds: (plan: ByHandPlan, interactive: Interaction, fileAccess?: FileAccess) => Promise<LookedUp>;
  /** A file's name and address from Graph, for a confirmation. Asked once per file; the request names no session. */
  readonly whichFile: (item: DriveItemRef) => Promise<LookedUp>;
};

export function createByHandActions(context: OnlineContext): ByHandActions {
  const { services } = context;
  const told = new Map<string, Promise<LookedUp>>();
  const ask = async (item: DriveItemRef): Promise<LookedUp> => {
    const asked = await askForPlan(services, { kind: "ref", ...item }, asking(false));
    if (asked.kind === "trouble") return asked;
    await context.noteAccount(asked.account);
    return { kind: "found", item: asked.value };
  };
  const asking = (interactive: Interaction, fileAccess = context.fileAccess()) => ({ fileAccess, interactive });
  return {
    lookUpLink: async (link, interactive, fileAccess) => {
      const found = await findDriveItem(services, link, asking(interactive, fileAccess));
      if (found.kind === "found") await context.noteAccount(found.account);
      return found.kind === "found" ? { kind: "found", item: found.item } : found;
    },
    lookUpIds: async (plan, interactive, fileAccess) => {
      const asked = await askForPlan(services, plan, asking(interactive, fileAccess));
      if (asked.kind === "trouble") return asked;
      await context.noteAccount(asked.account);
      return { kind: "found", item: asked.value };
    },
    whichFile: async (item) => {
      const key = itemKey(item);
      const asked = told.get(key) ?? ask(item);
      told.set(key, asked);
      let answer: LookedUp | undefined;
      try {
        answer = await asked;
        return answer;
      } finally {
        // Only a found file is kept: an error, or what was thrown, may be gone the next time.
        if (answer?.kind !== "found") told.delete(key);
      }
    },
  };
}
