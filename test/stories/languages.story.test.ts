import type { Locator } from "playwright-core";
import { english, type Translate } from "../../src/strings/language";
import { into } from "../../src/strings/languages/loadLanguage";
import ar from "../../src/strings/languages/ar";
import de from "../../src/strings/languages/de";
import es from "../../src/strings/languages/es";
import fr from "../../src/strings/languages/fr";
import { isolating } from "../../src/strings/languages/rightToLeft";
import it_ from "../../src/strings/languages/it";
import ja from "../../src/strings/languages/ja";
import nl from "../../src/strings/languages/nl";
import ptBr from "../../src/strings/languages/pt-BR";
import zhCn from "../../src/strings/languages/zh-CN";
import { dialogSentences } from "../../src/strings/messages/dialogSentences";
import { languageSentences } from "../../src/strings/messages/languageSentences";
import { mailSentences } from "../../src/strings/messages/mailSentences";
import { menuSentences } from "../../src/strings/messages/menuSentences";
import { noticeSentences } from "../../src/strings/messages/noticeSentences";
import { paneSentences } from "../../src/strings/messages/paneSentences";
import { closeSentences } from "../../src/strings/messages/closeSentences";
import { createSentences } from "../../src/strings/messages/createSentences";
import { newcomerSentences } from "../../src/strings/messages/newcomerSentences";
import { jointFaults } from "../support/jointFaults";
import { until } from "../support/until";
import { leaveWhileMailing } from "./support/leaveWhileMailing";
import { layoutFaults } from "./support/layoutFaults";
import { openCreateDialog } from "./support/openCreateDialog";
import { openPane, withAnyName, type OpenedPane } from "./support/openPane";
import { heldRequests } from "./support/heldRequests";
import { closeStoryBrowser } from "./support/storyBrowser";

let pane: OpenedPane;

afterEach(() => pane.finish());
afterAll(closeStoryBrowser);

const LANGUAGES: readonly (readonly [excel: string, tag: string, direction: string, translate: Translate])[] = [
  ["de-AT", "de-AT", "ltr", into(de)],
  ["fr-FR", "fr-FR", "ltr", into(fr)],
  ["es-MX", "es-MX", "ltr", into(es)],
  ["it-IT", "it-IT", "ltr", into(it_)],
  ["pt-BR", "pt-BR", "ltr", into(ptBr)],
  ["nl-NL", "nl-NL", "ltr", into(nl)],
  ["ja-JP", "ja-JP", "ltr", into(ja)],
  ["zh-CN", "zh-CN", "ltr", into(zhCn)],
  ["ar-SA", "ar-SA", "rtl", into(isolating(ar))],
  ["sv-SE", "en-US", "ltr", english],
];

describe("the pane in the language of Excel", () => {
  it.each(LANGUAGES)(
    "%s: creates a session and closes it, and nothing is cut or in English",
    async (excel, tag, direction, translate) => {
      pane = await openPane({ displayLanguage: excel, viewport: { width: 1280, height: 1000 } });
      const frame = await pane.paneFrame();
      pane.simulation.excel.change({ width: 320 });
      await pane.pane.getByText(translate(newcomerSentences).empty.what).waitFor();
      expect(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
        tag,
        direction,
      ]);
      const faults = [...(await layoutFaults(frame))];
      await openCreateDialog(pane.pane, translate);
      const { create, close } = translate(dialogSentences);
      faults.push(...(await layoutFaults(frame)));
      await pane.dialog.getByRole("button", { name: create.create, exact: true }).click();
      await pane.notice.getByText(translate(createSentences).created.title).waitFor();
      const [session] = pane.simulation.graph.control.sessions();
      const name = withAnyName(translate(paneSentences).closeNamed, session?.id ?? "");
      faults.push(...(await layoutFaults(frame)));
      await pane.pane.getByRole("button", { name }).click();
      await pane.dialog.getByText(close.persistent).waitFor();
      faults.push(...(await layoutFaults(frame)));
      await pane.dialog.getByRole("button", { name: close.close, exact: true }).click();
      await pane.notice.getByText(translate(closeSentences).succeeded.title).waitFor();
      faults.push(...(await layoutFaults(frame)));
      expect(faults).toEqual([]);
      const shown = await pane.pane.locator("body").innerText();
      expect(jointFaults(tag.slice(0, 2) === "zh" ? tag : tag.slice(0, 2), shown)).toEqual([]);
      const words = /\b(the|this|closed|saves|with|your)\b/i;
      if (translate !== english) expect(shown.split("\n").filter((line) => words.test(line))).toEqual([]);
    },
  );
});

describe("the second part of a language", () => {
  const add = () => pane.pane.getByRole("button", { name: into(de)(paneSentences).add, exact: true });
  /** In a German list, by dialogs in English. */
  const sendAnEmailAndLeave = async () => {
    const inDialog = (name: string) => pane.dialog.getByRole("button", { name, exact: true });
    await pane.button(new RegExp(`^${into(de)(newcomerSentences).empty.create}`)).click();
    await inDialog(dialogSentences.create.create).click();
    await until(() => pane.simulation.graph.control.sessions().length > 0);
    const [session] = pane.simulation.graph.control.sessions();
    await pane.button(withAnyName(into(de)(paneSentences).closeNamed, session?.id ?? "")).click();
    await inDialog(dialogSentences.close.close).click();
    await leaveWhileMailing(pane, into(de)(noticeSentences).results);
  };
  const question = (translate: Translate) => pane.dialog.getByLabel(translate(dialogSentences).add.label);

  it("is waited for by what says it, and nothing is in English meanwhile", async () => {
    pane = await openPane({ displayLanguage: "de-DE" });
    await pane.pane.getByText(into(de)(newcomerSentences).empty.what).waitFor();
    const arrive = await heldRequests(pane, "**/de-rest*.js");
    await pane.reopen();
    await pane.pane.getByText(into(de)(newcomerSentences).empty.what).waitFor();
    await pane.pane.getByRole("button", { name: into(de)(paneSentences).more, exact: true }).click();
    await add().click();
    expect(await pane.dialog.count()).toBe(0);
    arrive();
    await question(into(de)).waitFor();
    expect(await pane.dialog.getAttribute("lang")).toBeNull();
  });

  it("that does not arrive is told and asked for again; until it does, what says it is English as a whole, an email's message too", async () => {
    pane = await openPane({ displayLanguage: "de-DE" });
    await pane.pane.getByText(into(de)(newcomerSentences).empty.what).waitFor();
    pane.watch.allow("console", /Failed to load resource.*de-rest/);
    await pane.context.route(/de-rest[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
    await pane.reopen();
    await add().click();
    const { partFailed, retry } = into(de)(paneSentences);
    // The line of the OneDrive folder is missing too; the dialog is drawn last.
    await pane.pane.getByText(partFailed).last().waitFor();
    await pane.pane.getByRole("button", { name: retry, exact: true }).last().click();
    await question(english).waitFor();
    expect(await pane.dialog.getAttribute("lang")).toBe("en");
    await pane.page.keyboard.press("Escape");
    await pane.dialog.waitFor({ state: "detached" });
    await sendAnEmailAndLeave();
    const told = (translate: Translate) => pane.notice.getByText(translate(mailSentences).titles.accepted);
    const languageOf = (told: Locator) => told.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"));
    await told(english).waitFor();
    expect(await languageOf(told(english))).toBe("en");
    await add().click();
    await question(english).fill("begun");

    await pane.context.unrouteAll({ behavior: "ignoreErrors" });
    await (await pane.paneFrame()).evaluate(() => window.dispatchEvent(new Event("online")));
    await question(into(de)).waitFor();
    expect(await question(into(de)).inputValue()).toBe("begun");
    expect(await pane.dialog.getAttribute("lang")).toBeNull();
    await pane.page.keyboard.press("Escape");
    await told(into(de)).waitFor();
    expect(await languageOf(told(into(de)))).toBe("de-DE");
    expect(await pane.pane.getByText(into(de)(paneSentences).partFailed).count()).toBe(0);
  });
});

describe("the language that is chosen in the settings", () => {
  const arabic = into(isolating(ar));
  const spoken = async () =>
    (await pane.paneFrame()).evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
  const saved = async (translate: Translate, language: string) => {
    await pane.button(translate(paneSentences).more).click();
    await pane.pane.getByRole("menuitem", { name: translate(menuSentences).settings, exact: true }).click();
    await pane.dialog.getByLabel(translate(languageSentences).setting, { exact: true }).selectOption(language);
    await pane.dialog.getByRole("button", { name: translate(dialogSentences).settings.save, exact: true }).click();
  };

  it("is spoken at once by all of the pane, and again when it is opened, whatever Excel says", async () => {
    pane = await openPane({ displayLanguage: "de-DE" });
    await pane.pane.getByText(into(de)(newcomerSentences).empty.what).waitFor();
    await openCreateDialog(pane.pane, into(de));
    await pane.dialog.getByRole("button", { name: into(de)(dialogSentences).create.create, exact: true }).click();
    await pane.notice.getByText(into(de)(createSentences).created.title).waitFor();
    await saved(into(de), "العربية");
    await pane.notice.getByText(arabic(createSentences).created.title).waitFor();
    expect(await spoken()).toEqual(["ar", "rtl"]);
    const frame = await pane.paneFrame();
    const names =
      /Budget 2026\.xlsx|Owner account|OneDrive|Microsoft|contoso-my\.sharepoint\.com › owner_contoso_com|…\w{6}/g;
    const texts = await frame.evaluate(() => document.body.innerText);
    expect(texts.replace(names, " ").match(/[A-Za-zäöü]{4,}/g) ?? []).toEqual([]);
    await pane.button(arabic(paneSentences).more).click();
    await pane.pane.locator(".fui-FluentProvider[dir=rtl]").first().waitFor({ state: "attached" });
    await pane.page.keyboard.press("Escape");

    await pane.reopen();
    await pane.button(arabic(paneSentences).more).waitFor();
    expect(await spoken()).toEqual(["ar", "rtl"]);
    await saved(arabic, arabic(languageSentences).asInExcel);
    await pane.button(into(de)(paneSentences).more).waitFor();
    expect(await spoken()).toEqual(["de-DE", "ltr"]);
  });

  it("is not kept where it does not arrive, and the pane stays as it is", async () => {
    pane = await openPane({ displayLanguage: "de-DE" });
    await pane.pane.getByText(into(de)(newcomerSentences).empty.what).waitFor();
    pane.watch.allow("console", /Failed to load resource.*fr-rest/);
    await pane.context.route(/fr-rest[^/]*\.js/, (route) => route.fulfill({ status: 404 }));
    await saved(into(de), "Français");
    await pane.dialog.getByText(into(de)(languageSentences).notLoaded).waitFor();
    expect(await spoken()).toEqual(["de-DE", "ltr"]);
    await pane.reopen();
    await pane.button(into(de)(paneSentences).more).waitFor();
    expect(await spoken()).toEqual(["de-DE", "ltr"]);
  });
});
