import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [id] = PUBLISHED_SESSION_IDS;

describe("a truth value in Excel's own language", () => {
  it.each([
    ["WAHR", true],
    ["VRAI", true],
    ["VERDADERO", true],
    ["WAAR", true],
    ["VERO", true],
    ["FALSCH", false],
    ["FAUX", false],
    ["FALSO", false],
    ["ONWAAR", false],
  ])("is understood: %s", (word, persistChanges) => {
    expect(readPaste(`Session ID;Persist changes\r\n${id};${word}\r\n`)).toMatchObject({
      rows: [{ id, facts: { persistChanges } }],
      left: [],
    });
  });
});
