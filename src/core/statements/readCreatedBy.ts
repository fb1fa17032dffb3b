import { jsonHoldsToken } from "../paste/jsonHoldsToken";
import type { LeftOut } from "./statementFields";
import type { SessionStatement } from "./sessionStatement";
import { https, text } from "./statementFields";

type CreatedBy = NonNullable<SessionStatement["createdBy"]>;

/** Who made the session. Each part stands alone: a bad address does not cost the name of the tool. */
export function readCreatedBy(json: unknown): { readonly createdBy?: CreatedBy; readonly leftOut: readonly LeftOut[] } {
  if (json === undefined || json === null || json === "") return { leftOut: [] };
  if (typeof json !== "object" || Array.isArray(json)) return { leftOut: [{ field: "createdBy", why: "wrongType" }] };
  const leftOut: LeftOut[] = [];
  const kept: [string, unknown][] = [];
  for (const [part, value] of Object.entries(json)) {
    const known = part === "tool" || part === "run" || part === "url";
    if (known && (value === null || value === "")) continue;
    const why = known ? (part === "url" ? https : text)(value) : tokenIn(part, value);
    if (why === undefined) kept.push([part, value]);
    else leftOut.push({ field: known ? `createdBy.${part}` : "createdBy", why });
  }
  return kept.length === 0 ? { leftOut } : { createdBy: Object.fromEntries(kept), leftOut };
}

function tokenIn(part: string, value: unknown): "token" | undefined {
  return jsonHoldsToken({ [part]: value }) ? "token" : undefined;
}
