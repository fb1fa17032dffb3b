import { CLOUD_CHOICE } from "./cloudChoice";
import type { OptionName } from "./givenOptions";

/** What an admin is asked at a terminal, in this order; `defaultValue` is what an empty answer means. */
export type Question = {
  readonly name: OptionName;
  readonly what: string;
  /** One sentence for somebody who is asked for the first time. */
  readonly why: string;
  readonly defaultValue?: string;
};

export const QUESTIONS: readonly Question[] = [
  {
    name: "url",
    what: "the https address of the add-in's folder, such as https://addins.contoso.com/sessions",
    why: "Excel loads the add-in's files from a web host of yours: choose the address now, and upload the files later.",
  },
  {
    name: "client-id",
    what: "the Application (client) ID of the app registration",
    why: "The app registration says what the add-in may ask Microsoft for: its page in Microsoft Entra, under App registrations, shows this GUID.",
  },
  {
    name: "tenant",
    what: "your tenant's id, or one of its domains such as contoso.onmicrosoft.com",
    why: "People sign in at your organization's own directory: Microsoft Entra shows its id and its domains under Overview.",
  },
  {
    name: "cloud",
    why: "Government organizations have Microsoft clouds of their own: if you don't know of one, yours is global.",
    what: `the Microsoft cloud: ${CLOUD_CHOICE}`,
    defaultValue: "global",
  },
  {
    name: "scopes",
    why: "People's own files need less permission than shared ones: own asks for more only when it is needed, all never asks twice.",
    what: "own (asks for Files.ReadWrite first) or all (Files.ReadWrite.All, consented to beforehand)",
    defaultValue: "own",
  },
];
