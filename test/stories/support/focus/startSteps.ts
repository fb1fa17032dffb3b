import { dialogSentences } from "../../../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../../../src/strings/messages/menuSentences";
import { newcomerSentences } from "../../../../src/strings/messages/newcomerSentences";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { workbookSentences } from "../../../../src/strings/messages/workbookSentences";
import { choose, goesOn, keeps, leaves, meanwhile, opens, type, type FocusStep } from "./focusSteps";

const { empty } = newcomerSentences;
const { cancel, byHand } = dialogSentences;
const words = paneSentences;

/** A list without a session, and then a workbook that is chosen by its link. */
export function emptySteps(link: string, read: () => Promise<unknown>): readonly FocusStep[] {
  return [
    opens(empty.paste, dialogSentences.add.label),
    leaves(cancel, empty.paste),
    goesOn(empty.folder, words.listTitle(0), "the button goes while OneDrive is read; the title says what was found"),
    meanwhile(read),
    opens(empty.create, dialogSentences.create.persistent),
    leaves(cancel, empty.create),
    ...choose(words.more, menuSentences.otherWorkbook, byHand.link),
    type(link),
    goesOn(
      byHand.find,
      byHand.link,
      "the button is off while Microsoft is asked: Enter in the first field goes on as well",
    ),
    leaves(byHand.use, words.more),
    goesOn(words.backToDocument, words.listTitle(0), "the button goes, and the list has changed"),
  ];
}

/** A document that was never saved. */
export const UNSAVED: readonly FocusStep[] = [keeps(workbookSentences.unsaved.next)];

/** An Excel that does not say which file it shows, and one that does not answer. */
export const NO_LINK: readonly FocusStep[] = [
  opens(workbookSentences.empty.next, byHand.link),
  leaves(cancel, workbookSentences.empty.next),
];
