/** What the simulated Excel answers about its open document. */
export type OpenedDocument = {
  /** In the title bar. */
  readonly title: string;
  /** `Office.context.document.url`, as it was when the pane started. */
  readonly url: string;
  /** getFilePropertiesAsync: the live URL, error 5001 (seen for unsaved workbooks), or no answer at all. */
  readonly live:
    { readonly kind: "url"; readonly url: string } | { readonly kind: "fails" } | { readonly kind: "never" };
};

export type DocumentKind = keyof typeof documentKinds;

const OWN = "https://contoso-my.sharepoint.com/personal/owner_contoso_com/Documents";
const COLLEAGUE = "https://contoso-my.sharepoint.com/personal/colleague_contoso_com/Documents";
const FINANCE = "https://contoso.sharepoint.com/sites/Finance";
const BUDGET = `${OWN}/Budget%202026.xlsx`;

/**
 * Each kind of document that Excel on the web, or a desktop Excel which this host plays for a moment, may have open.
 * The files in the cloud are those of the Graph emulator's world.
 */
export const documentKinds = {
  oneDriveForBusiness: opened("Budget 2026.xlsx", BUDGET),
  sharePoint: opened("Forecast 2026.xlsx", `${FINANCE}/Shared%20Documents/Forecast%202026.xlsx`),
  ofColleague: opened("Head count.xlsx", `${COLLEAGUE}/Head%20count.xlsx`),
  oddName: opened("Übersicht #7 zu 100% fertig.xlsx", `${OWN}/%C3%9Cbersicht%20%237%20zu%20100%25%20fertig.xlsx`),
  longName: opened(
    "Consolidated profit and loss of all regions, years 2026.xlsx",
    `${OWN}/Consolidated%20profit%20and%20loss%20of%20all%20regions%2C%20years%202026.xlsx`,
  ),
  consumerOneDrive: opened("Household.xlsx", "https://d.docs.live.net/1231244193912A7B/Household.xlsx"),
  localPath: opened("Draft.xlsx", "C:\\Users\\owner\\Documents\\Draft.xlsx"),
  networkPath: opened("Shared draft.xlsx", "\\\\fileserver\\finance\\Shared draft.xlsx"),
  syncedPath: opened("Budget 2026.xlsx", "C:\\Users\\owner\\OneDrive - Contoso\\Documents\\Budget 2026.xlsx"),
  unsaved: { title: "Book1", url: "", live: { kind: "fails" } },
  guest: { title: "Budget 2026.xlsx", url: "", live: { kind: "url", url: "" } },
  sourceDoc: opened(
    "Forecast 2026.xlsx",
    `${FINANCE}/_layouts/15/Doc.aspx?sourcedoc=%7B5F1A2C3D-0B4E-4C6D-8A9B-1C2D3E4F5A6B%7D&file=Forecast%202026.xlsx&action=default&mobileredirect=true`,
  ),
  renamed: {
    title: "Travel costs.xlsx",
    url: `${OWN}/Travel%20costs%20draft.xlsx`,
    live: { kind: "url", url: `${OWN}/Travel%20costs.xlsx` },
  },
  neverAnswers: { title: "Budget 2026.xlsx", url: BUDGET, live: { kind: "never" } },
} satisfies Record<string, OpenedDocument>;

function opened(title: string, url: string): OpenedDocument {
  return { title, url, live: { kind: "url", url } };
}
