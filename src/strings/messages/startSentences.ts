import { CLOUD_NAMES } from "../../core/clouds";
import type { ShownText } from "../../core/shownText";
import type { WrongValue } from "../../core/configuration";

const QUOTED_CLOUDS = CLOUD_NAMES.map((name) => `“${name}”`);

/** Shown when the pane cannot start at all. */
export const startSentences = {
  officeJsMissing: {
    title: "Excel's connection to add-ins did not load",
    text: "The script office.js from Microsoft is blocked or could not be reached. An administrator can allow appsforoffice.microsoft.com and *.cdn.office.net in the network or the browser's content blocker. Then open this pane again.",
  },
  hostSilent: {
    title: "Excel does not answer",
    text: "The add-in has waited ten seconds for Excel. Finish editing the cell or close open windows in Excel. If nothing helps, close this pane and open it again; where add-ins are blocked by a policy, an administrator can allow them. The pane starts by itself as soon as Excel answers.",
  },
  misconfigured: {
    title: "This add-in is not set up correctly",
    text: "The configuration of its page names these values. Its administrator can correct them:",
    value: (name: WrongValue["name"], value: ShownText, why: string) =>
      value === "" ? `${name}: ${why}` : `${name} “${value}”: ${why}`,
    why: {
      missing: "it is missing",
      notAGuid: "it has to be the application (client) ID, 36 characters with four hyphens",
      notATenant: "it has to be a tenant ID, a domain of the tenant, “organizations” or “common”",
      unknownCloud: `it has to be ${QUOTED_CLOUDS.slice(0, -1).join(", ")} or ${QUOTED_CLOUDS.at(-1)}`,
      cloudWithoutWorkbooks: "that Microsoft cloud has no workbook sessions, so the add-in cannot work there",
      notHttps: "it has to begin with https:// and end without a slash",
      otherCloud: "it belongs to another Microsoft cloud than the one that is set",
      notAReach: "it has to be “own” or “all”",
      notATenantTable: "it has to name a tenant ID, or a domain of the tenant, for each SharePoint host",
    } satisfies Record<WrongValue["why"], string>,
  },
};
