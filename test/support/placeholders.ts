/** What a sentence says of its arguments: every way of calling it, with what came out, or undefined where it throws. */
export type Saying = { readonly call: string; readonly text: string };

type Sentence = (...values: readonly unknown[]) => unknown;

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100, 1_234_567];

/** Calls the sentence with names, with lists and with counts, so that each of its forms is heard. */
export function sayings(sentence: Sentence): readonly Saying[] {
  const names = Array.from({ length: sentence.length }, (_, index) => named(`a${index}`));
  const ways: readonly (readonly [string, readonly unknown[]])[] = [
    ["names", names],
    ["texts", names.map(String)],
    ["lists", names.map((each, index) => [each, named(`b${index}`)])],
    ...names.map((_, index) => [`without ${index}`, names.with(index, undefined)] as const),
    ["all files", names.map((each, index) => (index === 0 ? named("a0", { fileAccess: "all" }) : each))],
    ["unnamed", names.map((_, index) => unnamed(`a${index}`))],
    ...COUNTS.map((count) => [`count ${count}`, names.map(() => count)] as const),
  ];
  return ways.flatMap(([call, values]) => {
    const text = said(sentence, values);
    return text === undefined || text.includes("undefined") || text.includes("NaN") ? [] : [{ call, text }];
  });
}

function said(sentence: Sentence, values: readonly unknown[]): string | undefined {
  try {
    return String(sentence(...values));
  } catch {
    return undefined;
  }
}

/** The placeholders and numbers of a text, each once. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/⟦[^⟧]*⟧|\d[\d.,\u202f\u00a0]*\d|\d/g) ?? [])].sort();
}

/** Stands for any text or object: as text it is its own name. */
function named(name: string, known: Readonly<Record<string, string>> = {}): unknown {
  const text = `⟦${name}⟧`;
  const get = (_: object, key: PropertyKey) => methodOf(text, key) ?? known[String(key)] ?? partOf(name, key);
  return new Proxy({}, { get });
}

/** The same, with nothing in it. */
function unnamed(name: string): unknown {
  return new Proxy({}, { get: (_, key) => methodOf(`⟦${name}⟧`, key) });
}

function partOf(name: string, key: PropertyKey): unknown {
  return typeof key === "symbol" ? undefined : `⟦${name}.${String(key)}⟧`;
}

function methodOf(text: string, key: PropertyKey): unknown {
  if (key === Symbol.toPrimitive) return () => text;
  const method: unknown = Reflect.get(String.prototype, key, text);
  return typeof method === "function" ? (method.bind(text) as unknown) : undefined;
}
