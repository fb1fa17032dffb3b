import { useEffect, useState, type ReactNode } from "react";
import { InEnglish } from "../InEnglish";
import { usePaneTools } from "../paneTools";

/**
 * For a message that says more than the first books of a language. A part that waits for the others could tell only that
 * it did not load, and what became of an email has to be told: it is English as a whole until they arrive.
 */
export function WhenWhole({ children }: { readonly children: ReactNode }) {
  const { whole, arrival } = usePaneTools();
  const [inEnglish, setInEnglish] = useState<boolean>();
  useEffect(() => {
    let wanted = true;
    const draw = (still: boolean) => wanted && setInEnglish(still);
    void whole().then((isHere) => {
      draw(!isHere);
      if (!isHere) void arrival?.then(() => draw(false));
    });
    return () => {
      wanted = false;
    };
  }, [whole, arrival]);
  return inEnglish === undefined ? null : <InEnglish still={inEnglish}>{children}</InEnglish>;
}
