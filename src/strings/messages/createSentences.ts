import type { ShownText } from "../../core/shownText";
import { reasonSentences, type ReasonContext, type ReasonSentences, tryAgainAt, tryAgainIn } from "./reasonSentences";
import { book } from "../book";

export type CreateSentences = {
  readonly created: {
    readonly title: string;
    readonly persistent: (context: CreatedContext) => string;
    readonly temporary: (context: CreatedContext) => string;
  };
  readonly pending: CreateSentence;
  readonly maybeOpened: CreateSentence;
  readonly refused: (context: ReasonContext) => string;
  readonly notConfirmed: (context: ReasonContext) => string;
  readonly later: (context: ReasonContext) => string;
  readonly tryAgainIn: (seconds: number) => string;
  readonly tryAgainAt: (time: string) => string;
  readonly reasons: ReasonSentences;
};

type CreatedContext = { readonly fileName: ShownText; readonly name: string; readonly shortId: string };

type CreateSentence = { readonly title: string; readonly body: (context: ReasonContext) => string };

/** The outcome of creating a session. */
export const createSentences: CreateSentences = book("createSentences", {
  created: {
    title: "A session is open",
    persistent: ({ fileName, name, shortId }) => `“${name}” (${shortId}) saves changes to ${fileName} as they're made.`,
    temporary: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) is temporary: changes made in it will be lost when it ends, and ${fileName} stays as it is.`,
  },
  pending: {
    title: "Microsoft is opening the session",
    body: ({ fileName }) =>
      `This can take a while for ${fileName}. You can close this pane. We'll continue from here later.`,
  },
  maybeOpened: {
    title: "We couldn't confirm whether a session opened",
    body: ({ fileName }) =>
      `A session might be open for ${fileName}, but we can't know its ID. It times out when it isn't used.`,
  },
  refused: ({ fileName }) => `Microsoft didn't open a session for ${fileName}.`,
  notConfirmed: ({ fileName }) => `Microsoft didn't confirm a session for ${fileName}.`,
  later: ({ fileName }) => `No session is open for ${fileName} yet.`,
  tryAgainIn,
  tryAgainAt,
  reasons: reasonSentences,
});
