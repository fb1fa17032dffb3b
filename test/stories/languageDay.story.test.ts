import { codedFault } from "../../src/demo/graph/faultPlan";
import { into } from "../../src/strings/languages/loadLanguage";
import ar from "../../src/strings/languages/ar";
import de from "../../src/strings/languages/de";
import es from "../../src/strings/languages/es";
import fr from "../../src/strings/languages/fr";
import it_ from "../../src/strings/languages/it";
import ja from "../../src/strings/languages/ja";
import { isolating } from "../../src/strings/languages/rightToLeft";
import nl from "../../src/strings/languages/nl";
import ptBr from "../../src/strings/languages/pt-BR";
import zhCn from "../../src/strings/languages/zh-CN";
import { bulkSentences, closeManySentences } from "../../src/strings/messages/bulkSentences";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { momentSentences } from "../../src/strings/messages/momentSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { selectionSentences } from "../../src/strings/messages/selectionSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { until } from "../support/until";
import { jointFaults } from "../support/jointFaults";
import { NAMES_IN_EVERY_LANGUAGE } from "../support/namesInEveryLanguage";
import { layoutFaults } from "./support/layoutFaults";
import { withAnyName, type OpenedPane } from "./support/openPane";
import { sessionInGraph } from "./support/sessionInGraph";
import { momentPasses, withClock } from "./support/storyClock";
import { closeStoryBrowser } from "./support/storyBrowser";
import { addedSession, ownSession, storedStatements } from "./support/stored";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const LANGUAGES = { ar: isolating(ar), de, es, fr, it: it_, ja, nl, "pt-BR": ptBr, "zh-CN": zhCn };

/** Names of sessions that are words in no language. */
const labels = ["▲1", "▲2", "▲3", "▲4", "▲5", "▲6"] as const;

/** English words that none of the other languages has. */
const ENGLISH = /\b(the|this|with|your|you|changes|closed|workbook|session is|isn|doesn|don|couldn|might)\b/i;

describe("a day in each language, at 320 px", () => {
  it.each(Object.entries(LANGUAGES))(
    "%s: sign-in, three kinds of close, one without an answer, many at once, the email: all of it in that language, nothing cut",
    async (tag, language) => {
      const translate = into(language);
      const faults: string[] = [];
      const look = async (step: string) => {
        const frame = await pane.paneFrame();
        const cut = await layoutFaults(frame);
        const texts = await frame.evaluate(shownTexts);
        const foreign = texts.flatMap((text) => (isForeign(tag, text) ? [text] : []));
        const joints = texts.flatMap((text) => jointFaults(tag, text));
        faults.push(...[...cut, ...foreign, ...joints].map((fault) => `${step}: ${fault}`));
      };
      const inDialog = (name: string) => pane.dialog.getByRole("button", { name, exact: true });

      pane = await withClock({
        displayLanguage: tag,
        viewport: { width: 1280, height: 1000 },
        signIn: { kind: "clickNeeded", ask: true },
      });
      pane.simulation.excel.change({ width: 320 });
      const signIn = pane.button(translate(paneSentences).signIn).first();
      await signIn.waitFor();
      await look("before the sign-in");
      await signIn.click();
      await pane.page.getByRole("button", { name: "Continue", exact: true }).click();
      await pane.pane.getByRole("heading", { name: "Budget 2026.xlsx" }).waitFor();

      const ids = await leaveSessions();
      pane.simulation.excel.change({ signIn: { kind: "silent" } });
      await pane.reopen();
      await pane.rowOf(ids.last).waitFor();
      await look("the list");

      const words = translate(dialogSentences).close;
      for (const [id, confirm, kind] of [
        [ids.saves, words.close, "saves changes"],
        [ids.temporary, words.discard, "temporary"],
        [ids.unknown, words.discard, "unknown kind"],
      ] as const) {
        await pane.button(withAnyName(translate(paneSentences).closeNamed, id)).click();
        await inDialog(confirm).waitFor();
        await look(`the confirmation: ${kind}`);
        await inDialog(confirm).click();
        if (confirm === words.discard) {
          await pane
            .rowOf(id)
            .getByRole("button", { name: translate(momentSentences).cancel })
            .waitFor();
          await look(`the moment: ${kind}`);
          await momentPasses(pane, translate);
        }
        await until(() =>
          pane.simulation.graph.control.sessions().some((one) => one.id === id && one.end === "closed"),
        );
        await pane.rowOf(id).and(pane.pane.locator('[aria-busy="false"]')).waitFor();
        await pane.notice.getByText(translate(closeSentences).succeeded.title).last().waitFor();
        await look(`closed: ${kind}`);
      }

      pane.watch.allow("console", /504/);
      pane.simulation.graph.plan({
        operation: "closeSession",
        answer: codedFault({ secondLevel: "gatewayTimeoutUncategorized" }),
      });
      await pane.button(withAnyName(translate(paneSentences).closeNamed, ids.unanswered)).click();
      await inDialog(words.close).click();
      await pane.rowOf(ids.unanswered).getByText(translate(closeSentences).unknown.title).waitFor();
      await look("no clear answer");

      await pane.button(translate(paneSentences).select).click();
      await pane.button(translate(selectionSentences).all).click();
      await look("all selected");
      // Three of the six are closed by now.
      await pane.button(translate(selectionSentences).closeSome(3, 6)).click();
      const closeMany = translate(closeManySentences);
      await inDialog(closeMany.close(3)).waitFor();
      await look("the confirmation of many");
      await inDialog(closeMany.close(3)).click();
      const { counted, results } = translate(bulkSentences);
      await pane.pane.getByText(counted.closed(3)).first().waitFor();
      await look("many are closed");

      await pane.button(results).click();
      await inDialog(translate(mailSentences).open).click();
      await look("before the email");
      await inDialog(translate(mailSentences).send).click();
      await pane.page.getByRole("button", { name: "Continue", exact: true }).click();
      // The sentence that names the address; the one before the click doesn't.
      await pane.dialog.getByRole("status").filter({ hasText: "owner@contoso.com" }).waitFor();
      await look("the email was accepted");
      expect(faults).toEqual([]);
    },
  );
});

/** One that saves changes, one temporary, one of unknown kind, and three more, all open at Microsoft. */
async function leaveSessions() {
  const ids: string[] = [];
  for (const [index] of labels.entries()) ids.push(await sessionInGraph(pane, index !== 1));
  const statements = ids.map((id, index) => {
    const label = labels[index] ?? "";
    if (index === 2) return addedSession(id, { label }, (index + 1) * 60_000);
    return ownSession(id, { label, persistChanges: index !== 1 }, (index + 1) * 60_000);
  });
  const frame = await pane.paneFrame();
  await frame.evaluate((records) => {
    for (const [key, text] of Object.entries(records)) localStorage.setItem(key, text);
  }, storedStatements(statements));
  const [saves = "", temporary = "", unknown = "", unanswered = "", ...others] = ids;
  return { saves, temporary, unknown, unanswered, last: others.at(-1) ?? "" };
}

/** Every text that is seen, and every name that is heard. */
function shownTexts(): readonly string[] {
  const heard = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((element) =>
    ["aria-label", "title", "placeholder"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  return [...document.body.innerText.split("\n"), ...heard];
}

/** Names of files, accounts and addresses, ids and codes are the same in every language. */
const NAMES =
  /Budget 2026\.xlsx|Owner account|contoso-my\.sharepoint\.com › owner_contoso_com|UTC|\S+@\S+|…\w{6}|[\w-]{20,}/g;

function isForeign(tag: string, text: string): boolean {
  const own = text.replace(NAMES, " ");
  if (!["ar", "ja", "zh-CN"].includes(tag)) return ENGLISH.test(own.replaceAll("Workbook Sessions", ""));
  const words = own.match(/[A-Za-z][A-Za-z.+'-]*/g) ?? [];
  return words.some((word) => !NAMES_IN_EVERY_LANGUAGE.has(word.replace(/[.'-]+$/, "")));
}
