import type { OptionName } from "./givenOptions";

/** What an admin is asked at a terminal, in this order; `otherwise` is what an empty answer means. */
export type Question = { readonly name: OptionName; readonly what: string; readonly otherwise?: string };

export const QUESTIONS: readonly Question[] = [
  { name: "url", what: "the https address of the add-in's folder, such as https://addins.contoso.com/sessions" },
  { name: "client-id", what: "the Application (client) ID of the app registration" },
  { name: "tenant", what: "your tenant's id, or one of its domains such as contoso.onmicrosoft.com" },
  {
    name: "cloud",
    what: "the Microsoft cloud: global (also GCC), usgov (GCC High) or usgovdod (DoD)",
    otherwise: "global",
  },
  {
    name: "scopes",
    what: "own (asks for Files.ReadWrite first) or all (Files.ReadWrite.All, consented to beforehand)",
    otherwise: "own",
  },
];
