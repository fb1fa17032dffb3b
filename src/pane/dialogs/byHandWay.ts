import { byHand, type ByHandFields, type ByHandRefusal } from "../../core/documents/byHand";
import { placeOf, type DocumentPlace } from "../../core/documents/documentPlace";
import { readSessionId } from "../../core/paste/readSessionId";
import type { WorkbookSessionId } from "../../core/sessions/workbookSession";
import type { ByHandPlan } from "../../flow/byHandActions";

/** How the dialog's fields lead to a workbook, and the session that is to be recorded for it. */
export type ByHandWay =
  | { readonly kind: "link"; readonly link: string; readonly sessionId?: WorkbookSessionId }
  | { readonly kind: "ids"; readonly plan: ByHandPlan; readonly sessionId?: WorkbookSessionId }
  | { readonly kind: "wrong"; readonly wrong: readonly (ByHandRefusal | "nothing" | "notALink")[] };

/** A link takes precedence over ids; the session's id is checked with either. */
export function byHandWay(link: string, fields: ByHandFields): ByHandWay {
  const address = link.trim();
  return address === "" ? wayOfIds(fields) : wayOfLink(address, fields.sessionId ?? "");
}

function wayOfIds(fields: ByHandFields): ByHandWay {
  const plan = byHand(fields);
  if (plan.kind !== "wrong") return { kind: "ids", plan, ...sessionIn(plan.sessionId) };
  return { kind: "wrong", wrong: Object.values(fields).every((value) => !value) ? ["nothing"] : plan.fields };
}

function wayOfLink(link: string, typedId: string): ByHandWay {
  const session = readSessionId(typedId);
  const isLink = FINDABLE.has(placeOf(link).kind);
  const refused = session.kind === "refused" && session.why !== "empty" ? session.why : undefined;
  if (isLink && refused === undefined) {
    return { kind: "link", link, ...sessionIn(session.kind === "id" ? session.id : undefined) };
  }
  const ofSession = refused === undefined ? [] : [{ field: "sessionId", why: refused } as const];
  return { kind: "wrong", wrong: isLink ? ofSession : ["notALink", ...ofSession] };
}

/** Graph may find a personal OneDrive's file too: asking is harmless, and Microsoft's answer is shown. */
const FINDABLE: ReadonlySet<DocumentPlace["kind"]> = new Set([
  "sharePoint",
  "docAspx",
  "consumerOneDrive",
  "graphRequest",
] as const);

function sessionIn(sessionId: WorkbookSessionId | undefined): { readonly sessionId?: WorkbookSessionId } {
  return sessionId === undefined ? {} : { sessionId };
}
