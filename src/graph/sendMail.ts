import type { OutgoingMail } from "../core/results/outgoingMail";
import type { GraphAnswer, GraphCall } from "../flow/ports/graph";
import { readWith, type Send } from "./graphRequest";

/** POST /me/sendMail with one HTML message. 202 without a body is the one success (Graph, user: sendMail). */
export async function sendMail(
  url: string,
  send: Send,
  { to, subject, html }: OutgoingMail,
  call: GraphCall,
): Promise<GraphAnswer<void>> {
  const message = {
    subject,
    body: { contentType: "HTML", content: html },
    toRecipients: to.map((address) => ({ emailAddress: { address } })),
  };
  const answer = await send({
    ...call,
    method: "POST",
    url,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ message, saveToSentItems: true }),
  });
  const accepted = readWith(answer, ({ status }) => (status === 202 ? ACCEPTED : undefined));
  return accepted.kind === "ok" ? { ...accepted, value: undefined } : accepted;
}

const ACCEPTED = "accepted";
