import fc from "fast-check";

const BEFORE_PAIRS = 0xd800;
const PAIRS = 0x800;
const LAST = 0x10ffff;

/**
 * Every character of Unicode: the same as fast-check's unit "binary", of which it makes a table of all million in each
 * file of tests.
 */
export const anyCharacter = fc.nat({ max: LAST - PAIRS }).map(
  (place) => String.fromCodePoint(place < BEFORE_PAIRS ? place : place + PAIRS),
  (value) => {
    const code = typeof value === "string" ? value.codePointAt(0) : undefined;
    if (code === undefined || value !== String.fromCodePoint(code)) throw new Error("It is not one character.");
    const isHalf = code >= BEFORE_PAIRS && code < BEFORE_PAIRS + PAIRS;
    if (isHalf) throw new Error("Half of a pair is no character.");
    return code < BEFORE_PAIRS ? code : code - PAIRS;
  },
);
