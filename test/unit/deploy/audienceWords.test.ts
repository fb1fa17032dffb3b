import { audienceFault, audiencesThatServe } from "../../../src/deploy/registration/signInAudience";

const LEFT_TO_YOU = "This script does not change who may sign in. To change it, run this, and then the script again:";
const FEWER = "If only people of your own organization are meant, package again with its --tenant.";

describe("a registration that lets in too few", () => {
  it.each([
    ["AzureADMyOrg", "the accounts of your organization", ""],
    ["AzureADMultipleOrgs", "the people of other organizations (AADSTS50194)", `${FEWER} `],
    [
      "AzureADandPersonalMicrosoftAccount",
      "personal accounts, or all people of other organizations (AADSTS50194)",
      `${FEWER} `,
    ],
  ] as const)("is told whom Microsoft refuses where %s is needed, and what to do", (needed, refused, otherwise) => {
    expect(audienceFault(needed, "$found")).toBe(
      `The registration's signInAudience is $found, and this package needs ${needed}: else Microsoft refuses ${refused}. ${otherwise}${LEFT_TO_YOU}`,
    );
  });

  it("is none that lets in more", () => {
    expect(audiencesThatServe("AzureADMyOrg")).toHaveLength(3);
    expect(audiencesThatServe("AzureADMultipleOrgs")).toEqual([
      "AzureADMultipleOrgs",
      "AzureADandPersonalMicrosoftAccount",
    ]);
    expect(audiencesThatServe("AzureADandPersonalMicrosoftAccount")).toEqual(["AzureADandPersonalMicrosoftAccount"]);
  });
});
