/** A browser's report of something that the Content-Security-Policy stopped. */
export type CspReport = { readonly document: string; readonly directive: string; readonly blocked: string };

/** The `report-uri` format; addresses lose their query, which may hold a sign-in answer. */
export function readCspReport(json: unknown): CspReport {
  const { "csp-report": report = {} } = json as { readonly "csp-report"?: Readonly<Record<string, unknown>> };
  const text = (name: string) => {
    const value = report[name];
    return typeof value === "string" ? value.replace(/[?#].*$/, "") : "";
  };
  return {
    document: text("document-uri"),
    directive: text("effective-directive") || text("violated-directive"),
    blocked: text("blocked-uri"),
  };
}
