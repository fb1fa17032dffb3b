import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from "react";
import styles from "./hidden.module.css";
import { usePaneTools } from "./paneTools";

type Said = { readonly number: number; readonly text: string; readonly language: string };

type Live = { readonly said: readonly Said[]; readonly announce: (text: string) => void };

const LiveContext = createContext<Live>({ said: [], announce: () => undefined });

/** More than ever come at once. Those before them have been heard. */
const MOST = 5;

/** Lets every part of the pane announce texts, through the one LiveRegion inside it. */
export function Announcing({ children }: { readonly children: ReactNode }) {
  const [all, setAll] = useState<readonly Said[]>([]);
  const { language } = usePaneTools();
  // Each is an element of its own, so that the same words are announced again when the same thing happens again.
  const announce = useCallback(
    (text: string) =>
      setAll((before) => [...before, { number: (before.at(-1)?.number ?? 0) + 1, text, language }].slice(-MOST)),
    [language],
  );
  // After another language was chosen, none of the earlier one is left for a screen reader to come across.
  const said = all.filter((each) => each.language === language);
  return <LiveContext.Provider value={{ said, announce }}>{children}</LiveContext.Provider>;
}

/**
 * The pane's one live region. It exists from the start, because screen readers announce changes in a region, not a new
 * region. Every part announces through this hidden text, so that each message is heard once. What is announced joins
 * what was, and only what is new is read: of several texts at once none takes the place of another.
 */
export function LiveRegion() {
  const { said } = useContext(LiveContext);
  return (
    <div role="status" aria-live="polite" aria-atomic="false" className={styles.hidden}>
      {said.map(({ number, text }) => (
        <p key={number}>{text}</p>
      ))}
    </div>
  );
}

/** Has a text announced when it first appears and whenever it changes; an empty one says nothing. */
export function useAnnouncement(text: string): void {
  const { announce } = useContext(LiveContext);
  useEffect(() => {
    if (text !== "") announce(text);
  }, [announce, text]);
}
