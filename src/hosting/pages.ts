/** The pages of the add-in, by file name, and what each of them needs from its surroundings. */
export type PageName = "taskpane.html" | "auth-redirect.html" | "auth-relay.html" | "auth-dialog.html";

/** `graph`: Graph and the hosts of its downloads. `login`: where a code is redeemed. */
export type Called = "graph" | "login";

export type PageNeeds = {
  readonly officeJs: boolean;
  readonly configuration: boolean;
  /** Whose hosts it calls; a page that calls Graph holds MSAL's hidden frame, too. */
  readonly calls: readonly Called[];
  /** Fluent's style engine fills empty style elements. */
  readonly fluent: boolean;
  /** Is painted in the theme and the language that were noted at the last opening. */
  readonly pageNotes: boolean;
  /** Receives an answer of the login host in its address: never cached. */
  readonly receivesSignIn: boolean;
  /** Who may show it in a frame. `office`: Excel on the web, and ourselves. */
  readonly framedBy: "office" | "nobody";
};

export const PAGES: Readonly<Record<PageName, PageNeeds>> = {
  "taskpane.html": {
    officeJs: true,
    configuration: true,
    calls: ["graph", "login"],
    fluent: true,
    pageNotes: true,
    receivesSignIn: false,
    framedBy: "office",
  },
  // For the pane's hidden frame a browser checks all ancestors, so Excel's hosts must be allowed to frame it. No
  // office.js: MSAL's bridge needs the `history` functions that office.js removes.
  "auth-redirect.html": {
    officeJs: false,
    configuration: false,
    calls: [],
    fluent: false,
    pageNotes: false,
    receivesSignIn: true,
    framedBy: "office",
  },
  "auth-relay.html": {
    officeJs: false,
    configuration: true,
    calls: [],
    fluent: false,
    pageNotes: false,
    receivesSignIn: true,
    framedBy: "nobody",
  },
  "auth-dialog.html": {
    officeJs: true,
    configuration: true,
    calls: ["login"],
    fluent: false,
    pageNotes: false,
    receivesSignIn: true,
    framedBy: "nobody",
  },
};

export function isPageName(path: string): path is PageName {
  return Object.hasOwn(PAGES, path);
}
