import type { Configuration } from "../../../src/core/configuration";
import type { AuthContext } from "../../../src/flow/ports/signIn";

/** The add-in as Contoso has packaged it, and the account that its owner uses in Excel. */
export const TENANT = "6b2f8a1c-4d0e-4a57-9c3b-d1e0f7a25b64";
export const OWNER = "0f5d7c52-83b1-4e0c-b9ad-3c61e2a4d7f0";

export const configuration: Configuration = {
  clientId: "11111111-2222-4333-8444-555555555555",
  tenant: TENANT,
  cloud: "global",
  graphRoot: "https://graph.microsoft.com/v1.0",
  scopes: "own",
};

export const ownerContext: AuthContext = {
  tenantId: TENANT,
  objectId: OWNER,
  loginHint: "owner@contoso.com",
  isPersonal: false,
};
