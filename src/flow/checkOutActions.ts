import type { CheckOut } from "../core/documents/checkOut";
import type { DriveItem } from "../core/documents/driveItem";
import type { Trouble } from "../core/answers/trouble";
import { askGraph } from "./askGraph";
import type { OnlineContext } from "./paneContext";
import type { Interaction } from "./ports/signIn";
import { askedAt } from "./signInAt";

export type CheckOutRead =
  { readonly kind: "read"; readonly checkOut: CheckOut } | { readonly kind: "trouble"; readonly trouble: Trouble };

export type CheckOutActions = {
  /** Who has checked the file out: one request, which changes nothing and names no session. */
  readonly readCheckOut: (item: DriveItem, interactive: Interaction) => Promise<CheckOutRead>;
};

export function createCheckOutActions({ services, fileAccess, noteAccount }: OnlineContext): CheckOutActions {
  return {
    readCheckOut: async (item, interactive) => {
      const asking = askedAt(item.webUrl, { fileAccess: fileAccess(), interactive });
      const asked = await askGraph(services, asking, (call) => services.graph.checkOut(item, call));
      if (asked.kind === "trouble") return asked;
      await noteAccount(asked.account);
      return { kind: "read", checkOut: asked.value };
    },
  };
}
