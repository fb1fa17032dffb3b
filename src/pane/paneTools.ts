import { createContext, useContext, useSyncExternalStore } from "react";
import type { Configuration } from "../core/configuration";
import type { PaneState } from "../core/paneState";
import type { Pane } from "../flow/createPane";
import { english, type Translate } from "../strings/language";
import type { SpokenLanguage } from "../strings/spokenLanguage";

/** What every part of the pane works with. Links are opened by the host, because desktop Excel has no tabs. */
export type PaneTools = {
  readonly pane: Pane;
  /** Office has not answered yet: nothing is known, nothing can be done, and what is drawn is inert. */
  readonly isStarting?: boolean;
  readonly translate: Translate;
  /** Whether `translate` has every sentence, not only those of `firstViews`. */
  readonly whole: () => Promise<boolean>;
  /** Resolves once it has; undefined where it has from the start. */
  readonly arrival?: Promise<unknown> | undefined;
  /** A BCP 47 tag that Intl knows. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** The BCP 47 tag of the language that Excel is in. */
  readonly excelLanguage: string;
  /** Draws the pane in another language. */
  readonly speak: (spoken: SpokenLanguage) => void;
  /** For a part that is not in the language of the page: its dialogs and menus are drawn outside it. */
  readonly ownLang?: string;
  readonly openLink: (url: string) => void;
  /** What the organisation has configured for this add-in. */
  readonly configuration: Configuration;
};

export const PaneToolsContext = createContext<PaneTools | undefined>(undefined);

export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (tools === undefined) throw new Error("A part of the pane was rendered outside it.");
  return tools;
}

export function usePaneState(): PaneState {
  const { pane } = usePaneTools();
  return useSyncExternalStore(pane.subscribe, pane.state);
}

/** Messages in the language in use. */
export function useMessages<Messages extends object>(messages: Messages): Messages {
  return (useContext(PaneToolsContext)?.translate ?? english)(messages);
}
