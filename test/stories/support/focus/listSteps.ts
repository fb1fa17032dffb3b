import { copySentences } from "../../../../src/strings/messages/copySentences";
import { detailsSentences } from "../../../../src/strings/messages/detailsSentences";
import { dialogSentences } from "../../../../src/strings/messages/dialogSentences";
import { fileSentences } from "../../../../src/strings/messages/fileSentences";
import { folderSentences } from "../../../../src/strings/messages/folderSentences";
import { keepAliveSentences } from "../../../../src/strings/messages/keepAliveSentences";
import { warningSentences } from "../../../../src/strings/messages/lineSentences";
import { menuSentences } from "../../../../src/strings/messages/menuSentences";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { proofSentences } from "../../../../src/strings/messages/proofSentences";
import { selectionSentences } from "../../../../src/strings/messages/selectionSentences";
import { stepSentences } from "../../../../src/strings/messages/stepSentences";
import { deadId } from "../stored";
import { choose, goesOn, keeps, key, leaves, meanwhile, opens, still, type, type FocusStep } from "./focusSteps";
import { controlsOf, title } from "./names";

const words = paneSentences;
const { cancel, done, copied } = dialogSentences;

/** A button that says what it has done. */
export const copies = (label: string): FocusStep => goesOn(label, copied, "the button itself says what it did");

export const HEAD: readonly FocusStep[] = [
  keeps(words.openInBrowser),
  keeps(words.whoseKnowledge),
  keeps(warningSentences.short.severalPersistent(9)),
  opens(words.add, dialogSentences.add.label),
  leaves(cancel, words.add),
  keeps(words.select),
  goesOn(selectionSentences.end, title(1), "the bar goes, and what was selected were rows"),
  keeps(words.select),
  keeps(words.select),
];

export const SEARCH: readonly FocusStep[] = [
  key("Control+f", words.filter, "Ctrl+F is for the search"),
  type("nothing like it"),
  goesOn(words.clearFilter, words.filter, "the button goes with the search; what is typed next is another one"),
  key("Escape", title(1), "an empty search is left for the list"),
];

/** Folds: each opens and closes, and its rows have what other rows have. */
export const FOLDS: readonly FocusStep[] = [
  keeps(words.settled(1)),
  keeps(words.settled(1)),
  keeps(words.otherWorkbooks(2)),
  keeps(words.otherWorkbooks(2)),
];

/** What went is replaced by the first control that is left in its part. */
const LEFT = "of a part with a name, its first control that is left gets it";
const unread = folderSentences.unread(1);

export const FOLDER: readonly FocusStep[] = [
  keeps(unread),
  keeps(unread),
  keeps(folderSentences.readAgain),
  opens(folderSentences.keep, cancel),
  leaves(cancel, folderSentences.keep),
  opens(folderSentences.keep, cancel),
  goesOn(folderSentences.keep, /^(Flow|Added by you)/, "what opened the dialog is gone, and the list is there"),
  goesOn(folderSentences.stopKeeping, unread, LEFT),
];

/** Of the first row; Microsoft knows its session. */
export function rowSteps(id: string, contacted: () => Promise<unknown>): readonly FocusStep[] {
  const { close, more, select, stopKeeping } = controlsOf(1, id);
  const ROW = "what was pressed goes, and its row stays";
  return [
    opens(close, cancel),
    keeps(dialogSentences.whichFile.address),
    keeps(proofSentences.note),
    leaves(cancel, close),
    opens(close, cancel),
    key("Escape", close, "Esc leaves a dialog as Cancel does"),
    keeps(select),
    key("Escape", title(1), "Esc ends selecting, and what was selected was a row"),
    ...choose(more, menuSentences.keepAlive, more),
    meanwhile(contacted),
    still(more, "an answer takes it from nothing"),
    goesOn(words.dismiss, title(1), ROW),
    ...choose(more, keepAliveSentences.menu(15), more),
    ...choose(more, keepAliveSentences.menu(30), more),
    goesOn(stopKeeping, title(1), ROW),
    ...choose(more, keepAliveSentences.menu(60), more),
    ...choose(more, keepAliveSentences.menuStop, more),
    ...choose(more, copySentences.menu, copySentences.form),
    copies(copySentences.copy),
    leaves(done, more),
    ...choose(more, copySentences.menuId, copySentences.form),
    leaves(done, more),
    ...choose(more, menuSentences.rename, detailsSentences.label),
    leaves(detailsSentences.save, more),
    ...choose(more, menuSentences.details, detailsSentences.label),
    copies(detailsSentences.copyDetails),
    leaves(cancel, more),
    ...choose(more, menuSentences.forget, cancel),
    leaves(cancel, more),
    ...choose(more, menuSentences.forget, cancel),
    goesOn(dialogSentences.forget.forget, title(2), "the row goes, and the next one takes its place"),
    goesOn(stepSentences.undo, title(1), "the button goes with its message; the list has the row again"),
  ];
}

/** Pastes a session, and what is found of a file. */
export function addSteps(chosen: () => Promise<unknown>): readonly FocusStep[] {
  const { add } = dialogSentences;
  return [
    opens(words.add, add.label),
    keeps(fileSentences.choose),
    meanwhile(chosen),
    still(fileSentences.choose, "another file may be the right one"),
    goesOn(fileSentences.remove, add.label, "the button goes, and what comes next is typed"),
    type(deadId("00aa01")),
    keeps(add.yes),
    keeps(add.no),
    keeps(add.unknown),
    leaves(add.add(1), words.add),
    goesOn(words.dismiss, /^(Flow|Added by you)/, "the message goes, and the list is what there is to do"),
  ];
}

/** Of a session of another workbook, in its fold. */
export function elsewhereSteps(id: string): readonly FocusStep[] {
  const { more } = controlsOf(103, id);
  return [
    keeps(words.otherWorkbooks(2)),
    ...choose(
      more,
      menuSentences.belongsHere,
      words.listTitle(11),
      "the row has moved: the list's title, which counts it",
    ),
    keeps(words.otherWorkbooks(1)),
  ];
}
