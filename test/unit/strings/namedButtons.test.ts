import type { Language } from "../../../src/strings/languages/language";
import { keepAliveSentences } from "../../../src/strings/messages/keepAliveSentences";
import { lineSentences } from "../../../src/strings/messages/lineSentences";
import { momentSentences } from "../../../src/strings/messages/momentSentences";
import { paneSentences } from "../../../src/strings/messages/paneSentences";
import { selectionSentences } from "../../../src/strings/messages/selectionSentences";
import { LANGUAGE_TAGS } from "../../support/books";

type Books = Pick<
  Language,
  "keepAliveSentences" | "lineSentences" | "momentSentences" | "paneSentences" | "selectionSentences"
>;

const ENGLISH: Books = {
  ...{ keepAliveSentences, lineSentences, momentSentences, paneSentences, selectionSentences },
};

async function booksOf(tag: string): Promise<Books> {
  if (tag === "en") return ENGLISH;
  const { default: language } = (await import(`../../../src/strings/languages/${tag}`)) as {
    readonly default: Language;
  };
  return language;
}

/** What is written on a button, and what it is called where the row around it is not heard. */
function buttons({ paneSentences: pane, lineSentences: line, ...books }: Books) {
  const { selectionSentences: selection, keepAliveSentences: keeping, momentSentences: moment } = books;
  const of = ["Report", "a1b2c3"] as const;
  return [
    [pane.close, pane.closeNamed(...of)],
    [pane.addShort, pane.add],
    [pane.stop, line.named.stop(...of)],
    [pane.stop, line.named.stopCreating],
    [line.signInAndClose, line.named.close(...of)],
    [line.signInAndContact, line.named.contact(...of)],
    [keeping.stop, keeping.stopNamed(...of)],
    [moment.cancel, moment.cancelNamed("Report")],
    [selection.allShort, selection.all],
    [selection.noneShort, selection.none],
  ] as const;
}

describe("a button whose name says more than is written on it", () => {
  it.each(["en", ...LANGUAGE_TAGS])("%s: can be pressed by voice, with the words that are seen", async (tag) => {
    const books = await booksOf(tag);
    const plain = (text: string) => text.toLocaleLowerCase(tag).replaceAll(/[\u2068\u2069]/g, "");
    const wrong = buttons(books).filter(([seen, name]) => !plain(name).includes(plain(seen)));
    expect(wrong).toEqual([]);
  });
});
