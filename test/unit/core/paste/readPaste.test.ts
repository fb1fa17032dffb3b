import { readPaste } from "../../../../src/core/paste/readPaste";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const [first, second, third] = PUBLISHED_SESSION_IDS;
const driveId = "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd";
const itemId = "01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN";
const graph = "https://graph.microsoft.com/v1.0";

/** What a text gives, without the lines: pairs of id and facts, then reasons. */
function understood(text: string) {
  const { rows, left } = readPaste(text);
  return { rows: rows.map(({ id, facts }) => [id, facts]), left: left.map(({ why }) => why) };
}

describe("understanding a pasted text", () => {
  it.each<[string, string, unknown[]]>([
    ["a bare id", `  ${first}\n`, [[first, {}]]],
    ["a percent-encoded id", encodeURIComponent(first), [[first, {}]]],
    ["the base64 sessionId= form", `sessionId=${btoa(first)}`, [[first, {}]]],
    [
      "ids on many lines",
      `${first}\n${second}\r\n\r\n"${third}",\n`,
      [
        [first, {}],
        [second, {}],
        [third, {}],
      ],
    ],
    ["a header line", `workbook-session-id: ${first}`, [[first, {}]]],
    ["a header line in code", `$headers = @{ "Workbook-Session-Id" = "${first}" }`, [[first, {}]]],
    ["a header line in Python", `headers = {'workbook-session-id': '${first}'}`, [[first, {}]]],
    [
      "createSession's answer",
      JSON.stringify({
        "@odata.context": `${graph}/$metadata#microsoft.graph.workbookSessionInfo`,
        id: first,
        persistChanges: true,
      }),
      [[first, { persistChanges: true }]],
    ],
    [
      "a new shape of id in createSession's answer",
      JSON.stringify({
        "@odata.context": `${graph}/$metadata#microsoft.graph.sessionInfo`,
        id: "v2.new-shape-of-id-0123456789",
        persistChanges: true,
      }),
      [["v2.new-shape-of-id-0123456789", { persistChanges: true }]],
    ],
    [
      "a cURL command: drive and item from its path, never its host",
      `curl -X POST 'https://evil.example/v1.0/drives/${driveId}/items/${itemId}/workbook/closeSession' \\\n  -H 'workbook-session-id: ${first}' \\\n  -d ''`,
      [[first, { driveId, itemId }]],
    ],
    [
      "an HTTP block with its answer",
      `POST /v1.0/drives/${driveId}/items/${itemId}/workbook/createSession\nHost: graph.microsoft.com\nContent-Type: application/json\n\n{"persistChanges": false}\n\nHTTP/1.1 201 Created\n\n{\n  "id": "${first}",\n  "persistChanges": false\n}`,
      [[first, { driveId, itemId, persistChanges: false }]],
    ],
    [
      "a request for a path of the own drive",
      `POST ${graph}/me/drive/items/${itemId}/workbook/worksheets\nworkbook-session-id: ${first}`,
      [[first, { source: "OneDrive", itemId }]],
    ],
    [
      "a request for a site's and a user's drive",
      `GET /sites/contoso.sharepoint.com/drive/items/${itemId}/workbook\nworkbook-session-id: ${first}\n\nGET /users/owner@contoso.com/drive/items/${itemId}/workbook\nworkbook-session-id: ${second}`,
      [
        [first, { siteId: "contoso.sharepoint.com", itemId }],
        [second, { userId: "owner@contoso.com", itemId, source: "OneDrive" }],
      ],
    ],
    [
      "the resourceLocation of an operation",
      `${graph}/drives/${driveId}/items/${itemId}/workbook/sessionInfoResource(key='0195cfac')?sessionId=${encodeURIComponent(btoa(first))}`,
      [[first, { driveId, itemId }]],
    ],
    [
      "Blink's fields as lines",
      `Source: SharePoint\nSite ID: contoso.sharepoint.com\nDrive ID: ${driveId}\nItem ID: ${itemId}\nUser ID: me\nWorkbook Session ID: ${first}`,
      [[first, { source: "SharePoint", siteId: "contoso.sharepoint.com", driveId, itemId, userId: "me" }]],
    ],
    [
      "Blink's fields, the session id first, twice",
      `Workbook Session ID: ${first}\nItem ID: ${itemId}\nWorkbook Session ID: ${second}\nItem ID: 01OTHER`,
      [
        [first, { itemId }],
        [second, { itemId: "01OTHER" }],
      ],
    ],
    [
      "Blink's fields as a form",
      `Drive ID\t${driveId}\nItem ID\t${itemId}\nWorkbook Session ID\t${first}`,
      [[first, { driveId, itemId }]],
    ],
    [
      "Blink's fields as JSON",
      JSON.stringify({ "Drive ID": driveId, "Item ID": itemId, "Workbook Session ID": first, Source: "onedrive" }),
      [[first, { driveId, itemId, source: "OneDrive" }]],
    ],
    [
      "Blink's fields as a Markdown table",
      `| Drive ID | Item ID | Workbook Session ID |\n|---|---|---|\n| ${driveId} | ${itemId} | ${first} |`,
      [[first, { driveId, itemId }]],
    ],
    ["python-o365's repr", `>>> print(session)\nWorkbook Session: ${first}`, [[first, {}]]],
    [
      "a list of python-o365's",
      `[Workbook Session: ${first}, Workbook Session: ${second}]`,
      [
        [first, {}],
        [second, {}],
      ],
    ],
    ["a log line", `2026-01-01T10:00:00Z INFO opened session ${first}. Going on.`, [[first, {}]]],
    [
      "JSON with names of our own",
      JSON.stringify([{ workbookSessionId: first, persist_changes: "true", drive_id: driveId }]),
      [[first, { persistChanges: true, driveId }]],
    ],
    [
      "JSON of a flow: the address around, the answer inside",
      JSON.stringify({
        uri: `${graph}/drives/${driveId}/items/${itemId}/workbook/createSession`,
        body: { id: first, persistChanges: true },
      }),
      [[first, { driveId, itemId, persistChanges: true }]],
    ],
    [
      "an HTTP log with headers as pairs",
      JSON.stringify({
        request: {
          url: `${graph}/drives/${driveId}/items/${itemId}/workbook`,
          headers: [{ name: "Workbook-Session-Id", value: first }],
        },
      }),
      [[first, { driveId, itemId }]],
    ],
    [
      "NDJSON",
      `{"id":"${first}","persistChanges":true}\n{"id":"${second}","persistChanges":false}\n`,
      [
        [first, { persistChanges: true }],
        [second, { persistChanges: false }],
      ],
    ],
    [
      "CSV with a header",
      `sessionId,driveId,itemId,persistChanges,label\r\n${first},${driveId},${itemId},true,"Nightly, ""big"" import"\r\n${second},,,,\r\n`,
      [
        [first, { driveId, itemId, persistChanges: true, label: 'Nightly, "big" import' }],
        [second, {}],
      ],
    ],
    [
      "CSV as Excel writes it in Europe",
      `sep=;\r\nWorkbook Session ID;Label\r\n${first};Nightly\r\n`,
      [[first, { label: "Nightly" }]],
    ],
    ["TSV with a header", `Session ID\tPersist Changes\n${first}\tno\n`, [[first, { persistChanges: false }]]],
    [
      "one column",
      `workbook_session_id\n${first}\n${second}`,
      [
        [first, {}],
        [second, {}],
      ],
    ],
  ])("takes %s", (_what, text, rows) => {
    expect(understood(text).rows).toEqual(rows);
  });

  it("keeps a record of our own format whole, unknown fields and all", () => {
    const record = {
      format: "workbook-session/1",
      sessionId: first,
      writer: "w1",
      writtenAt: "2026-01-01T10:00:00Z",
      answer: "closed",
      costCentre: 7,
    };
    const { format: _format, sessionId: _id, ...facts } = record;
    for (const text of [
      JSON.stringify(record),
      JSON.stringify([record]),
      JSON.stringify({ statements: [record] }),
      `${JSON.stringify(record)}\n${JSON.stringify({ ...record, sessionId: second })}`,
    ]) {
      expect(readPaste(text).rows[0]).toEqual({ id: first, facts, from: "statement", line: 1 });
      expect(readPaste(text).left).toEqual([]);
    }
  });

  it.each([
    ["writtenAt", "2026-01-01T10:00:00Z"],
    ["writer", "x"],
    ["ownerKey", "0123456789abcdef"],
    ["door", "createdHere"],
    ["answer", "closed"],
    ["answeredAt", "2026-01-01T10:00:00Z"],
    ["forgotten", true],
    ["addedByHand", true],
    ["handedOver", true],
  ])("takes no %s from foreign text, neither from an object nor from a table, and names it", (field, value) => {
    for (const text of [
      JSON.stringify({ sessionId: first, [field]: value }),
      `sessionId,${field}\n${first},${value}`,
    ]) {
      const { rows, left } = readPaste(text);
      expect(rows).toMatchObject([{ id: first, facts: {} }]);
      expect(rows[0]?.facts).toEqual({});
      expect(left).toMatchObject([{ why: "fieldNotKnown", excerpt: field }]);
    }
  });

  it("takes from foreign text nothing that only a pane of ours can have seen", () => {
    const { rows, left } = readPaste(
      JSON.stringify({ sessionId: first, answer: "closed", forgotten: true, writer: "x" }),
    );
    expect(rows).toEqual([{ id: first, facts: {}, from: "text", line: 1 }]);
    expect(left).toEqual([{ why: "fieldNotKnown", line: 1, count: 1, excerpt: "answer, forgotten, writer" }]);
  });

  it("leaves a note of a list with the list", () => {
    const text = JSON.stringify({ note: "last night", driveId, ids: [{ id: first }, { id: second }] });
    expect(understood(text).rows).toEqual([
      [first, { driveId }],
      [second, { driveId }],
    ]);
  });

  it("makes one row of a session that is told of twice, with what both say", () => {
    const text = `POST /v1.0/drives/${driveId}/items/${itemId}/workbook/worksheets\nworkbook-session-id: ${first}\n\n{"id":"${first}","persistChanges":true}`;
    expect(understood(text)).toEqual({
      rows: [[first, { driveId, itemId, persistChanges: true }]],
      left: ["duplicate"],
    });
  });

  it("does not give an id on its own the place of a block above it", () => {
    const text = `workbook-session-id: ${first}\nDrive ID: ${driveId}\nItem ID: ${itemId}\n\n${second}`;
    expect(understood(text).rows).toEqual([
      [first, { driveId, itemId }],
      [second, {}],
    ]);
  });
});

describe("a session inside an object that names another one", () => {
  it.each(["child", "items", "response"])("has nothing of the outer one's facts: under %s", (name) => {
    const inner = name === "items" ? [{ sessionId: second }] : { sessionId: second };
    const { rows } = readPaste(JSON.stringify({ sessionId: first, driveId, itemId, label: "Nightly", [name]: inner }));
    const told = rows.map(({ id, facts }) => [id, facts.itemId, facts.driveId, facts.label]);
    expect(told).toEqual([
      [first, itemId, driveId, "Nightly"],
      [second, undefined, undefined, undefined],
    ]);
  });
});

describe("a record with a whole session id and a cut one", () => {
  it("keeps its place and facts with the whole one", () => {
    const record = { sessionId: first, id: first.slice(0, 60), driveId, itemId, label: "Nightly" };
    const { sessionId, ...others } = record;
    for (const each of [record, { ...others, sessionId }]) {
      const { rows, left } = readPaste(JSON.stringify(each));
      expect(rows).toMatchObject([{ id: first, facts: { driveId, itemId, label: "Nightly" } }]);
      expect(left).toMatchObject([{ why: "cutShort" }]);
    }
  });
});

describe("the line of what was found in a table", () => {
  it("counts the lines inside of quoted cells", () => {
    const note = '"first line\nsecond line\r\nthird line"';
    const text = `sessionId,note\r\n${first},${note}\r\nno session,\r\n${second},plain\r\n`;
    const { rows, left } = readPaste(text);
    expect([rows.map(({ line }) => line), left.map(({ line }) => line)]).toEqual([[2, 6], [5]]);
  });
});

describe("what is left out of a pasted text", () => {
  it.each<[string, string, string[]]>([
    ["an ordinary sentence", "Please close my session, thanks", ["noSession"]],
    ["a half id", "session", ["notAnId"]],
    ["an id with a space in it", `${first.slice(0, 40)} ${first.slice(40)}`, ["spaces"]],
    ["an id with a control character", `${first.slice(0, 40)}\u0007${first.slice(40)}`, ["controlCharacters"]],
    ["an id with a letter that is not ASCII", `${first.slice(0, 40)}é${first.slice(40)}`, ["notAscii"]],
    ["an absurdly long id", `cluster=${"x".repeat(5_000)}&session=1`, ["tooLong"]],
    ["a session that python-o365 has not opened", "Workbook Session: Not set", ["notSet"]],
    ["JSON without a session", '{"value":[{"name":"a"}]}', ["noSession"]],
    ["a list with something else in it", JSON.stringify([{ sessionId: first }, { name: "a" }, 7]), ["noSession"]],
    ["a newer format", JSON.stringify({ format: "workbook-session/2", sessionId: first }), ["newerFormat"]],
    ["a drive id that cannot be one", `Drive ID: ../me\nWorkbook Session ID: ${first}`, ["fieldRefused"]],
    [
      "a path that climbs",
      `POST /v1.0/drives/..%2f../items/${itemId}/workbook\nworkbook-session-id: ${first}`,
      ["fieldRefused"],
    ],
    ["HTTP details", `workbook-session-id: ${first}\nContent-Length: 0`, ["notNeeded"]],
    ["a row of a table without an id", `sessionId,label\n${first},a\n,b\n`, ["noSession"]],
    [
      "a request without a session",
      `POST /v1.0/drives/${driveId}/items/${itemId}/workbook/createSession`,
      ["noSession"],
    ],
  ])("%s, with its reason", (_what, text, reasons) => {
    expect(understood(text).left).toEqual(reasons);
  });

  it("names the line, counts neighbours with one reason, and masks what it quotes", () => {
    const { left } = readPaste(`hello world\nhow are you\n\n${first}\nsession: cluster=${"x".repeat(5_000)}`);
    expect(left).toEqual([
      { why: "noSession", line: 1, count: 2, excerpt: "hello world" },
      { why: "tooLong", line: 5, count: 1, excerpt: "cluster=xxx…" },
    ]);
  });

  it("is the whole text beyond a million characters, and each row beyond five thousand", () => {
    expect(readPaste("x".repeat(1_000_001))).toEqual({
      rows: [],
      left: [{ why: "tooMuchText", line: 1, count: 1, excerpt: "" }],
    });
    const usid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
    const many = Array.from({ length: 5_010 }, (_, n) => `cluster=US1&session=12.${n}.x&usid=${usid(n)}`).join("\n");
    const { rows, left } = readPaste(many);
    expect(rows).toHaveLength(5_000);
    expect(left).toEqual([{ why: "tooManyRows", line: 5_001, count: 10, excerpt: "" }]);
  });
});

describe("tokens in a pasted text", () => {
  const secrets = (token: string) => [
    token,
    `${first}\n${token}`,
    `curl -X POST '${graph}/drives/${driveId}/items/${itemId}/workbook/closeSession' -H 'workbook-session-id: ${first}' -H '${token}'`,
    `curl '${graph}/drives/${token}/items/${itemId}' -H 'workbook-session-id: ${token}'`,
    `POST /v1.0/me/drive/items/${itemId}/workbook/closeSession\n${token}\nworkbook-session-id: ${first}`,
    `workbook-session-id: ${token}`,
    `Workbook Session ID: ${token}\nDrive ID: ${token}`,
    JSON.stringify({ id: first, access_token: token, label: token, nested: { note: token } }),
    JSON.stringify({
      sessionId: token,
      note: token,
      label: token,
      webUrl: token,
      createdBy: { tool: token, url: token },
    }),
    JSON.stringify({
      format: "workbook-session/1",
      sessionId: first,
      note: token,
      extra: { deep: [token] },
      [token]: 1,
    }),
    JSON.stringify({ format: "workbook-session/1", sessionId: token }),
    `sessionId,label,note\n${first},${JSON.stringify(token)},x\n"${token.replaceAll('"', '""')}",a,b`,
    `cluster=US1&session=12.${token}&usid=1`,
    btoa(`cluster=US1&session=12.${token}&usid=1`),
  ];

  it.each(Object.entries(PLANTED_TOKENS))(
    "never come back in a row, nor whole in an excerpt, and are named: %s",
    (_name, token) => {
      for (const text of secrets(token)) {
        const reading = readPaste(text);
        expect(JSON.stringify(reading)).not.toContain(JSON.stringify(token).slice(1, -1));
        expect(JSON.stringify(reading)).not.toMatch(/planted/i);
        expect(reading.left.map(({ why }) => why)).toContain("token");
      }
    },
  );

  it("do not cost the session beside them", () => {
    for (const token of Object.values(PLANTED_TOKENS)) expect(readPaste(`${first}\n${token}`).rows).toHaveLength(1);
  });
});
