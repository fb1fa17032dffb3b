import { CLOUD_NAMES, CLOUDS_FOR_ADMINS, type CloudName } from "../core/clouds";

/** A cloud's name as `--cloud` takes it, and whose it is: `usgov (GCC High)`. */
export function withAudience(name: CloudName): string {
  return `${name} (${CLOUDS_FOR_ADMINS[name].audience})`;
}

/** `global (also GCC), usgov (GCC High) or usgovdod (DoD)`. */
export const CLOUD_CHOICE = eitherOf(CLOUD_NAMES.map(withAudience));

export function eitherOf(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(", "), ...texts.slice(-1)].filter((text) => text !== "").join(" or ");
}
