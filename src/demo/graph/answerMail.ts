import { isJsonObject, parsedJson } from "../../core/json";
import { refuse } from "./answers";
import type { Exchange } from "./emulatorParts";

/** POST /me/sendMail: 202 without a body (Graph, user: sendMail). */
export async function answerSendMail(exchange: Exchange): Promise<Response> {
  const { caller, request, mailbox, clock } = exchange;
  if (caller.isApp) {
    return refuse(exchange, 400, "BadRequest", "/me request is only valid with delegated authentication flow.");
  }
  if (!caller.scopes.includes("Mail.Send")) {
    return refuse(exchange, 403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");
  }
  const reading = readMail(request.headers.get("Content-Type") ?? "", await request.text());
  if (reading.kind === "refused") return refuse(exchange, reading.status, reading.code, reading.message);
  // A guest's mailbox is in the home tenant, and no mailbox is behind an account without a license for one.
  if (caller.account.username.includes("#EXT#")) {
    const message = "The mailbox is either inactive, soft-deleted, or is hosted on-premise.";
    return refuse(exchange, 404, "MailboxNotEnabledForRESTAPI", message);
  }
  mailbox.accept({ ...reading.mail, from: caller.account.username, at: clock.now() });
  return new Response(null, { status: 202 });
}

type Mail = Parameters<Exchange["mailbox"]["accept"]>[0];
type Refused = { readonly kind: "refused"; readonly status: number; readonly code: string; readonly message: string };
type MailReading = { readonly kind: "mail"; readonly mail: Omit<Mail, "from" | "at"> } | Refused;

function readMail(contentType: string, text: string): MailReading {
  if (!/^application\/json\b/i.test(contentType)) {
    return refused("RequestBodyRead", "A supported MIME type could not be found that matches the content type.", 415);
  }
  const body = parsedJson(text);
  if (!isJsonObject(body)) return refused("RequestBodyRead", "Unable to read JSON request payload.");
  // Microsoft's pages write `message`, its OpenAPI description `Message`: OData reads action parameters in any case.
  const message = member(body, "message");
  const saved = member(body, "saveToSentItems") ?? true;
  if (!isJsonObject(message)) return refused("ErrorInvalidRequest", "The message is missing.");
  if (typeof saved !== "boolean") return refused("RequestBodyRead", "Cannot convert a value to type 'Edm.Boolean'.");
  const { subject = "", body: content = {}, toRecipients = [] } = message;
  if (typeof subject !== "string" || !isJsonObject(content) || !Array.isArray(toRecipients)) {
    return refused("RequestBodyRead", "A property of the message has the wrong type.");
  }
  const { contentType: type = "text", content: written = "" } = content;
  const kind = typeof type === "string" ? type.toLowerCase() : "";
  if ((kind !== "html" && kind !== "text") || typeof written !== "string") {
    return refused("RequestBodyRead", "The requested value was not found for 'contentType'.");
  }
  const to = toRecipients.map(addressOf);
  if (to.length === 0 || !to.every((address) => address !== undefined)) {
    return refused("ErrorInvalidRecipients", "At least one recipient isn't valid.");
  }
  return { kind: "mail", mail: { to, subject, contentType: kind, content: written, saved } };
}

function refused(code: string, message: string, status = 400): Refused {
  return { kind: "refused", status, code, message };
}

function member(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.entries(body).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? undefined;
}

/** Exchange refuses what cannot be an address. */
function addressOf(recipient: unknown): string | undefined {
  const mail = isJsonObject(recipient) ? recipient["emailAddress"] : undefined;
  const address = isJsonObject(mail) ? mail["address"] : undefined;
  return typeof address === "string" && /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(address) ? address : undefined;
}
