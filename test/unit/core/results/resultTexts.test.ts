import fc from "fast-check";
import { mailtoAddress } from "../../../../src/core/results/mailDraft";
import type { ResultEntry } from "../../../../src/core/results/resultEntry";
import { resultsCsv, resultsJson } from "../../../../src/core/results/resultFiles";
import { alignedText, blockText, htmlTable, markdownTable } from "../../../../src/core/results/tableText";
import { describeResults, resultRecords, summaryOf } from "../../../../src/strings/describeResults";
import { paneSentences } from "../../../../src/strings/messages/paneSentences";
import { resultsSentences } from "../../../../src/strings/messages/resultsSentences";
import { PLANTED_TOKENS } from "../../../support/plantedTokens";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const HOW = { words: resultsSentences, names: paneSentences, language: "en-US" };
const AT = "2026-03-29T10:00:00.000Z";

function aResult(parts: Partial<ResultEntry> = {}): ResultEntry {
  return { at: AT, outcome: "closed", shortId: "…0f1.Sa", fileName: "Budget.xlsx", ...parts };
}

function everyText(entries: readonly ResultEntry[]): Readonly<Record<string, string>> {
  const table = describeResults(entries, HOW);
  const records = resultRecords(entries, HOW);
  const text = blockText(table);
  return {
    text: alignedText(table),
    block: text,
    markdown: markdownTable(table),
    html: htmlTable(table),
    json: resultsJson(table.summary, records),
    csv: resultsCsv(records),
    draft: decodeURIComponent(mailtoAddress({ subject: table.summary, text }) ?? ""),
  };
}

describe("the results of closes", () => {
  it("begin with one sentence that keeps the outcomes apart and counts each", () => {
    const outcomes = ["refused", "closed", "ended", "closed", "unknown", "later", "notSent"] as const;
    const entries = outcomes.map((outcome) => aResult({ outcome }));
    expect(summaryOf(entries, resultsSentences)).toBe(
      "2 closed, 1 had already ended, 1 refused, 1 without a clear answer, 1 put off, 1 not sent",
    );
    for (const text of Object.values(everyText(entries.slice(0, 2)))) {
      if (!text.startsWith("name,")) expect(text).toContain("1 closed, 1 refused");
    }
  });

  it("name session, id, workbook, kind, outcome, time, account and request id, each as far as it is known", () => {
    const whole = { name: "Nightly flow", persistChanges: true, accountName: "Owner account", requestId: "req-1" };
    const { columns, rows } = describeResults([aResult(whole), aResult()], HOW);
    expect(columns).toEqual(["Session", "ID", "Workbook", "Kind", "Outcome", "When", "Account", "Request ID"]);
    expect(rows.map(([name, id, file, kind, outcome]) => [name, id, file, kind, outcome])).toEqual([
      ["Nightly flow", "…0f1.Sa", "Budget.xlsx", "Saves changes", "Closed"],
      ["No name", "…0f1.Sa", "Budget.xlsx", "Not known", "Closed"],
    ]);
    expect(rows.map(([, , , , , , account, requestId]) => [account, requestId])).toEqual([
      ["Owner account", "req-1"],
      ["", ""],
    ]);
    // With the zone, because an email is read in others.
    expect(rows[0]?.[5]).toMatch(/^Mar (28|29|30), 2026, .+ \S+$/);
  });

  it("name a session without a label by its origin and time, as its row does", () => {
    const naming = { origin: "createdHere", addedAt: Date.parse(AT), createdBy: { tool: "Flow", run: "8" } } as const;
    const { text = "", csv = "" } = everyText([aResult({ naming })]);
    for (const form of [text, csv]) expect(form).toContain("Flow");
    const token = PLANTED_TOKENS["jwt"] ?? "";
    for (const form of Object.values(everyText([aResult({ naming: { ...naming, createdBy: { tool: token } } })]))) {
      expect(form).not.toContain(token);
    }
  });

  it("stand in aligned columns as text, whatever marks of direction the names have", () => {
    const entries = [aResult({ name: "A" }), aResult({ name: "2026 – much longer" })];
    const lines = everyText(entries)["text"]?.split("\n").slice(2, 6) ?? [];
    const places = lines.map((line) => line.replace(/[\u2068\u2069]/g, "").search(/ID|…0f1|(?<= )-/));
    expect(new Set(places).size).toBe(1);
  });

  it("run no formula in a spreadsheet, and no markup in Markdown and HTML", () => {
    const name = `=HYPERLINK("https://x.example")|<img src=x onerror="alert('1')">`;
    const { csv = "", markdown = "", html = "" } = everyText([aResult({ name, fileName: "*a*_[b](c)`d`.xlsx" })]);
    expect(csv).toContain(`"'=HYPERLINK(""https`);
    expect(html).not.toMatch(/<img|onerror="/);
    expect(html).toContain("&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;");
    const row = markdown.split("\n")[4] ?? "";
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(9);
    expect(row).toContain("\\*a\\*\\_\\[b\\]\\(c\\)\\`d\\`.xlsx");
    expect(row).not.toMatch(/(?<!\\)[<*[]/);
  });

  it("keep one line for each row of a Markdown table, whatever breaks a cell has", () => {
    const markdown = markdownTable({ summary: "one\nclosed", columns: ["Session", "ID"], rows: [["a\r\nb", "c\td"]] });
    expect(markdown).toBe("one closed\n\n| Session | ID |\n| --- | --- |\n| a b | c d |\n");
  });

  it("spell out characters that could turn the direction of an email's text", () => {
    const { html = "", text = "" } = everyText([aResult({ fileName: "invoice\u202Exslx.exe" })]);
    for (const shown of [html, text]) expect(shown).toContain("invoice⟨U+202E⟩xslx.exe");
  });

  it("hold no whole session id and no token, wherever one was planted", () => {
    const secrets = [...Object.values(PLANTED_TOKENS), ...PUBLISHED_SESSION_IDS];
    const fields = ["name", "fileName", "accountName", "requestId", "shortId", "clientRequestId"] as const;
    const around = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...secrets), fc.constantFrom(...fields), around, (secret, field, before) => {
        const entry = aResult({ [field]: `${before} ${secret}` });
        for (const [form, text] of Object.entries(everyText([entry]))) {
          const plain = text.replace(/\\/g, "").replace(/&#38;/g, "&");
          const leaks = plain.includes(secret) || plain.includes(secret.slice(-24));
          expect({ form, field, leaks }).toEqual({ form, field, leaks: false });
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe("an email draft", () => {
  it("keeps its lines, and has an address that a mail program reads back", () => {
    const address = mailtoAddress({ subject: "50% & more?", text: "a=1&b\nc #2" });
    expect(address).toBe("mailto:?subject=50%25%20%26%20more%3F&body=a%3D1%26b%0D%0Ac%20%232");
  });

  it("has no address where it would be too long for a mail program", () => {
    const fits = "x".repeat(1_970);
    expect(mailtoAddress({ subject: "s", text: fits })?.length).toBeLessThanOrEqual(2_000);
    expect(mailtoAddress({ subject: "s", text: `${fits}${"x".repeat(30)}` })).toBeUndefined();
    expect(mailtoAddress({ subject: "s", text: "\ud800" })).toBeUndefined();
  });
});
