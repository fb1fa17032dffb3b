/**
 * Where the JSON value that starts at `start` with a bracket ends (exclusive), by counting brackets outside strings;
 * undefined when it does not end. Whether it is valid JSON is for the parser to say.
 */
export function jsonEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
