import { IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { book } from "../book";

/** What somebody needs who has not met a workbook session before. */
export const newcomerSentences = book("newcomerSentences", {
  empty: {
    what: "A session is a connection that a flow, a script or this add-in opened on the workbook, and that can stay open after its work is done.",
    find: "How to get one into this list:",
    paste: "Paste or import one",
    pasteHint: "A session ID, or any text with one in it: a flow's output, a log, a CSV.",
    folder: "Look in OneDrive",
    folderHint: "Automations can leave their sessions in a folder of your OneDrive.",
    create: "Create one",
    createHint: "To try it out, or to copy it to another tool.",
    createNotNow: "You can create a session here once a workbook is shown.",
    closing: "Closing ends that one session. It doesn't close Excel, sign anyone out or delete a file.",
  },
  whatIs: {
    menu: "What is a session?",
    title: "What is a workbook session?",
    paragraphs: [
      "A connection that a flow, a script or this add-in opens on a workbook through Microsoft Graph, to read and change it without Excel.",
      "Some sessions save changes: what's changed in them is written to the file at once. Others are temporary: what's changed in them is lost when they end.",
      `Microsoft ends a session when it isn't used: after about ${IDLE_MINUTES.persistent} minutes if it saves changes, after about ${IDLE_MINUTES.temporary} if it's temporary. These times are estimates.`,
      "Microsoft doesn't list open sessions. This add-in knows the ones that were created here, pasted or imported, or left by automations in your OneDrive. There might be others.",
      "Closing ends one session of one workbook. Whatever still uses it fails at its next step. Closing doesn't close Excel, sign anyone out or delete a file.",
    ],
  },
  about: {
    menu: "About…",
    title: "About Workbook Sessions",
    version: "Version",
    account: "Account",
    signIn: "Sign-in",
    byExcel: "Through Excel, with Excel's account",
    byWindow: "In a Microsoft window, with an account you choose",
    notYet: "Not signed in yet",
    access: "Access",
    accessTo: { own: "Your own files", all: "All files you can open" },
    cloud: "Microsoft cloud",
    clouds: { global: "Global", usgov: "US Government (GCC High)", usgovdod: "US Government (DoD)" },
    storage: "Storage used here",
    storageUsed: (kilobytes: number) => (kilobytes < 1 ? "Less than 1 KB" : `About ${kilobytes} KB`),
    privacy: "Privacy",
    privacyText:
      "The list stays on this device, and in your OneDrive if you chose that. We talk only to Microsoft, and collect nothing about you.",
    licenses: "Licenses",
    licensesText:
      "MIT license. Built with React, Fluent UI and the Microsoft Authentication Library, all under the MIT license.",
    remove: "Remove everything stored here…",
  },
});

export type NewcomerSentences = typeof newcomerSentences;
