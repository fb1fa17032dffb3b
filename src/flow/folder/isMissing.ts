import { saysMissing } from "../../core/answers/remedyOf";
import type { Trouble } from "../../core/answers/trouble";

/** Did OneDrive itself say that a folder or file is not there? A proxy's 404 takes nothing away. */
export function isMissing(trouble: Trouble): boolean {
  return trouble.kind === "graph" && trouble.error.status === 404 && saysMissing(trouble.error);
}
