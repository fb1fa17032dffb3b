import { GRAPH_APP, type FakeApplication } from "./fakeDirectory";

/** The client id of `aPackageRequest`. */
export const CLIENT = "5a7e3c10-9d42-4f86-b1c8-2e60d9f4a731";

/** The redirect addresses of `aPackageRequest`, in their order. */
export const OURS = ["https://addins.contoso.com/Sessions/auth-redirect.html", "brk-multihub://addins.contoso.com"];

/** As a portal leaves it. */
export function aNewRegistration(): FakeApplication {
  return {
    id: "app",
    appId: CLIENT,
    signInAudience: "AzureADMyOrg",
    spa: { redirectUris: [] },
    requiredResourceAccess: [],
  };
}

/** One that another add-in and another service use too; one permission is there, but for the application itself. */
export function aUsedRegistration(): FakeApplication {
  return {
    ...aNewRegistration(),
    spa: {
      redirectUris: [
        "brk-multihub://old.contoso.com",
        "https://old.contoso.com/auth-redirect.html",
        "brk-multihub://addins.contoso.com",
      ],
    },
    requiredResourceAccess: [
      { resourceAppId: "another-service", resourceAccess: [{ id: "its-own", type: "Role" }] },
      {
        resourceAppId: GRAPH_APP,
        resourceAccess: [
          { id: "id-of-openid", type: "Scope" },
          { id: "User", type: "Scope" },
          { id: "id-of-Files.ReadWrite", type: "Role" },
        ],
      },
    ],
  };
}
