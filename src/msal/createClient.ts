import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  PublicClientApplication,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { Configuration } from "../core/configuration";
import { msalConfiguration } from "./msalConfiguration";
import type { StrategyName } from "./signInStrategy";

export type CreatedClient = { readonly client: IPublicClientApplication; readonly isNested: boolean };

/**
 * MSAL's client, one function for every way: what the pane and the sign-in dialog take of MSAL is the same then, and one
 * file of the build. MSAL silently gives its standard client when the bridge does not start: only the nested one calls
 * the factory.
 */
export async function createClient(
  way: StrategyName,
  configuration: Configuration,
  pageUrl: string,
): Promise<CreatedClient> {
  const settings = msalConfiguration(way, configuration, pageUrl);
  if (way !== "nested") return { client: await createStandardPublicClientApplication(settings), isNested: false };
  let isNested = false;
  const client = await createNestablePublicClientApplication(settings, undefined, (...parts) => {
    isNested = true;
    return new PublicClientApplication(...parts);
  });
  return { client, isNested };
}
