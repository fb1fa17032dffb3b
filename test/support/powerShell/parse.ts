import { TextCursor } from "../textCursor";

/** As much of PowerShell as the registration script is written in. What it does not know is an exception. */
export type Node =
  | { readonly kind: "literal"; readonly value: unknown }
  | { readonly kind: "text"; readonly parts: readonly (string | Node)[] }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "member"; readonly of: Node; readonly name: string; readonly args?: readonly Node[] }
  | { readonly kind: "index"; readonly of: Node; readonly at: Node }
  | { readonly kind: "table"; readonly entries: readonly (readonly [string, Node])[] }
  | { readonly kind: "block" | "array" | "group"; readonly body: readonly Node[] }
  | { readonly kind: "list"; readonly elements: readonly Node[] }
  | { readonly kind: "operation"; readonly name: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "cast"; readonly type: string; readonly value: Node }
  | {
      readonly kind: "command";
      readonly name: string;
      readonly args: readonly Node[];
      readonly named: readonly Named[];
    }
  | { readonly kind: "pipe"; readonly stages: readonly Node[] }
  | { readonly kind: "assign"; readonly to: Node; readonly add: boolean; readonly value: Node }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly parameters: readonly Parameter[];
      readonly body: readonly Node[];
    }
  | { readonly kind: "if"; readonly cases: readonly (readonly [Node | undefined, readonly Node[]])[] }
  | { readonly kind: "foreach"; readonly name: string; readonly over: Node; readonly body: readonly Node[] }
  | { readonly kind: "try"; readonly body: readonly Node[]; readonly caught: readonly Node[] }
  | { readonly kind: "throw" | "return"; readonly value: Node | undefined };

/** One of the type [string] is empty where it is not given; another is nothing. */
export type Parameter = { readonly name: string; readonly isText: boolean };

export type Named = readonly [name: string, value: Node | undefined];

export function parsePowerShell(source: string): readonly Node[] {
  const code = source.replace(/^\s*#.*$/gm, "").replace(/^param\(.*\)$/m, "");
  const parser = new Parser(code);
  return parser.all();
}

const OPERATOR =
  /[ \t]*(-(?:c?eq|c?ne|ge|gt|lt|c?contains|c?notcontains|like|notlike|match|join|split|replace|isnot|is|and|or)\b|\+(?!=))[ \t]*/y;
const STRENGTH = (name: string) => (/^-(and|or)$/.test(name) ? 1 : /^(\+)$/.test(name) ? 3 : 2);

class Parser extends TextCursor {
  all(): readonly Node[] {
    const nodes = this.#statements(/$/y);
    if (this.at !== this.text.length) this.fail();
    return nodes;
  }

  #statements(end: RegExp): readonly Node[] {
    const nodes: Node[] = [];
    for (this.take(/[\s;]*/y); this.at < this.text.length && !this.sees(end); this.take(/[\s;]*/y)) {
      nodes.push(this.#statement());
    }
    return nodes;
  }

  #block(): readonly Node[] {
    this.need(/\s*\{/y);
    const nodes = this.#statements(/\}/y);
    this.need(/\}/y);
    return nodes;
  }

  #statement(): Node {
    const made = this.take(/function ([\w-]+)(?:\(([^)]*)\))?/y);
    if (made !== undefined) {
      const parameters = [...(made[2] ?? "").matchAll(/(\[string\] )?\$(\w+)/g)].map(([, type, name = ""]) => ({
        name,
        isText: type !== undefined,
      }));
      return { kind: "function", name: made[1] ?? "", parameters, body: this.#block() };
    }
    if (this.take(/if\s*(?=\()/y) !== undefined) return this.#if();
    const each = this.take(/foreach \(\$(\w+) in /y);
    if (each !== undefined) {
      const over = this.#pipeline();
      this.need(/\)/y);
      return { kind: "foreach", name: each[1] ?? "", over, body: this.#block() };
    }
    if (this.take(/try(?=\s*\{)/y) !== undefined) {
      const body = this.#block();
      this.need(/\s*catch/y);
      return { kind: "try", body, caught: this.#block() };
    }
    const left = this.take(/(throw|return)\b[ \t]*/y)?.[1];
    if (left !== undefined) {
      const value = this.sees(/[\n;}]|$/y) ? undefined : this.#pipeline();
      return { kind: left === "throw" ? "throw" : "return", value };
    }
    const value = this.#pipeline();
    const sign = this.take(/[ \t]*(\+?=)[ \t]*/y)?.[1];
    return sign === undefined ? value : { kind: "assign", to: value, add: sign === "+=", value: this.#pipeline() };
  }

  #if(): Node {
    const cases: (readonly [Node | undefined, readonly Node[]])[] = [[this.#group(), this.#block()]];
    for (;;) {
      if (this.take(/\s*elseif\s*/y) !== undefined) cases.push([this.#group(), this.#block()]);
      else if (this.take(/\s*else(?=\s*\{)/y) !== undefined) cases.push([undefined, this.#block()]);
      else return { kind: "if", cases };
    }
  }

  #group(): Node {
    this.need(/\(\s*/y);
    const body = [this.#statement()];
    this.need(/\s*\)/y);
    return { kind: "group", body };
  }

  #pipeline(): Node {
    const stages = [this.#stage()];
    while (this.take(/[ \t]*\|[ \t]*/y) !== undefined) stages.push(this.#stage());
    const [first] = stages;
    return stages.length === 1 && first !== undefined ? first : { kind: "pipe", stages };
  }

  #stage(): Node {
    const name = this.take(/[A-Z][A-Za-z]*-[A-Za-z]+/y)?.[0];
    return name === undefined ? this.#operation(0) : this.#command(name);
  }

  #command(name: string): Node {
    const args: Node[] = [];
    const named: Named[] = [];
    while (this.take(/[ \t]+(?![|}\n)])/y) !== undefined && !this.sees(/[|}\n);]|$/y)) {
      const key = this.take(/-([A-Za-z]+)/y)?.[1];
      if (key === undefined) args.push(this.#argument());
      else if (this.take(/[ \t]+(?=[$"'@([A-Z0-9])/y) === undefined) named.push([key, undefined]);
      else named.push([key, this.#argument()]);
    }
    return { kind: "command", name, args, named };
  }

  #argument(): Node {
    const elements: Node[] = [];
    do {
      const word = this.take(/[A-Z0-9]\w*(?=[\s)]|$)/iy)?.[0];
      elements.push(
        word === undefined ? this.#term() : { kind: "literal", value: /^\d+$/.test(word) ? Number(word) : word },
      );
    } while (this.take(/,[ \t]*/y) !== undefined);
    return listed(elements);
  }

  #operation(least: number): Node {
    let left = this.#listTerm();
    for (;;) {
      const before = this.at;
      const name = this.take(OPERATOR)?.[1];
      if (name === undefined) return left;
      if (STRENGTH(name) <= least) {
        this.at = before;
        return left;
      }
      left = { kind: "operation", name, left, right: this.#operation(STRENGTH(name)) };
    }
  }

  #listTerm(): Node {
    const elements = [this.#term()];
    while (this.take(/,[ \t]*/y) !== undefined) elements.push(this.#term());
    return listed(elements);
  }

  #term(): Node {
    const cast = this.take(/\[int\] /y);
    if (cast !== undefined) return { kind: "cast", type: "int", value: this.#term() };
    let value = this.#primary();
    for (;;) {
      const member = this.take(/\.([A-Za-z]\w*)(\()?/y);
      if (member !== undefined) {
        const args: Node[] = [];
        if (member[2] !== undefined) {
          while (this.take(/\)/y) === undefined) {
            args.push(this.#term());
            this.take(/,\s*/y);
          }
        }
        value = { kind: "member", of: value, name: member[1] ?? "", ...(member[2] === undefined ? {} : { args }) };
      } else if (this.take(/\[(?=[\d$])/y) !== undefined) {
        value = { kind: "index", of: value, at: this.#term() };
        this.need(/\]/y);
      } else return value;
    }
  }

  #primary(): Node {
    const variable = this.take(/\$((?:script:)?\w+)/y)?.[1];
    if (variable !== undefined) return { kind: "variable", name: variable };
    const type = this.take(/\[(array|string)\]/y)?.[1];
    if (type !== undefined) return { kind: "type", name: type };
    // Two apostrophes stand for one.
    const plain = this.take(/'((?:[^']|'')*)'/y)?.[1]?.replaceAll("''", "'");
    if (plain !== undefined) return { kind: "literal", value: plain };
    const number = this.take(/\d+/y)?.[0];
    if (number !== undefined) return { kind: "literal", value: Number(number) };
    if (this.take(/"/y) !== undefined) return this.#quoted();
    if (this.take(/@\{\s*/y) !== undefined) return this.#table();
    if (this.take(/@\(/y) !== undefined) {
      const body = this.#statements(/\)/y);
      this.need(/\)/y);
      return { kind: "array", body };
    }
    if (this.sees(/\{/y)) return { kind: "block", body: this.#block() };
    return this.#group();
  }

  #quoted(): Node {
    const parts: (string | Node)[] = [];
    while (this.take(/"/y) === undefined) {
      const escaped = this.take(/`(.)/y)?.[1];
      const variable = this.take(/\$(\w+)/y)?.[1];
      if (escaped !== undefined) parts.push(escaped === "n" ? "\n" : escaped);
      else if (variable !== undefined) {
        // A name that is followed by a colon would be read as a drive.
        if (this.sees(/:\w/y)) this.fail();
        parts.push({ kind: "variable", name: variable });
      } else if (this.take(/\$\(/y) !== undefined) {
        parts.push({ kind: "array", body: this.#statements(/\)/y) });
        this.need(/\)/y);
      } else parts.push(this.need(/[^"`$]+/y)[0]);
    }
    return { kind: "text", parts };
  }

  #table(): Node {
    const entries: (readonly [string, Node])[] = [];
    while (this.take(/\s*\}/y) === undefined) {
      const key = this.need(/(\w+)\s*=\s*/y)[1] ?? "";
      entries.push([key, this.#pipeline()]);
      this.take(/[\s;]*/y);
    }
    return { kind: "table", entries };
  }
}

function listed(elements: readonly Node[]): Node {
  const [first] = elements;
  return elements.length === 1 && first !== undefined ? first : { kind: "list", elements };
}
