import fc from "fast-check";
import { readPaste } from "../../../../src/core/paste/readPaste";

const graph = "https://graph.microsoft.com/v1.0";

type Place = { readonly driveId: string; readonly itemId: string };
type Told = { readonly id: string; readonly place: Place; readonly saves: boolean };
type Style = {
  readonly written: (told: Told) => string;
  /** What the text says of the session: nothing of it may be taken for another one. */
  readonly says: "both" | "place" | "nothing";
};

/** The one with this number: no two share an id or a place. */
function told(number: number, saves: boolean): Told {
  const usid = `c80db690-4019-4cd5-aabb-${String(number).padStart(12, "0")}`;
  const long = `1.U36.${usid}14.5.en-US5.en-US24.1003bffdac523939-Private1.S24.%2fPB4%2fZ2jfkuixIdpcxO1bg%3d%3d`;
  return {
    id: `cluster=PSG4&session=15.SG2PEPF00028F251.A116.${long}16.16.0.14410.3505014.5.en-US5.en-US1.M1.N0.1.S&usid=${usid}`,
    place: { driveId: `b!${number}${"a".repeat(40)}`, itemId: `01${"ABCDEFGH".charAt(number)}${"B".repeat(31)}` },
    saves,
  };
}

const path = ({ driveId, itemId }: Place) => `/drives/${driveId}/items/${itemId}/workbook`;
const places = ({ driveId, itemId }: Place) => `Drive ID: ${driveId}\nItem ID: ${itemId}`;

const STYLES: Readonly<Record<string, Style>> = {
  "a form": { says: "place", written: ({ id, place }) => `${places(place)}\nSession ID: ${id}` },
  "a form, the session first": { says: "place", written: ({ id, place }) => `Session ID: ${id}\n${places(place)}` },
  "a form, the session between": {
    says: "place",
    written: ({ id, place }) => `Drive ID: ${place.driveId}\nSession ID: ${id}\nItem ID: ${place.itemId}`,
  },
  "a form with its kind": {
    says: "both",
    written: ({ id, place, saves }) => `${places(place)}\nSession ID: ${id}\nPersist: ${saves}`,
  },
  "a form, its kind first": {
    says: "both",
    written: ({ id, place, saves }) => `Persist: ${saves}\n${places(place)}\nSession ID: ${id}`,
  },
  "a close": {
    says: "place",
    written: ({ id, place }) =>
      `POST ${path(place)}/closeSession HTTP/1.1\nHost: graph.microsoft.com\nworkbook-session-id: ${id}\n\n{}`,
  },
  "a create": {
    says: "both",
    written: ({ id, place, saves }) =>
      `POST ${graph}${path(place)}/createSession\nContent-Type: application/json\n\n{"persistChanges":${saves}}\n\nHTTP/1.1 201 Created\n\n{"id":"${id}"}`,
  },
  "a create over many lines": {
    says: "both",
    written: ({ id, place, saves }) =>
      `POST ${path(place)}/createSession\n\n{\n  "persistChanges": ${saves}\n}\n\nHTTP/1.1 201\n\n{\n  "id": "${id}"\n}`,
  },
  "a command": {
    says: "place",
    written: ({ id, place }) =>
      `curl -X POST '${graph}${path(place)}/closeSession' \\\n  -H 'workbook-session-id: ${id}' \\\n  -d ''`,
  },
  "a command, its address last": {
    says: "place",
    written: ({ id, place }) =>
      `curl -X POST \\\n  -H 'workbook-session-id: ${id}' \\\n  '${graph}${path(place)}/closeSession'`,
  },
  "a log": {
    says: "place",
    written: ({ id, place }) => `10:00:00 INFO POST ${path(place)}/createSession\n10:00:01 INFO opened ${id}`,
  },
  "a line of a log": { says: "place", written: ({ id, place }) => `10:00 POST ${path(place)}/createSession -> ${id}` },
  JSON: { says: "both", written: ({ id, place, saves }) => JSON.stringify({ ...place, id, persistChanges: saves }) },
  "JSON over many lines": {
    says: "place",
    written: ({ id, place }) => JSON.stringify({ ...place, session: { id } }, null, 2),
  },
  YAML: {
    says: "both",
    written: ({ id, place, saves }) =>
      `- sessionId: ${id}\n  persist: ${saves}\n  driveId: ${place.driveId}\n  itemId: ${place.itemId}`,
  },
  "YAML, by name": {
    says: "place",
    written: ({ id, place }) => `plan:\n  driveId: ${place.driveId}\n  itemId: ${place.itemId}\n  sessionId: ${id}`,
  },
  Python: {
    says: "both",
    written: ({ id, place, saves }) =>
      `Session(id='${id}', persist=${saves ? "True" : "False"}, drive_id='${place.driveId}', item_id='${place.itemId}')`,
  },
  JavaScript: {
    says: "place",
    written: ({ id, place }) =>
      `fetch("${graph}${path(place)}/closeSession", {\n  "headers": {\n    "workbook-session-id": "${id}"\n  }\n});`,
  },
  "an id": { says: "nothing", written: ({ id }) => id },
  "a named id": { says: "nothing", written: ({ id }) => `Session ID: ${id}` },
  "a header": { says: "nothing", written: ({ id }) => `workbook-session-id: ${id}` },
  "an answer": { says: "nothing", written: ({ id }) => JSON.stringify({ id }) },
  "a word in a log": { says: "nothing", written: ({ id }) => `10:00 INFO opened ${id}` },
  "an element": { says: "nothing", written: ({ id }) => `- ${id}` },
};

const parts = fc.array(
  fc.record({
    style: fc.constantFrom(...Object.values(STYLES)),
    saves: fc.boolean(),
    glue: fc.constantFrom("\n", "\n\n", "\n---\n", "\n\n## Next\n\n"),
  }),
  { minLength: 2, maxLength: 5 },
);

describe("sessions that are told of one after the other, each in its own way", () => {
  it("have their own place and kind, or none, and never those of another", () => {
    fc.assert(
      fc.property(parts, (written) => {
        const sessions = written.map(({ style, saves }, number) => ({ ...told(number, saves), style }));
        const text = sessions.map((session, n) => session.style.written(session) + (written[n]?.glue ?? "")).join("");
        const { rows } = readPaste(text);
        expect(rows.map(({ id }) => id).toSorted()).toEqual(sessions.map(({ id }) => id).toSorted());
        const ofOthers = rows.flatMap(({ id, facts }) => {
          const session = sessions.find((each) => each.id === id);
          const { says } = session?.style ?? {};
          const place = says === "nothing" ? undefined : session?.place;
          const persistChanges = says === "both" ? session?.saves : undefined;
          const own = { driveId: place?.driveId, itemId: place?.itemId, persistChanges };
          const names = ["driveId", "itemId", "persistChanges"] as const;
          return names
            .filter((name) => facts[name] !== undefined && facts[name] !== own[name])
            .map((name) => [id, name]);
        });
        expect([text, ofOthers]).toEqual([text, []]);
      }),
      { numRuns: 2_000, seed: 20_261_127 },
    );
  });

  it.each(Object.entries(STYLES))("are understood one by one: %s", (_how, { written, says }) => {
    const session = told(1, true);
    expect(readPaste(written(session)).rows).toMatchObject([
      {
        id: session.id,
        facts: { ...(says === "nothing" ? {} : session.place), ...(says === "both" ? { persistChanges: true } : {}) },
      },
    ]);
  });
});
