import type { ShownText } from "../../core/shownText";
import { book } from "../book";

type About = { readonly name: string; readonly shortId: string; readonly fileName: ShownText };

/** What notices say besides the meaning of Microsoft's and the sign-in's answers. */
export const noticeSentences = book("noticeSentences", {
  message: "Message",
  earlierMessages: (count: number) => (count === 1 ? "1 earlier message" : `${count} earlier messages`),
  messageAbout: (name: string, id: string) => `Message about ${name} ${id}`,
  details: "Details",
  hideDetails: "Hide details",
  copyDetails: "Copy details",
  results: "Results…",
  notSent: {
    documentChanged: {
      title: "Nothing was sent: another workbook is open now",
      body: "Excel isn't showing the workbook you confirmed, so we did nothing.",
    },
    documentNotAnswering: {
      title: "Nothing was sent: Excel isn't responding",
      body: "Finish editing the cell or close the open window in Excel, then try again.",
    },
    closed: {
      title: "Nothing was sent: the session is already closed",
      body: "Another pane or device closed it in the meantime.",
    },
    ended: {
      title: "Nothing was sent: the session had already ended",
      body: "Another pane or device learned that in the meantime.",
    },
    forgotten: {
      title: "Nothing was sent: the session was forgotten",
      body: "It was removed from the list in the meantime. If it's still open, it stays open until it times out.",
    },
    alreadyOpening: {
      title: "Nothing was sent: a session is already being opened",
      body: "Another pane asked for one, and Microsoft is opening it. It appears in the list when it's open.",
    },
    cancelled: {
      title: "Canceled: we didn't close the session",
      body: ({ name, shortId, fileName }: About) =>
        `Nothing was sent. “${name}” (${shortId}) for ${fileName} might still be open.`,
    },
    stopped: {
      close: {
        title: "Stopped: we didn't close the session",
        body: ({ name, shortId, fileName }: About) =>
          `Nothing more was sent. “${name}” (${shortId}) for ${fileName} might still be open.`,
      },
      contact: {
        title: "Stopped: we didn't contact the session",
        body: ({ name, shortId, fileName }: About) =>
          `Nothing more was sent. “${name}” (${shortId}) for ${fileName} might still be open.`,
      },
      create: {
        title: "Stopped: we didn't create a session",
        body: ({ fileName }: Pick<About, "fileName">) => `Nothing more was sent for ${fileName}.`,
      },
    },
  },
  /** Of a name, a note or the like. */
  notChanged: "Nothing was changed: the session was forgotten",
  notStored: {
    title: "We couldn't save this session here",
    blocked:
      "Storage is blocked for this add-in. Copy the ID now: it's lost when this pane closes, and Microsoft doesn't list sessions.",
    full: "Storage for this add-in is full. Copy the ID now: it's lost when this pane closes, and Microsoft doesn't list sessions.",
  },
  added: (count: number) =>
    count === 0
      ? "No sessions added: the records say they were forgotten"
      : count === 1
        ? "1 session added"
        : `${count} sessions added`,
  listed: (count: number) => (count === 1 ? "1 session was already listed" : `${count} sessions were already listed`),
  listedBody: "We kept what the text adds about them. No session was contacted.",
  also: (count: number) => (count === 1 ? "1 other was already listed." : `${count} others were already listed.`),
  addedBody: "Kept on this device. No session was contacted.",
  addedHere:
    "Storage is blocked for this add-in, so they stay in the list only until this pane closes. Keep the text. No session was contacted.",
  forgotten: (count: number) => (count === 1 ? "1 session forgotten" : `${count} sessions forgotten`),
  broughtBack: (count: number) =>
    count === 1 ? "1 session is back in the list" : `${count} sessions are back in the list`,
  broughtBackBody: (count: number): string =>
    count === 1 ? "We know as much about it as before." : "We know as much about them as before.",
  forgottenBody: "No session was closed.",
  forgottenGoesOn: "What was already on its way to Microsoft continues. Nothing more is sent.",
  notRemoved:
    "Storage is blocked for this add-in, so we couldn't remove everything. What's still in the list is still on this device.",
  storageFailure: {
    blocked:
      "Storage is blocked for this add-in, so this wasn't saved. What the list shows is lost when this pane closes.",
    full: "Storage for this add-in is full, so this wasn't saved. The list might show the session as before. Forget sessions you no longer need.",
  },
  personal: "Microsoft documents sessions only for work or school accounts. This is a personal one.",
  thisWorkbook: "this workbook",
});

export type NoticeSentences = typeof noticeSentences;

/** The names of the facts on the error card. Support reads them too, so they use the technical terms. */
export const supportSentences = book("supportSentences", {
  time: "Time",
  session: "Session",
  status: "HTTP status",
  codes: "Codes",
  requestId: "request-id",
  clientRequestId: "client-request-id",
  answeredAt: "Answered at",
  signInCode: "Sign-in code",
  signInNumber: "Sign-in error",
  tenant: "Organization asked",
  tried: "Sign-in tried",
  failure: "Error",
  places: "In",
});

export type SupportSentences = Readonly<typeof supportSentences>;
