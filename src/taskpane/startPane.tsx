import type { Root } from "react-dom/client";
import type { Configuration } from "../core/configuration";
import { createPane } from "../flow/createPane";
import { readPageConfiguration } from "../msal/pages/readPageConfiguration";
import { readHost, type HostFacts } from "../office/host";
import { openLink } from "../office/openLink";
import type { PaneTools } from "../pane/paneTools";
import { StartPage } from "../pane/StartPage";
import { ThemedPane } from "../pane/ThemedPane";
import { isOfficeThemeDark } from "../office/officeTheme";
import { english, intlLanguage, isPseudo, isRightToLeft } from "../strings/speakIn";
import { compose } from "./compose";
import { consentLink } from "./consentLink";
import { watchOfficeJs } from "./watchOfficeJs";

/** After this the page says what may be blocked; a late answer still starts the pane. */
const PATIENCE_MS = 10_000;

export async function startPane(root: Root, page: Document): Promise<void> {
  const reading = readPageConfiguration(page);
  if (reading.kind === "wrong") {
    root.render(<StartPage trouble={{ kind: "misconfigured", wrong: reading.wrong }} />);
    return;
  }
  const officeJs = await watchOfficeJs(page);
  if (officeJs === "missing") {
    root.render(<StartPage trouble={{ kind: "officeJsMissing" }} />);
    return;
  }
  const timer = setTimeout(() => root.render(<StartPage trouble={{ kind: "hostSilent" }} />), PATIENCE_MS);
  const host = await readHost();
  clearTimeout(timer);
  await showPane(root, page, reading.configuration, host);
}

async function showPane(root: Root, page: Document, configuration: Configuration, host: HostFacts): Promise<void> {
  const pane = createPane(compose(configuration, host), configuration.scopes);
  const language = host.displayLanguage;
  page.documentElement.lang = language;
  page.documentElement.dir = isRightToLeft(language) ? "rtl" : "ltr";
  const voice = isPseudo(language)
    ? (await import(/* webpackChunkName: "pseudo" */ "../strings/pseudo")).pseudo
    : english;
  const tools: PaneTools = {
    pane,
    voice,
    language: intlLanguage(language),
    openLink,
    consentLink: consentLink(configuration, location.href),
  };
  const reading = pane.actions.readDocument().then(pane.actions.resumePending);
  root.render(<ThemedPane tools={tools} rightToLeft={isRightToLeft(language)} isDark={isOfficeThemeDark} />);
  // Excel raises no event for a rename or Save As: coming back to the pane is the moment to look.
  window.addEventListener("focus", () => void pane.actions.readDocument());
  await reading;
}
