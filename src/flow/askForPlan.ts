import type { ByHandPlan } from "../core/documents/byHand";
import type { DriveItem } from "../core/documents/driveItem";
import { askGraph, type Asked, type Asking } from "./askGraph";
import type { Services } from "./ports";

/** The driveItem of ids that were checked: at once, or in the drive that they only imply. */
export function askForPlan(services: Services, plan: ByHandPlan, asking: Asking): Promise<Asked<DriveItem>> {
  return askGraph(services, asking, (call) =>
    plan.kind === "ref" ? services.graph.item(plan, call) : services.graph.itemOf(plan.where, plan.itemId, call),
  );
}
