import { documentUrlParts } from "../core/documents/documentUrlParts";
import type { WorkbookState } from "../core/paneState";
import type { SignIn } from "./ports";

/** Adds to each request for a token whose workbook it is about: the one that is shown, unless the request names one. */
export function signInAt(signIn: SignIn, shown: () => WorkbookState): SignIn {
  return {
    ...signIn,
    token: (request) => {
      const host = request.host ?? hostOf(addressOf(shown()));
      return signIn.token(host === undefined ? request : { ...request, host });
    },
  };
}

export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : documentUrlParts(url)?.host;
}

function addressOf(workbook: WorkbookState): string | undefined {
  if (workbook.kind !== "found") return "url" in workbook ? workbook.url : undefined;
  return workbook.from.kind === "document" ? workbook.from.url : workbook.item.webUrl;
}
