import { dialogSentences } from "../../../../src/strings/messages/dialogSentences";
import { selectionSentences } from "../../../../src/strings/messages/selectionSentences";
import { resultsSentences } from "../../../../src/strings/messages/resultsSentences";
import type { FocusStep } from "./focusSteps";
import { addSteps, elsewhereSteps, FOLDER, FOLDS, HEAD, rowSteps, SEARCH } from "./listSteps";
import { FORGET_EVERYTHING, PANE_MENU } from "./menuSteps";
import { momentSteps, resultsSteps, runSteps, selectingSteps } from "./manySteps";
import { rowMessageSteps, stackSteps, type Plans } from "./messageSteps";
import { emptySteps, NO_LINK, UNSAVED } from "./startSteps";
import { anyName } from "./names";

const nothing = () => Promise.resolve();
const someId = "000000";
const noPlans: Plans = {
  ...{ noAnswer: nothing, denied: nothing, ended: nothing, busy: nothing },
  ...{ createdOrNot: nothing, alive: nothing, told: nothing },
};

/** Every line of every table: each is walked by the story of its part. */
const EVERY_STEP: readonly FocusStep[] = [
  ...HEAD,
  ...SEARCH,
  ...FOLDS,
  ...FOLDER,
  ...rowSteps(someId, nothing),
  ...addSteps(nothing),
  ...elsewhereSteps(someId),
  ...PANE_MENU,
  ...FORGET_EVERYTHING,
  ...selectingSteps(2),
  ...runSteps(3, nothing, nothing),
  ...momentSteps(2),
  ...resultsSteps(someId, nothing),
  ...rowMessageSteps([someId, someId, someId, someId], noPlans),
  ...stackSteps(noPlans),
  ...emptySteps("", nothing),
  ...UNSAVED,
  ...NO_LINK,
];

const PRESSED = new Set([
  // A copy button that has copied says so, and is the same button.
  dialogSentences.copied,
  // The button of the bar, where some of the selection are over.
  anyName(selectionSentences.closeSome(1, 2)),
  // A link to the person's own mail program, which no story has.
  resultsSentences.draft,
  ...EVERY_STEP.flatMap((step) => ("press" in step ? [anyName(step.press)] : [])),
]);

/** Of these names of controls, those that no table presses: a control that somebody forgot. */
export function forgotten(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(anyName))].filter((name) => !PRESSED.has(name));
}
