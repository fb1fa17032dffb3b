import { IDLE_MINUTES } from "../../core/sessions/idleTimeout";
import { MAX_RETENTION_DAYS, MIN_RETENTION_DAYS } from "../../core/statements/retention";
import type { ShownText } from "../../core/shownText";
import { book } from "../book";

/** What the dialogs and menus say. */
export const dialogSentences = book("dialogSentences", {
  notKept: {
    blocked: "Storage is blocked for this add-in, so your change wasn't saved.",
    full: "Storage for this add-in is full, so your change wasn't saved. Forget sessions you no longer need, then save again.",
  },
  cancel: "Cancel",
  done: "Done",
  copy: "Copy",
  copied: "Copied",
  copyByHand: "We couldn't access the clipboard. Select the text, then copy it:",

  notThisWindow: "This doesn't close Excel or sign anyone out.",
  inWorkbook: (fileName: ShownText, place: ShownText | undefined) =>
    place === undefined ? `Workbook: ${fileName}` : `Workbook: ${fileName}, ${place}`,
  otherWorkbookWarning: (fileName: ShownText) =>
    `This session belongs to another workbook: ${fileName}. It isn't the one that's open.`,
  fileNotKnown: "a workbook whose name we don't know",
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
    temporary: "This session is temporary. Changes made in it will be lost when it closes and can't be recovered.",
    unknown:
      "We don't know whether this session saves changes. If it's temporary, changes made in it will be lost and can't be recovered.",
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
      ended: "This session ended in the meantime. There's nothing left to close.",
      forgotten: "This session was forgotten in the meantime. If it's still open, it stays open until it times out.",
    },
    close: "Close session",
    discard: "Close and discard",
  },
  forget: {
    title: (name: string, id: string) => `Forget “${name}” (${id})?`,
    text: "This removes the session from the list on this device. The session stays open until it times out.",
    /** The session is over, or another pane has forgotten it. */
    over: "This removes the session from the list on this device. The session itself is already over.",
    meanwhile: "This session was forgotten in the meantime.",
    forget: "Forget",
  },
  create: {
    title: "Create a session",
    persistent: "Saves changes",
    persistentHint: `Changes are saved to the file right away. It ends after about ${IDLE_MINUTES.persistent} minutes of inactivity.`,
    temporary: "Temporary",
    temporaryHint: `For calculations: changes are lost when it ends, after about ${IDLE_MINUTES.temporary} minutes of inactivity.`,
    name: "Name (optional)",
    nameHint: "Shown in the list, so you can tell it from others.",
    notStorable:
      "Storage is blocked for this add-in. We'll show the session's ID once, for you to copy. It's lost when this pane closes.",
    full: "Storage for this add-in is full. We'll show the session's ID once, for you to copy. It's lost when this pane closes.",
    create: "Create",
    createAnyway: "Create anyway",
  },
  add: {
    title: "Add sessions",
    label: "Session IDs, or text that contains them",
    hint: "An ID, a flow's output, a cURL command, JSON, or CSV. No session is contacted.",
    reading: "Reading the text. This can take a while. Select Cancel to stop.",
    understood: (count: number) => (count === 1 ? "1 session found" : `${count} sessions found`),
    placeNotUnderstood: "We couldn't tell which workbook this belongs to. You'll find it under other workbooks.",
    leftOut: (count: number) => (count === 1 ? "1 item skipped:" : `${count} items skipped:`),
    saves: (count: number): string =>
      count === 1 ? "Does this session save changes?" : "Do these sessions save changes?",
    yes: "Yes",
    no: "No, they're temporary",
    unknown: "I don't know",
    unresolved: "Until Microsoft finds this workbook, we keep them with its address.",
    noWorkbook:
      "We don't know the workbook yet, so we keep sessions without one apart. When a workbook is shown here, select “Belongs to this workbook” in the session's menu.",
    add: (count: number) => (count === 1 ? "Add 1 session" : `Add ${count} sessions`),
    addNone: "Add",
    blocked: "Storage is blocked for this add-in, so we added nothing. Keep the text.",
    full: "Storage for this add-in is full, so we couldn't add all of them. Forget sessions you no longer need, then add again.",
  },
  byHand: {
    title: "Another workbook",
    link: "Link to the file",
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
    nothing: "Paste a link, or enter at least an Item ID.",
    notALink:
      "This isn't a link to a file in OneDrive or SharePoint. It starts with https:// and a name such as contoso.sharepoint.com.",
    otherUser: "You can only open files that the signed-in account has access to.",
    siteNotUsed: "OneDrive has no site, so we don't use the Site ID.",
    blocked:
      "Storage is blocked for this add-in, so we couldn't save the session ID. Clear its field to continue without it.",
    full: "Storage for this add-in is full, so we couldn't save the session ID. Forget sessions you no longer need, or clear its field to continue without it.",
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
    retentionHint: `From ${MIN_RETENTION_DAYS} to ${MAX_RETENTION_DAYS}. Open sessions are kept until you forget them.`,
    keepToasts: "Keep success messages until I dismiss them",
    save: "Save",
    wrong: `Enter a whole number from ${MIN_RETENTION_DAYS} to ${MAX_RETENTION_DAYS}.`,
  },
});

export type DialogSentences = typeof dialogSentences;
