import { holdsToken } from "./quickTokenCheck";

/** An excerpt of a left-out text: enough to find it again, too little to use it; of a credential, only the label. */
export function maskedExcerpt(why: string, text: string): string {
  if (text === "") return "";
  return why === "token" || holdsToken(text.slice(0, 1_000)) ? maskedToken(text) : masked(text);
}

/** Long words are cut to three characters. */
function masked(text: string): string {
  const start = text.slice(0, 200).replace(/\s+/g, " ").trim();
  const words = start.replace(/[^\s:=,;&"'{}()[\]<>|]{9,}/g, (word) =>
    isPlainWord(word) ? word : `${word.slice(0, 3)}…`,
  );
  return words.length > EXCERPT_LENGTH ? `${words.slice(0, EXCERPT_LENGTH)}…` : words;
}

function maskedToken(text: string): string {
  const label = /^[\s"'{-]{0,9}([a-z_-]{3,24})["']?\s?[:=]/i.exec(text)?.[1];
  return label === undefined ? `${text.trim().slice(0, 3)}…` : `${label}: …`;
}

const EXCERPT_LENGTH = 60;

function isPlainWord(word: string): boolean {
  return word.length <= 24 && /^(?:[a-z]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+)*[.!?]?)$/.test(word);
}
