import { useEffect, useState } from "react";

/**
 * Whether contents need a Tab stop of their own: they do not fit, and nothing in them takes the focus. Only Chromium and
 * Firefox give such contents one by themselves; Excel for Mac is Safari's engine.
 */
export function useScrollsByKeyboard(contents: HTMLElement | null): boolean {
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    const look = () => {
      if (contents === null) return;
      setNeeded(contents.scrollHeight > contents.clientHeight && contents.querySelector(CONTROL) === null);
    };
    look();
    addEventListener("resize", look);
    return () => removeEventListener("resize", look);
  });
  return needed;
}

const CONTROL = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex='0']";
