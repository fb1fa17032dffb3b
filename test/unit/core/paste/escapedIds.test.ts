import { readPaste } from "../../../../src/core/paste/readPaste";
import { readSessionId } from "../../../../src/core/paste/readSessionId";
import { PUBLISHED_SESSION_IDS } from "../../../support/publishedSessionIds";

const driveId = "b!-RIj2DuyvEyV1T4NlOaMHk8XkS_I8MdFlUCq1BlcjgmhRfAj3-Z8RY2VpuvV_tpd";
const url = `https://graph.microsoft.com/v1.0/drives/${driveId}/items/01ABC/workbook/closeSession`;
const html = (id: string) => id.replaceAll("&", "&amp;");
/** As Chrome's "Copy as cURL (cmd)" writes it. */
const cmd = (text: string) => text.replaceAll(/[^\w\s\-:=+~'/.,?;()*`]/g, "^$&").replaceAll(/%(?=\w)/g, "%^");

describe.each(PUBLISHED_SESSION_IDS)("an escaped session id is read as the id: %s", (id) => {
  it.each<[string, string]>([
    ["HTML", html(id)],
    ["HTML, escaped twice", html(html(id))],
    ["an HTML header", `workbook-session-id: ${html(id)}`],
    ["an HTML cell", `<tr><td>${html(id)}</td></tr>`],
    ["escaped JSON in HTML", `{&quot;id&quot;:&quot;${html(id)}&quot;,&quot;persistChanges&quot;:true}`],
    ["HTML, by number", id.replaceAll("&", "&#38;").replaceAll("=", "&#61;").replaceAll("%", "&#x25;")],
    ["HTML, by name", html(id).replaceAll("=", "&equals;").replaceAll("%", "&percnt;")],
    ["a text of JavaScript", `'${id.replaceAll("&", "\\x26").replaceAll("=", "\\x3d")}'`],
    ["HTML in JSON", JSON.stringify({ sessionId: html(id) })],
    ["HTML in a table", `sessionId,label\n"${html(id)}",a`],
    ["JSON in a log", `2026-01-01 response {"id":"${id.replaceAll("&", "\\u0026")}"}`],
    ["JSON in JSON in a log", `2026-01-01 "{\\"id\\":\\"${id.replaceAll("&", "\\\\u0026")}\\"}"`],
    [
      "Windows' command line",
      `curl ^"${cmd(url)}^" ^\n  -H ^"workbook-session-id: ${cmd(id)}^" ^\n  --data-raw ^"^{^}^"`,
    ],
    [
      "Windows' command line of old",
      `curl "${url}" ^\n  -H "workbook-session-id: ${id.replaceAll("&", "^&")}" ^\n  --data-raw "{}"`,
    ],
  ])("%s", (_where, text) => {
    expect(readPaste(text).rows.map((row) => row.id)).toEqual([id]);
  });

  it("with its place, from Windows' command line", () => {
    const text = `curl ^"${cmd(url)}^" ^\n  -X ^"POST^" ^\n  -H ^"workbook-session-id: ${cmd(id)}^" ^\n  --data-raw ^"^{^}^"`;
    expect(readPaste(text).rows).toMatchObject([{ id, facts: { driveId, itemId: "01ABC" } }]);
  });

  it("in an address, before its next parameter", () => {
    for (const written of [encodeURIComponent(id), encodeURIComponent(btoa(id)), btoa(id).replaceAll("=", "%3D")]) {
      const text = `https://flows.example/close?sessionId=${written}&itemId=01CYZLFJGUJ7JHBSZDFZFL25KSZGQTVAUN`;
      expect([text, readPaste(text).rows.map((row) => row.id)]).toEqual([text, [id]]);
    }
  });

  it.each(["\u2068X\u2069", "\u200eX\u200e", "\u202aX\u202c"])(
    "between the marks of direction that a chat adds: %j",
    (marked) => {
      const text = marked.replace("X", () => id);
      for (const around of [text, `workbook-session-id: ${text}`, JSON.stringify({ sessionId: text })])
        expect([around, readPaste(around).rows.map((row) => row.id)]).toEqual([around, [id]]);
    },
  );

  it("between underscores, where it shows that it ends there", () => {
    const isMarkedEnd = id.includes("&usid=");
    for (const mark of ["_", "__"])
      expect(readPaste(`${mark}${id}${mark}`).rows.map((row) => row.id)).toEqual(isMarkedEnd ? [id] : []);
  });

  it("and so is one that holds an address with its own marks", () => {
    const bare = id.replace("%3a%2f%2f", "://");
    expect(readPaste(`workbook-session-id: ${bare}`).rows.map((row) => row.id)).toEqual([bare]);
  });

  it("and one with a semicolon in it is refused", () => {
    expect(readSessionId(id.replace("&", "&x;")).kind).toBe("refused");
  });
});
