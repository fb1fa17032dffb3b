/** The roles in Microsoft Entra that a registration script needs, one line each. */
export const THE_ROLES: readonly string[] = [
  "Have the role Cloud Application Administrator, Application Administrator or Privileged Role Administrator:",
  "each may change the registration and consent for the organization. Application Developer is enough to make the",
  "registration, but not for the consent.",
];
