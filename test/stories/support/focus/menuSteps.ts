import { dialogSentences } from "../../../../src/strings/messages/dialogSentences";
import { fileSentences } from "../../../../src/strings/messages/fileSentences";
import { guideSentences } from "../../../../src/strings/messages/guideSentences";
import { languageSentences } from "../../../../src/strings/messages/languageSentences";
import { menuSentences } from "../../../../src/strings/messages/menuSentences";
import { newcomerSentences } from "../../../../src/strings/messages/newcomerSentences";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { selectionSentences } from "../../../../src/strings/messages/selectionSentences";
import { choose, goesOn, keeps, key, leaves, opens, type FocusStep } from "./focusSteps";
import { copies } from "./listSteps";
import { title } from "./names";

const { more } = paneSentences;
const { cancel, done } = dialogSentences;
const { about } = newcomerSentences;

/** Every item of the pane's menu, and every button of what it opens. */
export const PANE_MENU: readonly FocusStep[] = [
  ...choose(more, menuSentences.create, dialogSentences.create.persistent),
  keeps(dialogSentences.create.temporary),
  keeps(dialogSentences.create.persistent),
  leaves(cancel, more),
  ...choose(more, menuSentences.otherWorkbook, dialogSentences.byHand.link),
  keeps(dialogSentences.byHand.orIds),
  keeps(dialogSentences.byHand.find),
  key("Escape", more, "Esc leaves a dialog as Cancel does"),
  ...choose(more, menuSentences.readAgain, more),
  ...Object.values(menuSentences.sorts)
    .reverse()
    .flatMap((sort) => choose(more, sort, more)),
  ...choose(more, menuSentences.history, done),
  leaves(done, more),
  ...choose(more, menuSentences.exportAll, fileSentences.json),
  keeps(fileSentences.csv),
  keeps(fileSentences.json),
  keeps(fileSentences.download),
  copies(fileSentences.copy),
  leaves(done, more),
  ...choose(more, menuSentences.settings, languageSentences.setting),
  keeps(dialogSentences.settings.keepToasts),
  keeps(dialogSentences.settings.keepToasts),
  leaves(dialogSentences.settings.save, more),
  ...choose(more, newcomerSentences.whatIs.menu, done),
  leaves(done, more),
  ...choose(more, guideSentences.menu, guideSentences.selectThem),
  keeps(guideSentences.openInBrowser),
  leaves(guideSentences.selectThem, more),
  goesOn(selectionSentences.end, title(1), "the bar goes, and what was selected were rows"),
  ...choose(more, about.menu, about.remove),
  opens(about.remove, cancel),
  leaves(cancel, more),
  ...choose(more, menuSentences.shortcuts, done),
  leaves(done, more),
  ...choose(more, menuSentences.forgetEverything, cancel),
  copies(dialogSentences.forgetEverything.exportFirst),
  leaves(cancel, more),
];

/** At the end of everything: an empty list. */
export const FORGET_EVERYTHING: readonly FocusStep[] = [
  ...choose(more, menuSentences.forgetEverything, cancel),
  leaves(dialogSentences.forgetEverything.forget, more),
];
