import type { DriveItemRef } from "../core/documents/driveItem";
import type { Trouble } from "../core/answers/trouble";
import { askGraph } from "./askGraph";
import type { OnlineContext } from "./paneContext";
import type { FileView } from "./ports/graph";

export type LookedAtFile =
  | { readonly kind: "file"; readonly view: FileView; readonly at: number }
  | { readonly kind: "trouble"; readonly trouble: Trouble };

export type ProofActions = {
  /** What a file's content is like now: one request, which names no session. Only after a click. */
  readonly lookAtFile: (item: DriveItemRef) => Promise<LookedAtFile>;
};

export function createProofActions({ services, fileAccess }: OnlineContext): ProofActions {
  return {
    lookAtFile: async (item) => {
      const asked = await askGraph(services, { fileAccess: fileAccess(), interactive: false }, (call) =>
        services.graph.lookAtFile(item, call),
      );
      return asked.kind === "ok" ? { kind: "file", view: asked.value, at: services.clock.now() } : asked;
    },
  };
}
