import { createContext, use, useCallback, useEffect, useState, type ReactNode } from "react";
import styles from "./hidden.module.css";

type Live = { readonly announcement: string; readonly announce: (text: string) => void };

const LiveContext = createContext<Live>({ announcement: "", announce: () => undefined });

/** Lets every part of the pane announce texts, through the one LiveRegion inside it. */
export function Announcing({ children }: { readonly children: ReactNode }) {
  const [announcement, setAnnouncement] = useState("");
  // Emptied first, so that the same words are announced again when the same thing happens again.
  const announce = useCallback((next: string) => {
    setAnnouncement("");
    setTimeout(() => setAnnouncement(next), 50);
  }, []);
  return <LiveContext value={{ announcement, announce }}>{children}</LiveContext>;
}

/**
 * The pane's one live region. It exists from the start, because screen readers announce changes in a region, not a new
 * region. Every part announces through this hidden text, so that each message is heard once.
 */
export function LiveRegion() {
  const { announcement } = use(LiveContext);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement}
    </div>
  );
}

/** Has a text announced when it first appears and whenever it changes; an empty one says nothing. */
export function useAnnouncement(text: string): void {
  const { announce } = use(LiveContext);
  useEffect(() => {
    if (text !== "") announce(text);
  }, [announce, text]);
}
