/** Whose accounts a registration accepts, by the names of Microsoft Graph, from the fewest to the most. */
export type SignInAudience = (typeof AUDIENCES)[number];

const AUDIENCES = ["AzureADMyOrg", "AzureADMultipleOrgs", "AzureADandPersonalMicrosoftAccount"] as const;

/** The smallest audience that a package for this tenant needs. */
export function audienceFor(tenant: string): SignInAudience {
  if (tenant === "organizations") return "AzureADMultipleOrgs";
  return tenant === "common" ? "AzureADandPersonalMicrosoftAccount" : "AzureADMyOrg";
}

/** The audiences that accept at least the accounts that the package needs. */
export function audiencesThatServe(needed: SignInAudience): readonly SignInAudience[] {
  return AUDIENCES.slice(AUDIENCES.indexOf(needed));
}

/** As Microsoft Entra calls it on the page of the registration. */
export const ACCOUNT_TYPES: Readonly<Record<SignInAudience, string>> = {
  AzureADMyOrg: "accounts in this organizational directory only",
  AzureADMultipleOrgs: "accounts in any organizational directory",
  AzureADandPersonalMicrosoftAccount: "accounts in any organizational directory and personal Microsoft accounts",
};

/** What is wrong with a registration that accepts too few; `found` is the script's expression for what it has read. */
export function audienceFault(needed: SignInAudience, found: string): string {
  return [
    `The registration's signInAudience is ${found}, and this package needs ${needed}: else Microsoft refuses ${REFUSED[needed]}.`,
    ...(needed === "AzureADMyOrg"
      ? []
      : ["If only people of your own organization are meant, package again with its --tenant."]),
    "This script does not change who may sign in. To change it, run this, and then the script again:",
  ].join(" ");
}

const REFUSED: Readonly<Record<SignInAudience, string>> = {
  AzureADMyOrg: "the accounts of your organization",
  AzureADMultipleOrgs: "the people of other organizations (AADSTS50194)",
  AzureADandPersonalMicrosoftAccount: "personal accounts, or all people of other organizations (AADSTS50194)",
};
