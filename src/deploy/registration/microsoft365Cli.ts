import type { CloudName } from "../../core/clouds";
import { bashRegistration } from "./bashRegistration";
import type { RegistrationValues } from "./registrationValues";

/** `m365 login --cloud`. */
const CLOUD_NAMES: Readonly<Record<CloudName, string>> = {
  global: "Public",
  usgov: "USGovHigh",
  usgovdod: "USGovDoD",
};

export const MICROSOFT_365_CREATE = 'm365 entra app add --name "Workbook Sessions" --query appId --output text';

export function microsoft365Cli(values: RegistrationValues): string {
  const tenant = values.tenant === undefined ? "" : ` --tenant ${values.tenant}`;
  return bashRegistration(values, {
    name: "CLI for Microsoft 365",
    createCommand: MICROSOFT_365_CREATE,
    get: [
      "get() {",
      "  local found",
      '  found="$(m365 request --method get --url "$1" --resource "$graph" --query "$2" --output text)"',
      '  case "$found" in None | null) ;; *) printf \'%s\' "$found" ;; esac',
      "}",
    ],
    send: [
      'send() { m365 request --method "$1" --url "$2" --resource "$graph" --content-type application/json --body "$3" --output none; }',
    ],
    checkSignIn: [
      `m365 status --output json | grep connectedAs >/dev/null || fail 'Sign in first:  m365 login --cloud ${CLOUD_NAMES[values.cloud]}${tenant}'`,
    ],
  });
}
