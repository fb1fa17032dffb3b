import type { ShownText } from "../../core/shownText";
import { reasonSentences, type ReasonContext, type ReasonSentences, tryAgainAt, tryAgainIn } from "./reasonSentences";

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
export const createSentences: CreateSentences = {
  created: {
    title: "A session is open",
    persistent: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) saves changes to ${fileName} as they are made.`,
    temporary: ({ fileName, name, shortId }) =>
      `“${name}” (${shortId}) is temporary: what is changed in it is lost when it ends, and ${fileName} stays as it is.`,
  },
  pending: {
    title: "Microsoft is opening the session",
    body: ({ fileName }) =>
      `This can take a while for ${fileName}. You may close this pane; it goes on from here later.`,
  },
  maybeOpened: {
    title: "No clear answer from Microsoft",
    body: ({ fileName }) =>
      `A session may have been opened for ${fileName}; its id cannot be known. It ends by itself when it is not used.`,
  },
  refused: ({ fileName }) => `Microsoft did not open a session for ${fileName}.`,
  notConfirmed: ({ fileName }) => `Microsoft did not confirm a session for ${fileName}.`,
  later: ({ fileName }) => `No session is open for ${fileName} yet.`,
  tryAgainIn,
  tryAgainAt,
  reasons: reasonSentences,
};
