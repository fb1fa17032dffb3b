import { bulkSentences, closeManySentences, forgetManySentences } from "../../../../src/strings/messages/bulkSentences";
import { copySentences } from "../../../../src/strings/messages/copySentences";
import { dialogSentences } from "../../../../src/strings/messages/dialogSentences";
import { fileSentences } from "../../../../src/strings/messages/fileSentences";
import { historySentences } from "../../../../src/strings/messages/historySentences";
import { keepAliveSentences } from "../../../../src/strings/messages/keepAliveSentences";
import { mailSentences } from "../../../../src/strings/messages/mailSentences";
import { menuSentences } from "../../../../src/strings/messages/menuSentences";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { proofSentences } from "../../../../src/strings/messages/proofSentences";
import { resultsSentences } from "../../../../src/strings/messages/resultsSentences";
import { selectionSentences } from "../../../../src/strings/messages/selectionSentences";
import { stepSentences } from "../../../../src/strings/messages/stepSentences";
import { choose, goesOn, keeps, key, leaves, meanwhile, opens, still, type, type FocusStep } from "./focusSteps";
import { copies } from "./listSteps";
import { controlsOf, title } from "./names";

const selection = selectionSentences;
const bulk = bulkSentences;
const { select } = paneSentences;
const { cancel, done } = dialogSentences;
const LINE = "the bar and its question are gone; what goes on is in the line of the run";
const ROWS = "the bar goes, and what was selected were rows";

/** The first control of the results. */
const PROOF = new RegExp(`^${proofSentences.show}`);
const NEXT = "the button itself says what it does next";
const ALL = goesOn(selection.all, selection.none, NEXT);

/** The bar of a selection, its menu, and every dialog that it opens, with so many sessions that save changes. */
export function selectingSteps(count: number): readonly FocusStep[] {
  const { more } = selection;
  return [
    keeps(select),
    ALL,
    goesOn(selection.none, selection.all, NEXT),
    ALL,
    opens(selection.close, cancel),
    keeps(dialogSentences.whichFile.address),
    leaves(cancel, selection.close),
    ...choose(more, selection.copy, copySentences.form),
    copies(copySentences.copy),
    leaves(done, more),
    ...choose(more, selection.export, fileSentences.json),
    leaves(done, more),
    ...choose(more, selection.email, resultsSentences.copyText),
    copies(resultsSentences.copyText),
    copies(resultsSentences.copyMarkdown),
    leaves(done, more),
    ...choose(more, selection.forget, cancel),
    leaves(cancel, more),
    ...choose(more, selection.ofOrigin(paneSentences.origin.createdHere), more),
    goesOn(selection.end, title(1), ROWS),
    ...fromBar(selection.check, bulk.dismiss),
    goesOn(bulk.dismiss, /^Flow/, "the line goes, and the list is what there is to do"),
    ...fromBar(selection.keepAlive, bulk.dismiss),
    goesOn(bulk.dismiss, /^Flow/, "the line goes, and the list is what there is to do"),
    ...[15, 30, 60].flatMap((minutes) => fromBar(keepAliveSentences.menu(minutes), /^Flow/)),
    ...fromBar(selection.forget, cancel),
    goesOn(
      forgetManySentences.forget(count),
      /^(Flow|\d+ sessions known)/,
      "the rows go; the list, or its title, is left",
    ),
    goesOn(stepSentences.undo, /^Flow/, "the button goes with its message; the list has the rows again"),
  ];
}

/** What the bar's menu begins ends the selection. */
function fromBar(item: string, lands: string | RegExp): readonly FocusStep[] {
  return [
    keeps(select),
    ALL,
    ...choose(selection.more, item, lands, "the bar goes with its menu; what goes on, or the list, gets it"),
  ];
}

/** A run of so many; `held`: its first request is at Microsoft until `answered`; the second one is refused. */
export function runSteps(
  count: number,
  held: () => Promise<unknown>,
  answered: () => Promise<unknown>,
): readonly FocusStep[] {
  return [
    keeps(select),
    ALL,
    opens(selection.close, cancel),
    goesOn(closeManySentences.close(count), bulk.stop, LINE),
    meanwhile(held),
    goesOn(bulk.stop, bulk.name, "the button goes while the run stops; its line stays"),
    meanwhile(answered),
    still(bulk.name, "the line of the run keeps it: what can be done next is one Tab away"),
    goesOn(bulk.continueLeft(count - 1), bulk.retryFailed(1), "the run has ended; what failed can be sent again"),
    opens(bulk.results, PROOF),
    leaves(done, bulk.results),
    goesOn(bulk.retryFailed(1), bulk.results, "nothing has failed any more; what is left of the line"),
    goesOn(bulk.dismiss, /^(Flow|\d+ sessions known)/, "the line goes, and the list is what there is to do"),
  ];
}

/** Sessions that may lose changes: a moment in which the run can be cancelled. */
export function momentSteps(count: number): readonly FocusStep[] {
  return [
    keeps(select),
    ALL,
    opens(selection.close, cancel),
    goesOn(closeManySentences.close(count), bulk.cancel, LINE),
    goesOn(bulk.cancel, title(1), "the line goes, and nothing has happened to the list"),
  ];
}

/** From the history: the results of what was closed, to copy, to save and to send. */
export function resultsSteps(id: string, looked: () => Promise<unknown>): readonly FocusStep[] {
  const named = controlsOf(1, id);
  const { more } = paneSentences;
  return [
    ...choose(more, menuSentences.history, historySentences.search),
    copies(historySentences.copy),
    goesOn(historySentences.clear, historySentences.clearSure, "the button itself asks whether that is sure"),
    opens(historySentences.results, PROOF),
    goesOn(named.proof, named.proofAgain, NEXT),
    meanwhile(looked),
    keeps(named.proofAgain),
    keeps(proofSentences.versions),
    copies(resultsSentences.copyText),
    copies(resultsSentences.copyMarkdown),
    keeps(resultsSentences.downloadCsv),
    keeps(resultsSentences.downloadJson),
    goesOn(mailSentences.open, mailSentences.to, "the button goes, and the address is what it asks for"),
    type(";x"),
    keeps(mailSentences.send),
    key("Escape", more, "Esc leaves a dialog as Done does"),
    ...choose(more, menuSentences.history, historySentences.search),
    goesOn(historySentences.clear, historySentences.clearSure, "the button itself asks whether that is sure"),
    goesOn(historySentences.clearSure, done, "the history is empty, and Done is what there is to do"),
    leaves(done, more),
  ];
}
