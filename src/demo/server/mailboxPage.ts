import { escapedHtml } from "../../core/results/tableText";
import type { ReceivedMail } from "../graph/mailbox";

/**
 * What the simulated Graph was given to send, the latest first. Each body is shown in a frame of its own without scripts
 * and without the page's origin, as a mail program would.
 */
export function mailboxPage(mails: readonly ReceivedMail[]): Response {
  const shown = mails.map(mailHtml).toReversed().join("") || "<p>No email was sent yet.</p>";
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Mailbox (simulated)</title>
    <link rel="icon" href="data:,">
    <style>
      body { margin: 24px; font: 14px "Segoe UI", Arial, sans-serif; color: #242424; background: #f5f5f5; }
      article { margin-block-end: 24px; padding: 16px; background: #fff; border: 1px solid #d1d1d1; border-radius: 8px; }
      h2 { margin: 0 0 4px; font-size: 18px; }
      p { margin: 0 0 4px; color: #616161; }
      iframe { inline-size: 100%; block-size: 320px; margin-block-start: 8px; border: 0; border-block-start: 1px solid #e0e0e0; }
    </style>
  </head>
  <body><h1>Mailbox (simulated)</h1>${shown}</body>
</html>
`;
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    },
  });
}

function mailHtml({ from, to, subject, contentType, content, at, saved }: ReceivedMail): string {
  const body = contentType === "html" ? content : `<pre>${escapedHtml(content)}</pre>`;
  const time = new Date(at).toISOString();
  return `<article>
  <h2>${escapedHtml(subject)}</h2>
  <p>From ${escapedHtml(from)} to ${escapedHtml(to.join(", "))}</p>
  <p>Accepted <time datetime="${time}">${time}</time>${saved ? ", kept in Sent Items" : ""}</p>
  <iframe title="${escapedHtml(subject)}" sandbox srcdoc="${escapedHtml(body)}"></iframe>
</article>`;
}
