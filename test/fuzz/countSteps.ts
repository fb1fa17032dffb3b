/**
 * How many characters a piece of work looks at and copies, as far as strings and patterns do it: a measure of time that
 * no busy machine changes. Looking at the same text twice counts twice, so that more than linear work shows.
 */
export function countSteps<T>(work: () => T): { readonly result: T; readonly steps: number } {
  let steps = 0;
  const restore = [
    replaced(
      RegExp.prototype,
      "exec",
      (exec) =>
        function (this: RegExp, text: string) {
          const from = this.global || this.sticky ? this.lastIndex : 0;
          const match = exec.call(this, text);
          const read = match === null ? (this.sticky ? 1 : text.length - from) : match.index + match[0].length - from;
          steps += 1 + Math.max(0, read);
          return match;
        },
    ),
    replaced(
      String.prototype,
      "slice",
      (slice) =>
        function (this: string, ...args: Parameters<typeof slice>) {
          const piece = slice.apply(this, args);
          steps += 1 + piece.length;
          return piece;
        },
    ),
    replaced(
      String.prototype,
      "charAt",
      (charAt) =>
        function (this: string, at: number) {
          steps += 1;
          return charAt.call(this, at);
        },
    ),
    replaced(
      String.prototype,
      "indexOf",
      (indexOf) =>
        function (this: string, ...args: Parameters<typeof indexOf>) {
          const at = indexOf.apply(this, args);
          steps += 1 + Math.max(0, (at < 0 ? this.length : at) - (args[1] ?? 0));
          return at;
        },
    ),
  ];
  try {
    return { result: work(), steps };
  } finally {
    for (const undo of restore) undo();
  }
}

function replaced<O extends object, K extends keyof O>(owner: O, name: K, make: (before: O[K]) => O[K]): () => void {
  const before = owner[name];
  owner[name] = make(before);
  return () => {
    owner[name] = before;
  };
}
