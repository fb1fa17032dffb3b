import { useEffect, useState } from "react";
import { usePaneTools } from "./paneTools";

/** The time, updated every `everyMs` while the pane is visible, and at once when it becomes visible. */
export function useNow(everyMs: number): number {
  const { pane } = usePaneTools();
  const [now, setNow] = useState(pane.now);
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === "visible") setNow(pane.now());
    };
    const timer = setInterval(tick, everyMs);
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [everyMs, pane]);
  return now;
}
