import { TextCursor } from "../../support/textCursor";

export type Call = {
  readonly kind: "call";
  readonly name: string;
  readonly named: ReadonlyMap<string, Expression>;
  readonly values: readonly Expression[];
};

export type Expression =
  | { readonly kind: "text"; readonly parts: readonly Expression[] }
  | { readonly kind: "literal"; readonly value: string }
  | { readonly kind: "variable" | "type"; readonly name: string }
  | { readonly kind: "member"; readonly of: Expression; readonly name: string; readonly isCall: boolean }
  | { readonly kind: "table"; readonly entries: readonly (readonly [string, Expression])[] }
  | { readonly kind: "list"; readonly comma: boolean; readonly elements: readonly Expression[] }
  | { readonly kind: "sum"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "if"; readonly test: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly kind: "pipe"; readonly from: Expression; readonly to: Call }
  | Call;

export type Statement =
  | { readonly kind: "assign"; readonly name: string; readonly value: Expression }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly parameter: string;
      readonly body: readonly Statement[];
    }
  | { readonly kind: "try"; readonly body: readonly Statement[]; readonly after: readonly Statement[] }
  | { readonly kind: "run"; readonly value: Expression };

/** As much of PowerShell as a recipe is written in. What it does not know, it refuses, so that nothing passes unread. */
export function readPowerShell(source: string): readonly Statement[] {
  const text = source
    .replace(/<#[^]*?#>/g, "")
    .replace(/^\s*#.*$/gm, "")
    .replace(/`\r?\n/g, " ")
    .replace(/^\s*param\([^]*?^\)/m, "");
  return new Reader(text).statements();
}

class Reader extends TextCursor {
  statements(): readonly Statement[] {
    const all: Statement[] = [];
    for (this.take(/[\s;]*/y); this.at < this.text.length && !this.sees("}"); this.take(/[\s;]*/y)) {
      all.push(this.#statement());
    }
    return all;
  }

  #statement(): Statement {
    const made = this.take(/function\s+([\w-]+)\(\$(\w+)\)\s*/y);
    if (made !== undefined)
      return { kind: "function", name: made[1] ?? "", parameter: made[2] ?? "", body: this.#block() };
    if (this.take(/try\s*/y) !== undefined) {
      const body = this.#block();
      this.need(/\s*finally\s*/y);
      return { kind: "try", body, after: this.#block() };
    }
    const assigned = this.take(/\$(\w+)\s*=\s*/y);
    if (assigned !== undefined) return { kind: "assign", name: assigned[1] ?? "", value: this.#pipeline() };
    return { kind: "run", value: this.#pipeline() };
  }

  #block(): readonly Statement[] {
    this.need(/\{/y);
    const body = this.statements();
    this.need(/\}/y);
    return body;
  }

  #pipeline(): Expression {
    let value = this.#sum();
    while (this.take(/[ \t]*\|[ \t]*/y) !== undefined) value = { kind: "pipe", from: value, to: this.#command() };
    return value;
  }

  #sum(): Expression {
    let left = this.#value();
    while (this.take(/[ \t]*\+[ \t]*/y) !== undefined) left = { kind: "sum", left, right: this.#value() };
    return left;
  }

  #value(): Expression {
    const test = this.take(/if\s*\(/y);
    if (test !== undefined) {
      const condition = this.#pipeline();
      this.need(/\)\s*\{\s*/y);
      const then = this.#pipeline();
      this.need(/\s*\}\s*else\s*\{\s*/y);
      const otherwise = this.#pipeline();
      this.need(/\s*\}/y);
      return { kind: "if", test: condition, then, otherwise };
    }
    return this.sees(/[A-Z][\w]*-/y) ? this.#command() : this.#term();
  }

  #command(): Call {
    const name = this.need(/[A-Za-z]+-[A-Za-z]+/y)[0];
    const named = new Map<string, Expression>();
    const values: Expression[] = [];
    for (;;) {
      const parameter = this.take(/[ \t]+-(\w+)[ \t]+/y);
      if (parameter !== undefined) named.set(parameter[1] ?? "", this.#argument());
      else if (this.take(/[ \t]+(?=[$"'@([])/y) !== undefined) values.push(this.#argument());
      else return { kind: "call", name, named, values };
    }
  }

  #argument(): Expression {
    const word = this.take(/[A-Z]+(?=\s)/y);
    return word === undefined ? this.#term() : { kind: "literal", value: word[0] };
  }

  #term(): Expression {
    let value = this.#primary();
    for (;;) {
      const member = this.take(/(?:\.|::)(\w+)(\()?/y);
      if (member === undefined) return value;
      const isCall = member[2] !== undefined;
      if (isCall) this.need(/(?:'o')?\)/y);
      value = { kind: "member", of: value, name: member[1] ?? "", isCall };
    }
  }

  #primary(): Expression {
    const variable = this.take(/\$(\w+)/y);
    if (variable !== undefined) return { kind: "variable", name: variable[1] ?? "" };
    const type = this.take(/\[(\w+)\]/y);
    if (type !== undefined) return { kind: "type", name: type[1] ?? "" };
    const plain = this.take(/'([^']*)'/y);
    if (plain !== undefined) return { kind: "literal", value: plain[1] ?? "" };
    const text = this.take(/"([^"]*)"/y);
    if (text !== undefined) return textOf(text[1] ?? "");
    if (this.take(/@\{\s*/y) !== undefined) return this.#table();
    if (this.take(/@\(\s*/y) !== undefined) return this.#list();
    this.need(/\(\s*/y);
    const inside = this.#pipeline();
    this.need(/\s*\)/y);
    return inside;
  }

  #table(): Expression {
    const entries: (readonly [string, Expression])[] = [];
    while (this.take(/\}/y) === undefined) {
      const key = this.need(/(?:'([^']+)'|([\w-]+))\s*=\s*/y);
      entries.push([key[1] ?? key[2] ?? "", this.#pipeline()]);
      this.take(/[\s;]*/y);
    }
    return { kind: "table", entries };
  }

  #list(): Expression {
    const comma = this.take(/,\s*/y) !== undefined;
    const elements: Expression[] = [];
    while (this.take(/\s*\)/y) === undefined) {
      elements.push(this.#pipeline());
      this.take(/\s*,?\s*/y);
    }
    return { kind: "list", comma, elements };
  }
}

/** `$name` inside double quotes; a name followed by a colon would be read as a drive, so it is refused. */
function textOf(inside: string): Expression {
  if (/\$\w+:|`|\$\(/.test(inside)) throw new Error(`Not read: "${inside}"`);
  const parts = inside.split(/(\$\w+)/).filter((part) => part !== "");
  return {
    kind: "text",
    parts: parts.map((part) =>
      part.startsWith("$") ? { kind: "variable", name: part.slice(1) } : { kind: "literal", value: part },
    ),
  };
}
