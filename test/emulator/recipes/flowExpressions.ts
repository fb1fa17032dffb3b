import { TextCursor } from "../../support/textCursor";

/** As much of the expressions of Power Automate (the workflow definition language) as a flow of ours is written in. */
export type FlowExpression =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "call"; readonly name: string; readonly values: readonly FlowExpression[] }
  | { readonly kind: "member"; readonly of: FlowExpression; readonly name: FlowExpression; readonly safe: boolean };

export type FlowText = readonly (string | FlowExpression)[];

/** A text with `@{…}` in it, or one expression after `@`. What is not read so is an exception with the reason. */
export function readFlowText(text: string): FlowText {
  if (text.startsWith("@@")) return [text.slice(1)];
  if (text.startsWith("@") && !text.startsWith("@{")) {
    const reader = new Reader(text, 1);
    const whole = reader.expression();
    reader.end();
    return [whole];
  }
  const parts: (string | FlowExpression)[] = [];
  let at = 0;
  for (let start = text.indexOf("@{"); start >= 0; start = text.indexOf("@{", at)) {
    parts.push(text.slice(at, start));
    const reader = new Reader(text, start + 2);
    parts.push(reader.expression());
    at = reader.close("}");
  }
  return [...parts, text.slice(at)].filter((part) => part !== "");
}

export function callsIn(text: FlowText): readonly (FlowExpression & { readonly kind: "call" })[] {
  const within = (part: string | FlowExpression): ReturnType<typeof callsIn> => {
    if (typeof part === "string" || part.kind === "literal") return [];
    return part.kind === "member"
      ? [...within(part.of), ...within(part.name)]
      : [part, ...part.values.flatMap((value) => within(value))];
  };
  return text.flatMap(within);
}

export type FlowFunctions = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>;

export function evaluateFlowText(text: FlowText, functions: FlowFunctions): unknown {
  const value = (part: string | FlowExpression): unknown => {
    if (typeof part === "string") return part;
    if (part.kind === "literal") return part.value;
    if (part.kind === "member") {
      const of = value(part.of) as Readonly<Record<string, unknown>> | null | undefined;
      if (of === undefined || of === null) {
        if (part.safe) return null;
        throw new Error("A property of nothing is read without a question mark.");
      }
      return of[String(value(part.name))] ?? null;
    }
    const known = functions[part.name];
    if (known === undefined) throw new Error(`${part.name}() is not played here.`);
    return known(...part.values.map(value));
  };
  const [only] = text;
  if (text.length === 1 && typeof only === "object") return value(only);
  return text.map((part) => textOf(value(part))).join("");
}

/** As the language puts a value into a text: objects as JSON, nothing as nothing. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}

class Reader extends TextCursor {
  expression(): FlowExpression {
    let found = this.#primary();
    for (;;) {
      const [, safe = "", opening = "", name] = this.take(/\s*(\??)(?:(\[)|\.(\w+))/y) ?? [];
      if (opening === "" && name === undefined) return found;
      const member: FlowExpression = name === undefined ? this.expression() : { kind: "literal", value: name };
      if (opening === "[") this.close("]");
      found = { kind: "member", of: found, name: member, safe: safe === "?" };
    }
  }

  /** The place after the closing sign. */
  close(sign: string): number {
    this.take(/\s*/y);
    if (!this.sees(sign)) this.fail(`${sign} is missing`);
    this.at += sign.length;
    return this.at;
  }

  end(): void {
    if (this.take(/\s*$/y) === undefined) this.fail("there is more after its end");
  }

  #primary(): FlowExpression {
    this.take(/\s*/y);
    const text = this.take(/'((?:[^']|'')*)'/y);
    if (text !== undefined) return { kind: "literal", value: (text[1] ?? "").replaceAll("''", "'") };
    const number = this.take(/-?\d+(?:\.\d+)?/y);
    if (number !== undefined) return { kind: "literal", value: Number(number[0]) };
    const word = this.take(/(true|false|null)\b/y);
    if (word !== undefined) return { kind: "literal", value: JSON.parse(word[0]) as unknown };
    const [, name] = this.take(/([A-Za-z]\w*)\(/y) ?? [];
    if (name === undefined) return this.fail("no value stands here");
    const values: FlowExpression[] = [];
    if (this.take(/\s*\)/y) !== undefined) return { kind: "call", name, values };
    do values.push(this.expression());
    while (this.take(/\s*,/y) !== undefined);
    this.close(")");
    return { kind: "call", name, values };
  }
}
