import type { AuthContext } from "../flow/ports/signIn";

/** The account that Office itself uses; undefined if the host does not name it (Office, getAuthContext). May reject. */
export async function readAuthContext(): Promise<AuthContext | undefined> {
  const auth = Office.auth as Partial<Office.Auth> | undefined;
  if (auth?.getAuthContext === undefined) return undefined;
  const context = await auth.getAuthContext();
  return {
    tenantId: context.tenantId,
    objectId: context.userObjectId,
    loginHint: context.loginHint || context.userPrincipalName,
    isPersonal: context.authorityType === "msa",
  };
}
