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

  it("and one with a semicolon in it is refused", () => {
    expect(readSessionId(id.replace("&", "&x;")).kind).toBe("refused");
  });
});
