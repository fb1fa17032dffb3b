import { dialogSentences } from "../../../../src/strings/messages/dialogSentences";
import { menuSentences } from "../../../../src/strings/messages/menuSentences";
import { guideSentences } from "../../../../src/strings/messages/guideSentences";
import { noticeSentences } from "../../../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { createSentences } from "../../../../src/strings/messages/createSentences";
import { stepSentences } from "../../../../src/strings/messages/stepSentences";
import { choose, goesOn, leaves, meanwhile, opens, still, type FocusStep } from "./focusSteps";
import { copies } from "./listSteps";
import { controlsOf, title } from "./names";

const { cancel, done } = dialogSentences;
const notice = noticeSentences;
const steps = stepSentences;
const { dismiss, more } = paneSentences;

/** What happens at Microsoft, and what the pane then says. */
export type Plans = Readonly<
  Record<"noAnswer" | "denied" | "ended" | "busy" | "createdOrNot" | "alive" | "told", () => Promise<unknown>>
>;

const ROW = "what was pressed goes, and its row stays";

/** Messages in rows, and their next steps, for rows 1 to 4 of sessions that save changes. */
export function rowMessageSteps(ids: readonly string[], plans: Plans): readonly FocusStep[] {
  const [one, two, three, four] = [1, 2, 3, 4].map((number) => controlsOf(number, ids[number - 1] ?? ""));
  if (one === undefined || two === undefined || three === undefined || four === undefined) return [];
  const sends = (close: string): readonly FocusStep[] => [
    opens(close, cancel),
    leaves(dialogSentences.close.close, close),
    meanwhile(plans.told),
  ];
  return [
    meanwhile(plans.noAnswer),
    ...sends(one.close),
    meanwhile(plans.noAnswer),
    goesOn(steps.retry, title(1), ROW),
    goesOn(notice.details, notice.hideDetails, "the button itself says what it does next"),
    copies(notice.copyDetails),
    goesOn(notice.hideDetails, notice.details, "the button itself says what it does next"),
    opens(notice.results, one.proof),
    leaves(done, notice.results),
    goesOn(steps.check, title(1), ROW),
    meanwhile(plans.alive),
    still(title(1), "an answer takes it from nothing"),
    opens(steps.close, cancel),
    leaves(cancel, steps.close),
    goesOn(dismiss, title(1), ROW),

    meanwhile(plans.denied),
    ...sends(two.close),
    opens(steps.askMore, cancel),
    leaves(cancel, steps.askMore),
    opens(steps.askMore, cancel),
    goesOn(dialogSentences.askMore.allow, title(2), "the message goes with the new try, and its row stays"),
    meanwhile(plans.told),
    opens(steps.looksLocked, guideSentences.selectThem),
    leaves(done, steps.looksLocked),
    goesOn(dismiss, /^Flow/, "the message goes, and the list is what there is to do"),

    meanwhile(plans.busy),
    opens(three.close, cancel),
    leaves(dialogSentences.close.close, three.close),
    goesOn(three.stop, title(3), ROW),
    meanwhile(plans.told),
    goesOn(dismiss, title(3), ROW),

    meanwhile(plans.ended),
    ...sends(four.close),
    goesOn(steps.remove, /^Flow/, "the row goes, and the next one takes its place"),
    goesOn(dismiss, /^Flow/, "the message goes, and the list is what there is to do"),
  ];
}

/** Messages below the list, of which several stand one above the other. */
export function stackSteps(plans: Plans): readonly FocusStep[] {
  const create = (): readonly FocusStep[] => [
    meanwhile(plans.createdOrNot),
    ...choose(more, menuSentences.create, dialogSentences.create.persistent),
    leaves(dialogSentences.create.create, more),
  ];
  const toldCreate = () => [...create(), meanwhile(plans.told)];
  const NEXT = "of a message that opens, its first control";
  return [
    ...toldCreate(),
    ...toldCreate(),
    goesOn(createSentences.maybeOpened.title, steps.createAgain, NEXT),
    ...toldCreate(),
    ...toldCreate(),
    ...create(),
    goesOn(notice.earlierMessages(1), steps.createAgain, "what is left of the messages, from their first control on"),
    opens(steps.createAgain, dialogSentences.create.persistent),
    leaves(cancel, steps.createAgain),
    goesOn(dismiss, title(1), "the message goes, and the list is what there is to do"),
  ];
}
