import { CLOUDS_WITHOUT_WORKBOOKS } from "../core/clouds";
import { CLOUD_CHOICE } from "./cloudChoice";
import { readConfiguration, type WrongValue } from "../core/configuration";
import { readAddress } from "./addInAddress";
import type { OptionName } from "./givenOptions";
import { knownGuidFault } from "./knownGuids";
import { outFault } from "./outFault";
import { tenantFault } from "./tenantFaults";
import { visible } from "./visible";

/** One sentence that names the value and the remedy; undefined when the value is right by itself. */
export function validateOption(name: OptionName, value: string): string | undefined {
  switch (name) {
    case "url": {
      const reading = readAddress(value);
      return reading.kind === "wrong" ? reading.sentence : undefined;
    }
    case "client-id":
      return configurationFault("clientId", name, value) ?? following(name, value, knownGuidFault(value, "client"));
    case "tenant":
      return configurationFault(name, name, value) ?? following(name, value, singleTenantFault(value));
    case "cloud":
    case "scopes":
      return configurationFault(name, name, value);
    case "id":
      return ADD_IN_ID.test(value)
        ? undefined
        : `--id "${shown(value)}" is not a GUID. Leave it out to have one made from the address.`;
    case "out":
      return following(name, value, outFault(value));
  }
}

/** Variant and version are checked, since Office refuses a GUID without them. */
const ADD_IN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

type ConfigurationName = "clientId" | "tenant" | "cloud" | "scopes";

/** The other values are valid, so that the pane's own check judges only this one. */
function configurationFault(key: ConfigurationName, option: OptionName, value: string): string | undefined {
  const right = { clientId: "00000000-0000-4000-8000-000000000000", tenant: "organizations" };
  const reading = readConfiguration({ ...right, [key]: value });
  const wrong = reading.kind === "wrong" ? reading.wrong.find(({ name }) => name === key) : undefined;
  return wrong === undefined ? undefined : `--${option} "${shown(value)}" ${WHY[wrong.why]}`;
}

/** organizations and common stand for more than one, and are right by themselves. */
function singleTenantFault(value: string): string | undefined {
  return value === "organizations" || value === "common" ? undefined : tenantFault(value);
}

function following(option: OptionName, value: string, fault: string | undefined): string | undefined {
  return fault === undefined ? undefined : `--${option} "${visible(shown(value))}" ${fault}`;
}

const WHY: Readonly<Record<WrongValue["why"], string>> = {
  missing: "is empty.",
  notAGuid: "is not a GUID. Copy the Application (client) ID from the app registration's page in Microsoft Entra.",
  notATenant:
    "is not a tenant. Give your tenant's id (a GUID) or one of its domains; organizations stands for any tenant.",
  unknownCloud: `is not a cloud that this add-in knows. Give ${CLOUD_CHOICE}.`,
  cloudWithoutWorkbooks:
    "is a cloud whose Microsoft Graph has no workbook API: no session can be listed or closed there " +
    `(so it is with ${Object.keys(CLOUDS_WITHOUT_WORKBOOKS).join(", ")}). Give ${CLOUD_CHOICE}.`,
  notHttps: "is not an https address.",
  otherCloud: "belongs to another cloud.",
  notATenantTable: "does not name a tenant for each SharePoint host.",
  notAReach: "is neither own nor all. Give own for Files.ReadWrite, or all for Files.ReadWrite.All.",
};

function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
