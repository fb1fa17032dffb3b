import { MAX_RETENTION_DAYS } from "../../core/statements/retention";
import type { ShownText } from "../../core/shownText";

/** What the dialogs and menus say. */
export const dialogSentences = {
  notKept: {
    blocked: "Storage is blocked for this add-in, so your change wasn't saved.",
    full: "The storage for this add-in is full, so this was not kept. Forget sessions you no longer need, then save again.",
  },
  cancel: "Cancel",
  done: "Done",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "We couldn't access the clipboard. Select the text, then copy it:",

  notThisWindow: "This does not close this Excel window, and signs nobody out.",
  inWorkbook: (fileName: ShownText, place: ShownText | undefined) =>
    place === undefined ? `Workbook: ${fileName}` : `Workbook: ${fileName}, ${place}`,
  otherWorkbookWarning: (fileName: ShownText) =>
    `This session belongs to another workbook: ${fileName}. It is not the one that is open.`,
  fileNotKnown: "a workbook whose name is not known",
  whichFile: {
    asking: "Asking Microsoft which file this is…",
    offline: "You're offline, so we can't ask Microsoft which file this is.",
    signInNeeded: "We can't tell which file this is until you sign in.",
    notFound: "Microsoft couldn't find this file with your account.",
    noAnswer: "Microsoft didn't tell us which file this is.",
    reportedName: (name: ShownText) => `A record calls it ${name}. We couldn't confirm that.`,
    address: "Address of the file",
  },
  close: {
    title: (name: string, id: string) => `Close “${name}” (${id})?`,
    persistent: "This session saves changes as they're made, so finished changes stay in the file.",
    temporary: "This session is temporary. Changes made in it will be lost when it closes and can't be brought back.",
    unknown:
      "We don't know whether this session saves changes. If it's temporary, changes made in it will be lost and can't be brought back.",
    doubts: {
      kindReported:
        "Only a record says that this session saves changes, and we can't check it. If it's temporary, it may lose changes: all that were made in it, for good.",
      kind: "Records disagree about whether this session saves changes. If it's temporary, it may lose changes: all that were made in it, for good.",
      place: "A record says that this session belongs to another workbook. Closing it may lose changes made there.",
      owner: "A record says that this session belongs to another account. Closing it may lose that person's changes.",
    },
    foreign: "A flow or script might still be using it. It would fail at its next step.",
    otherOwner: (name: ShownText | undefined) =>
      name === undefined
        ? "This session is linked to another account. You might not be able to close it with yours."
        : `This session is linked to ${name}. You might not be able to close it with a different account.`,
    facts: (origin: string, life: string) => `${origin}. ${life}.`,
    /** Another pane or device did it while this dialog was open. */
    meanwhile: {
      closed: "This session was closed in the meantime. There's nothing left to close.",
      ended: "This session has ended in the meantime. There's nothing left to close.",
      forgotten: "This session was forgotten in the meantime. If it's still open, it goes on until it ends by itself.",
    },
    close: "Close session",
    discard: "Close and discard",
  },
  forget: {
    title: (name: string, id: string) => `Forget “${name}” (${id})?`,
    text: "This removes the session from the list on this device. The session stays open until it times out.",
    /** The session is over, or another pane has forgotten it. */
    over: "This removes the session from the list on this device. The session itself has already ended.",
    meanwhile: "This session was forgotten in the meantime.",
    forget: "Forget",
  },
  create: {
    title: "Create a session",
    persistent: "Saves changes",
    persistentHint: "What is changed in it is saved to the file at once. It ends after about 5 minutes without use.",
    temporary: "Temporary",
    temporaryHint: "For calculations: what is changed in it is lost when it ends, after about 7 minutes without use.",
    name: "Name (optional)",
    nameHint: "Shown in the list, so that you can tell it from others.",
    notStorable:
      "This Excel lets the add-in keep nothing. The session's id will be shown once, for you to copy, and is lost with this pane.",
    full: "The storage for this add-in is full. The session's id will be shown once, for you to copy, and is lost with this pane.",
    create: "Create",
    createAnyway: "Create all the same",
  },
  add: {
    title: "Add sessions",
    label: "Session IDs, or text that contains them",
    hint: "An ID, a flow's output, a cURL command, JSON, or CSV. No session is contacted.",
    reading: "Reading the text. This can take a while. Select Cancel to stop.",
    understood: (count: number) => (count === 1 ? "1 session found" : `${count} sessions found`),
    placeNotUnderstood: "we couldn't tell which workbook this belongs to, so you'll find it under other workbooks",
    leftOut: (count: number) => (count === 1 ? "1 item skipped:" : `${count} items skipped:`),
    saves: (count: number) => (count === 1 ? "Does this session save changes?" : "Do these sessions save changes?"),
    yes: "Yes",
    no: "No, they are temporary",
    unknown: "I don't know",
    unresolved: "Until Microsoft finds this workbook, we keep them with its address.",
    noWorkbook:
      "No workbook is known yet, so sessions without one are kept apart. When one is shown here, choose “Belongs to this workbook” in the session's menu.",
    add: (count: number) => (count === 1 ? "Add 1 session" : `Add ${count} sessions`),
    addNone: "Add",
    blocked: "Storage is blocked for this add-in, so nothing was added. Keep the text.",
    full: "The storage for this add-in is full, so not all were added. Forget sessions you no longer need, then add again.",
  },
  byHand: {
    title: "Another workbook",
    link: "Link of the file",
    linkHint: "In the browser or in Excel: Share, then Copy link.",
    orIds: "Or enter its IDs",
    source: "Source",
    sharePoint: "SharePoint",
    oneDrive: "OneDrive",
    anySource: "Not sure",
    siteId: "Site ID",
    driveId: "Drive ID",
    itemId: "Item ID",
    userId: "User ID",
    sessionId: "Workbook Session ID (optional)",
    wrongField: (label: string, why: string) => `${label}: ${why}`,
    find: "Find workbook",
    finding: "Asking Microsoft…",
    found: (name: ShownText, place: ShownText | undefined) =>
      place === undefined ? `Found ${name}` : `Found ${name}, ${place}`,
    use: "Show its sessions",
    nothing: "Paste a link, or fill in at least an Item ID.",
    notALink:
      "This is not a link to a file in OneDrive or SharePoint. It begins with https:// and a name such as contoso.sharepoint.com.",
    otherUser: "A sign-in reaches only what the signed-in user may open, whatever user is named here.",
    siteNotUsed: "OneDrive has no site, so the Site ID is not used.",
    blocked:
      "This Excel lets the add-in keep nothing, so the session id was not kept. Clear its field to go on without it.",
    full: "The storage for this add-in is full, so the session id was not kept. Forget sessions you no longer need, or clear its field to go on without it.",
    signIn: "Sign in and find",
    askMore: "Allow access to more files and find",
  },
  askMore: {
    title: "Allow access to more files?",
    allow: "Allow access to more files",
  },
  forgetEverything: {
    title: "Remove everything stored here?",
    text: (count: number) =>
      count === 1
        ? "This deletes 1 session and all add-in data from this device. It doesn't close any session."
        : `This deletes ${count} sessions and all add-in data from this device. It doesn't close any session.`,
    exportFirst: "Copy all sessions first",
    forget: "Remove everything",
  },
  settings: {
    title: "Settings",
    retention: "Keep closed and ended sessions for (days)",
    retentionHint: `From 1 to ${MAX_RETENTION_DAYS}. Open sessions are kept until you forget them.`,
    keepToasts: "Keep success messages until I dismiss them",
    save: "Save",
    wrong: `Enter a whole number from 1 to ${MAX_RETENTION_DAYS}.`,
  },
};

export type DialogSentences = typeof dialogSentences;
