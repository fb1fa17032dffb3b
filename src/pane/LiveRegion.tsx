import { createContext, use, useCallback, useEffect, useState, type ReactNode } from "react";
import styles from "./LiveRegion.module.css";

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** The pane's one live region. It stands from the start, because screen readers announce changes, not arrivals. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [text, setText] = useState("");
  // Emptied first, so that the same words are announced again when the same thing happens again.
  const announce = useCallback((next: string) => {
    setText("");
    setTimeout(() => setText(next), 50);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        {text}
      </div>
    </AnnounceContext>
  );
}

/** Has a text announced when it first appears and whenever it changes; an empty one says nothing. */
export function useAnnouncement(text: string): void {
  const announce = use(AnnounceContext);
  useEffect(() => {
    if (text !== "") announce(text);
  }, [announce, text]);
}
