import fc from "fast-check";
import { readPaste } from "../../../../src/core/paste/readPaste";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third] = PUBLISHED_SESSION_IDS;
const graph = "https://graph.microsoft.com/v1.0";
const one = {
  driveId: "b!abcDEF0123456789_-abcDEF0123456789abcDEF0123456789abcDEF01234567",
  itemId: "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN",
};
const other = {
  driveId: "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd",
  itemId: "01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K",
};
type Place = typeof one;
type Told = { readonly id: string; readonly place: Place };
const path = ({ driveId, itemId }: Place) => `/drives/${driveId}/items/${itemId}/workbook`;

/** Each row has its own place, or none and says that one is named; and never half of one. */
function expectTruth(text: string, told: readonly Told[]): void {
  for (const { id, facts, placeNotUnderstood } of readPaste(text).rows) {
    const truth = told.find((session) => session.id === id)?.place;
    const { driveId, itemId } = facts;
    expect([text, driveId, itemId]).toEqual([
      text,
      ...(placeNotUnderstood === true ? [undefined, undefined] : [truth?.driveId, truth?.itemId]),
    ]);
  }
  expect([
    text,
    readPaste(text)
      .rows.map(({ id }) => id)
      .toSorted(),
  ]).toEqual([text, told.map(({ id }) => id).toSorted()]);
}

const json = JSON.stringify;
const csv = (mark: string, told: readonly Told[]) =>
  ["sessionId;label;driveId;itemId", ...told.map(({ id, place }) => `${id};"a; b";${place.driveId};${place.itemId}`)]
    .map((line) => mark + line)
    .join("\n");

/** Ways to tell of several sessions and their workbooks, of which some leave open which is whose. */
const DOCUMENTS: readonly (readonly [string, (told: readonly Told[]) => string])[] = [
  ["JSON, the place beside", (told) => json(told.map(({ id, place }) => ({ session: { id }, workbook: place })))],
  ["JSON, the place before", (told) => json(told.map(({ id, place }) => ({ workbook: place, session: { id } })))],
  ["JSON, in one object", (told) => json(told.map(({ id, place }) => ({ ...place, sessionId: id })))],
  [
    "JSON, two lists",
    (told) => json({ workbooks: told.map(({ place }) => place), sessions: told.map(({ id }) => ({ id })) }),
  ],
  [
    "JSON, sessions first",
    (told) => json({ sessions: told.map(({ id }) => id), workbooks: told.map(({ place }) => place) }),
  ],
  ["JSON, in turn in a list", (told) => json(told.flatMap(({ id, place }) => [place, { id }]))],
  [
    "JSON, an object below another's session",
    (told) => json(told.reduceRight<object>((rest, { id, place }) => ({ sessionId: id, ...place, rest }), {})),
  ],
  [
    "JSON, another workbook before",
    (told) =>
      json(told.map(({ id, place }) => ({ last: place === one ? other : one, now: { id } }))).replace("last", "last"),
  ],
  ["NDJSON", (told) => told.map(({ id, place }) => json({ id, place })).join("\n")],
  [
    "NDJSON, requests, then answers",
    (told) =>
      [...told.map(({ place }) => ({ url: graph + path(place) })), ...told.map(({ id }) => ({ id }))]
        .map((object) => json(object))
        .join("\n"),
  ],
  [
    "a batch",
    (told) =>
      json({
        requests: told.map(({ place }, n) => ({ id: `${n}`, url: `${path(place)}/createSession` })),
        responses: told.map(({ id }, n) => ({ id: `${n}`, body: { id } })).toReversed(),
      }),
  ],
  [
    "a browser's log",
    (told) =>
      json({
        log: {
          entries: told.map(({ id, place }) => ({
            request: { url: graph + path(place) },
            response: { content: { encoding: "base64", text: btoa(json({ id })) } },
          })),
        },
      }),
  ],
  [
    "a flow's run",
    (told) =>
      json({
        actions: Object.fromEntries(
          told.map(({ id, place }, n) => [
            `Create_${n}`,
            { inputs: { uri: graph + path(place) }, outputs: { body: { id } } },
          ]),
        ),
      }),
  ],
  [
    "a flow's run, inputs apart",
    (told) =>
      json({
        inputs: told.map(({ place }) => ({ uri: graph + path(place) })),
        outputs: told.map(({ id }) => ({ body: { id } })),
      }),
  ],
  [
    "n8n items",
    (told) => json(told.map(({ id, place }) => ({ json: { ...place, workbookSessionId: id }, pairedItem: 0 }))),
  ],
  [
    "requests in turn",
    (told) =>
      told
        .map(({ id, place }) => `POST ${path(place)}/createSession HTTP/1.1\n\nHTTP/1.1 201 Created\n\n${json({ id })}`)
        .join("\n\n"),
  ],
  [
    "requests, then answers",
    (told) =>
      `${told.map(({ place }) => `POST ${path(place)}/createSession`).join("\n")}\n${told.map(({ id }) => json({ id })).join("\n")}`,
  ],
  [
    "requests, then answers out of turn",
    (told) =>
      `${told.map(({ place }) => `> POST ${path(place)}/createSession`).join("\n\n")}\n\n${told
        .map(({ id }) => `< HTTP/1.1 201\n\n${json({ id })}`)
        .toReversed()
        .join("\n\n")}`,
  ],
  [
    "requests, then bare ids",
    (told) =>
      `${told.map(({ place }) => `POST ${graph}${path(place)}/createSession`).join("\n")}\n\n${told.map(({ id }) => id).join("\n")}`,
  ],
  [
    "a request, a gap and an id line",
    (told) => told.map(({ id, place }) => `POST ${graph}${path(place)}/createSession\n\nid: ${id}`).join("\n\n"),
  ],
  [
    "closing requests",
    (told) => told.map(({ id, place }) => `POST ${path(place)}/closeSession\nworkbook-session-id: ${id}`).join("\n\n"),
  ],
  [
    "cURL, one after the other",
    (told) =>
      told
        .map(
          ({ id, place }) => `curl -X POST '${graph}${path(place)}/closeSession' \\\n  -H 'workbook-session-id: ${id}'`,
        )
        .join("\n"),
  ],
  [
    "YAML, folded",
    (told) =>
      told
        .map(({ id, place }) => `- driveId: ${place.driveId}\n  itemId: ${place.itemId}\n  sessionId: >-\n    ${id}`)
        .join("\n"),
  ],
  [
    "YAML, folded, the session first",
    (told) =>
      told
        .map(({ id, place }) => `- sessionId: >-\n    ${id}\n  driveId: ${place.driveId}\n  itemId: ${place.itemId}`)
        .join("\n"),
  ],
  [
    "YAML, literal",
    (told) =>
      told
        .map(
          ({ id, place }) =>
            `- name: x\n  sessionId: |\n    ${id}\n  itemId: ${place.itemId}\n  driveId: ${place.driveId}`,
        )
        .join("\n"),
  ],
  [
    "a form, values below",
    (told) =>
      told
        .map(({ id, place }) => `Drive ID:\n${place.driveId}\nItem ID:\n${place.itemId}\nWorkbook Session ID:\n${id}`)
        .join("\n\n"),
  ],
  [
    "forms, after an id alone",
    (told) =>
      told
        .map(({ id, place }) => `Drive ID: ${place.driveId}\nItem ID: ${place.itemId}\nWorkbook Session ID: ${id}`)
        .join("\n\n"),
  ],
  [
    "code",
    (told) =>
      told
        .map(
          ({ id, place }) =>
            `{\n  driveId: '${place.driveId}',\n  itemId: '${place.itemId}',\n},\n{\n  sessionId: '${id}',\n},`,
        )
        .join("\n"),
  ],
  [
    "sections",
    (told) =>
      told
        .map(
          ({ id, place }, n) =>
            `[workbook${n}]\ndriveId = ${place.driveId}\nitemId = ${place.itemId}\n[session${n}]\nsessionId = ${id}`,
        )
        .join("\n"),
  ],
  ["CSV", (told) => csv("", told)],
  ["CSV, indented", (told) => csv("    ", told)],
  ["CSV, quoted", (told) => csv("> ", told)],
  ["CSV, wrapped at 80", (told) => csv("", told).replaceAll(/.{80}/g, "$&\n")],
  ["CSV, wrapped at 120", (told) => csv("", told).replaceAll(/.{120}/g, "$&\n")],
  ["CSV without its quotes", (told) => csv("", told).replaceAll('"', "")],
  [
    "CSV, session last, wrapped",
    (told) =>
      `driveId,itemId,sessionId\n${told.map(({ id, place }) => `${place.driveId},${place.itemId},${id}`).join("\n")}`.replaceAll(
        /.{90}/g,
        "$&\n",
      ),
  ],
  [
    "columns of blanks",
    (told) =>
      `drive item session\n${told.map(({ id, place }) => `${place.driveId}   ${place.itemId}   ${id}`).join("\n")}`,
  ],
  [
    "dictionaries on one line",
    (told) =>
      `[${told.map(({ id, place }) => `{'id': '${id}', 'driveId': '${place.driveId}', 'itemId': '${place.itemId}'}`).join(", ")}]`,
  ],
  [
    "dictionaries on one line, the place first",
    (told) =>
      `[${told.map(({ id, place }) => `{'driveId': '${place.driveId}', 'itemId': '${place.itemId}', 'id': '${id}'}`).join(", ")}]`,
  ],
  [
    "calls on one line",
    (told) =>
      told
        .map(({ id, place }) => `Session(drive_id='${place.driveId}', item_id='${place.itemId}', session_id='${id}')`)
        .join(", "),
  ],
  [
    "hashtables",
    (told) =>
      told.map(({ id, place }) => `@{DriveId=${place.driveId}; ItemId=${place.itemId}; SessionId=${id}}`).join("\n"),
  ],
  [
    "objects of a console",
    (told) =>
      told.map(({ id, place }) => `{ id: '${id}', driveId: '${place.driveId}', itemId: '${place.itemId}' }`).join("\n"),
  ],
  [
    "rows of SQL",
    (told) => `VALUES ${told.map(({ id, place }) => `('${id}','${place.driveId}','${place.itemId}')`).join(",")};`,
  ],
  [
    "records of a database's console",
    (told) =>
      told
        .map(
          ({ id, place }, n) =>
            `-[ RECORD ${n} ]-------\ndrive_id   | ${place.driveId}\nitem_id    | ${place.itemId}\nsession_id | ${id}`,
        )
        .join("\n"),
  ],
  [
    "rows with a title each",
    (told) =>
      told
        .map(
          ({ id, place }, n) =>
            `*************************** ${n}. row ***************************\nsession_id: ${id}\n  drive_id: ${place.driveId}\n   item_id: ${place.itemId}`,
        )
        .join("\n"),
  ],
  [
    "YAML, by name",
    (told) =>
      told
        .map(
          ({ id, place }, n) => `plan${n}:\n  driveId: ${place.driveId}\n  itemId: ${place.itemId}\n  sessionId: ${id}`,
        )
        .join("\n"),
  ],
  [
    "answers of a debug log",
    (told) =>
      told
        .map(
          ({ id, place }) =>
            `DEBUG:urllib3:https://graph.microsoft.com:443 "POST /v1.0${path(place)}/createSession HTTP/1.1" 201 None\n{'persistChanges': True, 'id': '${id}'}`,
        )
        .join("\n"),
  ],
  [
    "XML",
    (told) =>
      told
        .map(
          ({ id, place }) =>
            `<s><drive>${place.driveId}</drive><item>${place.itemId}</item><id>${id.replaceAll("&", "&amp;")}</id></s>`,
        )
        .join("\n"),
  ],
];

const TOLD: readonly Told[] = [
  { id: first, place: one },
  { id: second, place: other },
];

describe("a session in a text with several workbooks", () => {
  it.each(DOCUMENTS)("has its own place, or none and says so: %s", (_how, written) => {
    const lenient = /wrapped/.test(_how);
    for (const told of [TOLD, TOLD.toReversed(), TOLD.slice(0, 1), TOLD.map(({ id }) => ({ id, place: one }))]) {
      const text = written(told);
      const known = new Set(readPaste(text).rows.map(({ id }) => id as string));
      expectTruth(text, lenient ? told.filter(({ id }) => known.has(id)) : told);
    }
  });

  it("has no other's place when such texts follow each other", () => {
    const pick = fc.constantFrom(...DOCUMENTS.filter(([how]) => !/wrapped/.test(how)).map(([, written]) => written));
    fc.assert(
      fc.property(pick, pick, fc.constantFrom("\n\n", "\n---\n", "\n\n# Next\n\n"), (early, late, glue) => {
        const [a, b] = TOLD;
        if (a === undefined || b === undefined) return;
        const text = `${early([a])}${glue}${late([b])}`;
        for (const { id, facts, placeNotUnderstood } of readPaste(text).rows) {
          const truth = id === a.id ? a.place : b.place;
          if (placeNotUnderstood !== true) expect([text, facts]).toMatchObject([text, truth]);
          else expect([text, facts.driveId, facts.itemId]).toEqual([text, undefined, undefined]);
        }
      }),
      { numRuns: 400, seed: 20_261_126 },
    );
  });
});

describe("a table below comments", () => {
  it.each(["#TYPE System.Management.Automation.PSCustomObject", "# exported today\n# by a script", "## Sessions\n"])(
    "is read as a table, with the lines as they are: %s",
    (above) => {
      for (const breaks of ["\n", "\r\n"]) {
        const rows = TOLD.map(({ id, place }) => `"${place.driveId}","${place.itemId}","${id}"`);
        const text = [above, '"DriveId","ItemId","SessionId"', ...rows].join("\n").replaceAll("\n", breaks);
        const line = text.split(breaks).length;
        expect(readPaste(text).rows).toMatchObject([
          { id: first, facts: one, line: line - 1 },
          { id: second, facts: other, line },
        ]);
      }
    },
  );

  it("is not taken from a heading alone", () => {
    expect(readPaste(`# sessionId,label\n${first},a`).rows).toMatchObject([{ id: first, facts: {} }]);
  });
});

describe("what is no place", () => {
  it("is a Postman environment's name: it is no file's", () => {
    const text = json({ name: "Graph", values: [{ key: "workbookSessionId", value: first }] });
    expect(readPaste(text).rows).toEqual([{ id: first, facts: {}, from: "text", line: 1 }]);
  });

  it("is a name that ends as a workbook's does, which stays the file's", () => {
    expect(readPaste(json({ name: "Book.xlsx", sessionId: first })).rows[0]?.facts).toEqual({ fileName: "Book.xlsx" });
  });

  it("is a drive's id in the column of the item", () => {
    const [row] = readPaste(`sessionId,itemId\n${first},${one.driveId}`).rows;
    expect(row).toMatchObject({ id: first, facts: {}, placeNotUnderstood: true });
    expect(row?.facts.itemId).toBeUndefined();
  });
});

describe("a session that is told of twice", () => {
  it("keeps what was said of it first, and takes from later text only what was not said", () => {
    const text = [
      json({ sessionId: first, label: "first", persistChanges: true }),
      json({ sessionId: first, label: "later", persistChanges: false, note: "more" }),
    ].join("\n");
    expect(readPaste(text).rows).toMatchObject([{ facts: { label: "first", persistChanges: true, note: "more" } }]);
  });

  it("keeps its first place as a whole", () => {
    const text = [
      json({ sessionId: third, ...one }),
      json({ sessionId: third, ...other, siteId: "contoso.sharepoint.com" }),
    ];
    expect(readPaste(text.join("\n")).rows).toMatchObject([{ facts: one }]);
    expect(readPaste(text.join("\n")).rows[0]?.facts).toEqual(one);
  });

  it("takes a later place where the first said none", () => {
    expect(readPaste([json({ sessionId: third }), json({ sessionId: third, ...one })].join("\n")).rows).toMatchObject([
      { facts: one },
    ]);
  });
});
