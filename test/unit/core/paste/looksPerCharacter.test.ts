import { readPaste } from "../../../../src/core/paste/readPaste";
import { countSteps } from "../../../fuzz/countSteps";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const graph = "https://graph.microsoft.com/v1.0";
const driveId = "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd";
const itemId = "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN";
const url = `${graph}/drives/${driveId}/items/${itemId}/workbook/createSession`;

function many<T>(make: (id: string, number: number) => T): readonly T[] {
  return Array.from({ length: 200 }, (_, number) =>
    make(PUBLISHED_SESSION_IDS[number % PUBLISHED_SESSION_IDS.length] ?? "", number),
  );
}

/** With each, the most characters that may be looked at for one of the text. */
const TEXTS: readonly (readonly [string, number, string])[] = [
  [
    "a list in JSON",
    25,
    JSON.stringify(
      many((sessionId, n) => ({
        sessionId,
        persistChanges: true,
        driveId,
        itemId,
        label: `Nightly import ${n}`,
        cost: n,
      })),
    ),
  ],
  [
    "a browser's log",
    18,
    JSON.stringify({
      log: {
        entries: many((id) => ({
          request: { method: "POST", url, headers: [{ name: "accept", value: "application/json" }] },
          response: { status: 201, content: { text: JSON.stringify({ id, persistChanges: true }) } },
        })),
      },
    }),
  ],
  [
    "a table",
    35,
    `sessionId,driveId,itemId,persistChanges,label\n${many((id, n) => `${id},${driveId},${itemId},true,"Nightly, import ${n}"`).join("\n")}`,
  ],
  [
    "a log",
    60,
    many((id, n) =>
      [
        `2026-01-01T10:00:00.123Z INFO  [worker-${n}] starting flow nightly-import, attempt 1 of 3`,
        `2026-01-01T10:00:01.123Z DEBUG POST ${url} 201 in ${n} ms`,
        `2026-01-01T10:00:02.123Z INFO  opened session ${id}`,
        `2026-01-01T10:00:03.123Z WARN  retry after 5 s: status=429 code=TooManyRequests`,
      ].join("\n"),
    ).join("\n"),
  ],
];

describe("each piece of an ordinary text", () => {
  it.each(TEXTS)("is looked at once for what it may hold: %s", (_what, most, text) => {
    const { result, steps } = countSteps(() => readPaste(text));
    expect(result.rows.length).toBe(PUBLISHED_SESSION_IDS.length);
    expect(Math.max(most, Math.round(steps / text.length))).toBe(most);
  });
});
