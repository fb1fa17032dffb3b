import { flushSync } from "react-dom";
import type { Root as ReactRoot } from "react-dom/client";
import type { Configuration } from "../core/configuration";
import type { Theme } from "../core/pageNotes";
import { createPane, type Pane } from "../flow/createPane";
import { startingPane } from "../flow/startingPane";
import { readPageConfiguration } from "../msal/pages/readPageConfiguration";
import { readHost, type HostFacts, isOfficeThemeDark, openLink } from "../office/host";
import type { PaneTools } from "../pane/paneTools";
import type { StartTrouble } from "../pane/StartPage";
import { ThemedPane } from "../pane/ThemedPane";
import { createLanguageSetting } from "../store/languageSetting";
import { notedTheme, noteTheme, noteWords } from "../store/notePage";
import { openPageStorage } from "../store/storageAccess";
import { excelLanguage, loadAhead, spokenLanguage, type SpokenLanguage } from "../strings/spokenLanguage";
import { closestLanguage } from "../strings/languages/loadLanguage";
import { readChoice, wantedLanguage } from "../strings/wantedLanguage";
import { compose } from "./compose";
import { watchOfficeJs } from "./watchOfficeJs";

/** Where views are drawn, inside the pane's error boundary. `isBlank`: the page has only what it had before the script. */
type Root = Pick<ReactRoot, "render"> & { readonly isBlank: () => boolean };

/** After this time the page says what may be blocked; a late answer still starts the pane. */
const PATIENCE_MS = 10_000;

const note = (theme: Theme | undefined) => noteTheme(openPageStorage, theme);

/** Called once there is a pane, which can report failures from then on; again, with its tools, whenever it is drawn. */
type Started = (pane: Pane, tools?: PaneTools) => void;

export async function startPane(root: Root, page: Document, started: Started): Promise<void> {
  const choice = readChoice(createLanguageSetting(openPageStorage).language());
  const named = excelLanguage(page.location.search, window.name);
  // The page's own script sets it to that of the last opening; the page as it is written is English.
  const last = page.documentElement.lang === "en" ? undefined : page.documentElement.lang;
  const show = (trouble: StartTrouble, stillTrue?: () => boolean) =>
    showTrouble(root, page, wantedLanguage(choice, named ?? last ?? navigator.language), trouble, stillTrue);
  const reading = readPageConfiguration(page);
  if (reading.kind === "wrong") {
    await show({ kind: "misconfigured", wrong: reading.wrong });
    return;
  }
  const { configuration } = reading;
  const theme = notedTheme(openPageStorage);
  const language = wantedLanguage(choice, named ?? last ?? "");
  loadAhead(language);
  // A web view that knows no inert would have buttons that nothing stands behind.
  if (theme !== undefined && language !== "" && "inert" in page.documentElement) {
    void drawStarting(root, page, configuration, { theme, language }).catch(() => undefined);
  }
  const officeJs = await watchOfficeJs(page);
  if (officeJs === "missing") {
    await show({ kind: "officeJsMissing" });
    return;
  }
  let silent = true;
  const timer = setTimeout(() => void show({ kind: "hostSilent" }, () => silent), PATIENCE_MS);
  const host = await readHost();
  silent = false;
  clearTimeout(timer);
  await showPane(root, page, configuration, host, started);
}

/**
 * Draws what does not depend on Office while that starts: the head of the pane, and rows without words. Only where an
 * opening before and Excel have named its theme and its language, and only in place of the page's own rows: what failed
 * meanwhile, or is there already, stays.
 */
async function drawStarting(
  root: Root,
  page: Document,
  configuration: Configuration,
  { theme, language }: { readonly theme: Theme | "system"; readonly language: string },
): Promise<void> {
  const spoken = await spokenLanguage(language);
  if (!root.isBlank()) return;
  const tools = {
    ...spokenOn(page, spoken),
    ...{ pane: startingPane(), isStarting: true, excelLanguage: language, speak: nothing, openLink, configuration },
  } as const;
  const isDark = theme === "system" ? nothing : () => theme === "dark";
  // By its key another pane than the one that follows: nothing of it, such as a time that it kept, lives on in that.
  root.render(<ThemedPane key="starting" tools={tools} isDark={isDark} note={nothing} />);
}

const nothing = () => undefined;

/** Makes it the page's language. */
function spokenOn({ documentElement }: Document, { tag, intl, ...spoken }: SpokenLanguage) {
  documentElement.lang = tag;
  documentElement.dir = spoken.rightToLeft ? "rtl" : "ltr";
  return { ...spoken, language: intl };
}

/** `wanted`: a BCP 47 tag. */
async function showTrouble(
  root: Root,
  page: Document,
  wanted: string,
  trouble: StartTrouble,
  stillTrue = () => true,
): Promise<void> {
  const { startPage } = await import(/* webpackChunkName: "start-page" */ "./startPage");
  const draw = await startPage(page, wanted, trouble);
  if (stillTrue()) draw(root);
}

async function showPane(
  root: Root,
  page: Document,
  configuration: Configuration,
  host: HostFacts,
  started: Started,
): Promise<void> {
  const pane = createPane(compose(configuration, host), configuration.scopes);
  started(pane);
  const { displayLanguage } = host;
  const speak: PaneTools["speak"] = (asked) => {
    const tools = {
      ...spokenOn(page, asked),
      ...{ pane, excelLanguage: displayLanguage, speak, openLink, configuration },
    };
    started(pane, tools);
    root.render(<ThemedPane tools={tools} isDark={isOfficeThemeDark} note={note} />);
    void reading.then(() => notePage(page, asked, wanted())).catch(() => undefined);
  };
  const wanted = () => wantedLanguage(readChoice(pane.store.language()), displayLanguage);
  const spoken = await spokenLanguage(wanted());
  const reading = pane.actions.readDocument().then(pane.actions.resumePending);
  // Drawn before Excel can answer: nothing that the answer asks for is loaded before the first words.
  flushSync(() => speak(spoken));
  setTimeout(pane.actions.lookAhead);
  // Excel raises no event for a rename or Save As: read it when the user comes back to the pane.
  window.addEventListener("focus", () => void pane.actions.readDocument());
  window.addEventListener("online", () => {
    void pane.actions.resumeFolder();
    void spoken.whole();
  });
  await reading;
}

/**
 * For the next opening. Nothing waits for it, and English, in which the page is written, loads nothing for it. English in
 * place of a language that did not arrive changes nothing: the next opening may need that language's words.
 */
async function notePage(page: Document, spoken: SpokenLanguage, wanted: string): Promise<void> {
  if (closestLanguage(wanted) === undefined) return noteWords(openPageStorage, undefined);
  if (spoken.tag.startsWith("en")) return;
  const { pageWords } = await import(/* webpackChunkName: "start-page" */ "./pageWords");
  const words = await pageWords(spoken);
  // Another language may have been chosen meanwhile.
  if (words?.lang === page.documentElement.lang) noteWords(openPageStorage, words);
}
