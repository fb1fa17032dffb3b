import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second] = PUBLISHED_SESSION_IDS;
const saves = '{"persistChanges":true}';
const loses = '{"persistChanges":false}';

function kindsIn(text: string): readonly (boolean | undefined)[] {
  const { rows } = readPaste(text);
  return [first, second].map((id) => rows.find((row) => row.id === id)?.facts.persistChanges);
}

describe("whether a session saves changes", () => {
  it.each([
    ["a line with both", `created ${first}, created ${second} with ${saves}`],
    ["a line with both kinds", `${first} ${loses} ${second} ${saves}`],
    ["lines of ids", `${first}\npersistChanges: true\n${second}`],
    ["a body between ids", `${first}\n${saves}\n${second}`],
    ["a body above an answer", `${first}\n${saves}\n{"id":"${second}"}`],
    ["named lines", `Session ID: ${first}\nPersist: yes\nSession ID: ${second}`],
  ])("is not taken from what may be said of the next one: %s", (_how, text) => {
    expect(readPaste(text).rows.map(({ id }) => id)).toEqual([first, second]);
    expect(kindsIn(text)[0]).toBeUndefined();
  });

  it.each<[string, string, readonly (boolean | undefined)[]]>([
    ["a line", `created ${first} with ${saves}`, [true, undefined]],
    ["lines below each", `Session ID: ${first}\nPersist: no\nSession ID: ${second}\nPersist: yes`, [false, true]],
    ["lines above each", `Persist: no\nSession ID: ${first}\nPersist: yes\nSession ID: ${second}`, [false, true]],
    ["a line below, and a gap", `Session ID: ${first}\nPersist: yes\n\nSession ID: ${second}`, [true, undefined]],
    ["fields of a line", `Session ID: ${first}, Persist: no, Session ID: ${second}, Persist: yes`, [false, true]],
    ["answers", `{"id":"${first}","persistChanges":false}\n{"id":"${second}","persistChanges":true}`, [false, true]],
    ["the last of a list", `Session ID: ${first}\nPersist: no`, [false, undefined]],
  ])("is taken where it is said for sure: %s", (_how, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });

  it("costs nobody the place that stands above it", () => {
    const text = `Drive ID: b!abcdef\nItem ID: 01ABC\nSession ID: ${first}\nPersist: yes\nSession ID: ${second}`;
    expect(readPaste(text).rows[0]?.facts).toEqual({ driveId: "b!abcdef", itemId: "01ABC" });
  });
});
