import { PLANTED_TOKENS } from "../support/plantedTokens";
import { aDocument, aStatementFrom, type FuzzDocument } from "./fuzzDocuments";
import type { SeededRandom } from "./seededRandom";

export type FuzzInput = {
  readonly door: "paste" | "file" | "folder";
  readonly text: string;
  /** Ids that stand in it whole; empty once chance has changed the text. */
  readonly ids: readonly string[];
  /** What must be found nowhere afterwards: the telling part of each planted credential. */
  readonly secrets: readonly string[];
};

export function fuzzInput(random: SeededRandom): FuzzInput {
  const door = random.pick(["paste", "paste", "file", "folder"] as const);
  const document = door === "folder" ? aRecord(random) : random.oneIn(12) ? hostile(random) : aDocument(random);
  const changed = random.oneIn(2) ? { text: mutated(random, document.text), ids: [] } : document;
  return { door, ...(random.oneIn(4) ? withSecret(random, changed) : { ...changed, secrets: [] }) };
}

function aRecord(random: SeededRandom): FuzzDocument {
  const statement = aStatementFrom(random);
  return { text: JSON.stringify(statement, null, random.pick([0, 2])), ids: [statement.sessionId] };
}

const FRAGMENTS = [
  ...[
    "cluster=",
    "&session=",
    "&usid=",
    "{",
    "[",
    '{"a":',
    '["',
    '"',
    "'",
    "\\",
    "&",
    "%2f",
    "%",
    "=",
    "eyJ",
    "Bearer ",
  ],
  ...["workbook-session-id: ", "sessionId=", "\r\n", "\n", "\t", ",", ";", "|", "é", "\ud800", "\u0000", "\u202e", " "],
  ...["https://graph.microsoft.com/v1.0/me/drive/items/", "../", "%2e%2e/", "Authorization:", "sep=;", "```", "- "],
  ...["format", "workbook-session/2", "null", "1e999", "__proto__", "constructor"],
];

/** A few fragments over and over: what makes careless readers slow. */
function hostile(random: SeededRandom): FuzzDocument {
  const unit = Array.from({ length: 1 + random.below(3) }, () => random.pick(FRAGMENTS)).join("");
  const length = random.oneIn(40) ? 20_000 : random.below(800);
  return { text: unit.repeat(Math.ceil(length / unit.length)), ids: [] };
}

function mutated(random: SeededRandom, start: string): string {
  let text = start;
  for (let change = 1 + random.below(4); change > 0; change -= 1) {
    const from = random.below(text.length + 1);
    const to = Math.min(text.length, from + random.below(12));
    switch (random.below(5)) {
      case 0:
        text = text.slice(0, from) + text.slice(to);
        break;
      case 1:
        text = text.slice(0, from) + random.pick(FRAGMENTS) + text.slice(from);
        break;
      case 2:
        text = text.slice(0, to) + text.slice(from, to).repeat(1 + random.below(3)) + text.slice(to);
        break;
      case 3:
        text = text.slice(0, from) + random.text("\u0000\u001f 09azAZ{}[]\"'\\%&=é\ud83d", to - from) + text.slice(to);
        break;
      default:
        text = text.slice(0, from);
    }
  }
  return text;
}

/** Planted last and whole, beside the rest or inside a value: a credential that nobody changed has to be noticed. */
function withSecret(random: SeededRandom, { text, ids }: FuzzDocument): FuzzDocument & Pick<FuzzInput, "secrets"> {
  const planted = random.pick(Object.values(PLANTED_TOKENS));
  const value = JSON.stringify(planted);
  const asValue = /^\s*\{/.test(text)
    ? text.replace("{", () => `{"${random.pick(["note", "label", "x", "webUrl"])}":${value},`)
    : undefined;
  const texts = [`${planted}\n${text}`, `${text}\n${planted}`, `${text}\n"x": ${planted}`];
  return {
    text: random.pick(asValue === undefined ? texts : [asValue, ...texts]),
    ids,
    secrets: [tellingPart(planted)],
  };
}

/** The longest piece without punctuation: whoever has it has the credential. */
function tellingPart(planted: string): string {
  return planted.split(/[^\w]+/).reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}
