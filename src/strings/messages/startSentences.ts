import { CLOUD_NAMES } from "../../core/clouds";
import type { ShownText } from "../../core/shownText";
import type { WrongValue } from "../../core/configuration";
import { book } from "../book";

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `“${name}”`);

/** Shown when the pane cannot start at all. */
export const startSentences = book("startSentences", {
  /** What taskpane.html says by itself: while our script is waited for, and where it does not come or cannot run. */
  notStarted: {
    loading: "Loading…",
    title: "This add-in didn't start",
    why: "Its script didn't arrive, or this version of Office can't run it.",
    reload: "Reload",
    reopen: "If that doesn't help, close this pane and open it again.",
    network: "Still not working? Ask your administrator whether this add-in's address is blocked in the network.",
    version:
      "This add-in won't run in Office 2019 or earlier. Upgrade to Office 2021 or later, or to Microsoft 365, or use Excel on the web.",
  },
  officeJsMissing: {
    title: "Excel's connection to add-ins didn't load",
    text: "Microsoft's script office.js is blocked or couldn't be reached. Ask your administrator to allow appsforoffice.microsoft.com and *.cdn.office.net in the network or the browser's content blocker. Then open this pane again.",
  },
  hostSilent: {
    title: "Excel isn't responding",
    text: "We waited ten seconds for Excel. Finish editing the cell or close open windows in Excel. If that doesn't help, close this pane and open it again. If a policy blocks add-ins, ask your administrator to allow them. The pane starts as soon as Excel responds.",
  },
  misconfigured: {
    title: "This add-in isn't set up correctly",
    text: "Ask its administrator to correct these values in its configuration:",
    value: (name: WrongValue["name"], value: ShownText, why: string) =>
      value === "" ? `${name}: ${why}` : `${name} “${value}”: ${why}`,
    why: {
      missing: "it's missing",
      notAGuid: "it has to be the application (client) ID, 36 characters with four hyphens",
      notATenant: "it has to be a tenant ID, a domain of the tenant, “organizations” or “common”",
      unknownCloud: `it has to be ${QUOTED_CLOUDS.slice(0, -1).join(", ")} or ${QUOTED_CLOUDS.at(-1)}`,
      cloudWithoutWorkbooks: "that Microsoft cloud has no workbook sessions, so the add-in can't work there",
      notHttps: "it has to start with https:// and end without a slash",
      otherCloud: "it belongs to another Microsoft cloud than the one that's set",
      notAReach: "it has to be “own” or “all”",
      notATenantTable: "it has to name a tenant ID, or a domain of the tenant, for each SharePoint host",
    } satisfies Record<WrongValue["why"], string>,
  },
});
