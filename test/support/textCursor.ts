/** A text and the place up to which it was read, for readers of small languages. Patterns are sticky (`/…/y`). */
export class TextCursor {
  protected readonly text: string;
  protected at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  protected sees(pattern: RegExp | string): boolean {
    if (typeof pattern === "string") return this.text.startsWith(pattern, this.at);
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Goes on after what matches here; undefined, and no step, where nothing does. */
  protected take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.at = pattern.lastIndex;
    return match;
  }

  protected need(pattern: RegExp): RegExpExecArray {
    return this.take(pattern) ?? this.fail();
  }

  protected fail(why = "Not read"): never {
    throw new Error(`${why}: ${this.text.slice(this.at, this.at + 80)}`);
  }
}
