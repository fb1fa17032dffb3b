import type { Frame } from "playwright-core";

/** Hides within words, marks a direction, and is written from right to left: what a deceiving name is made of. */
export const DECEIVING = "\u200b\u2060\u200fתקציב";

/** Turns what follows as well; records with it are refused, but a file may be called so. */
export const TURNING = `\u202e${DECEIVING}`;

/**
 * Where the pane draws text of others as it came, one line each: a character that cannot be seen or that turns the
 * direction of what follows, in a text or in a name for screen readers, or text from right to left that is not isolated.
 * What a person is typing stays as it is.
 */
export function unseenText(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const spelled = (text: string) =>
      [...text].map((one) => (/[\p{Cf}\p{Cc}]/u.test(one) ? `<${one.codePointAt(0)?.toString(16)}>` : one)).join("");
    const isolated = /\u2068[^\u2068\u2069]*\u2069/g;
    const faultOf = (text: string): string | undefined => {
      if (/[\u202a-\u202e\u200b\u2060\u2066\u2067\ufeff]/.test(text)) return "an unseen character";
      return /[\u0590-\u08ff]/.test(text.replace(isolated, "")) ? "text that is not isolated" : undefined;
    };
    const faults: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      if (element.matches("script, style, input, textarea")) continue;
      // The name of a language is ours, and stands alone.
      if (element.matches("option[lang]")) continue;
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const spoken = ["aria-label", "aria-description", "title", "alt", "placeholder"].map((name) =>
        element.getAttribute(name),
      );
      for (const text of [...own.map((node) => node.nodeValue), ...spoken]) {
        const fault = text === null ? undefined : faultOf(text);
        if (fault !== undefined) faults.push(`${fault} in <${element.tagName.toLowerCase()}>: ${spelled(text ?? "")}`);
      }
    }
    return faults;
  });
}
