/** A request of office.js, taken out of its envelope. Names and numbers are those of the script itself. */
export type XdmRequest = {
  readonly actionName: string;
  readonly action: "invoke" | "registerEvent" | "unregisterEvent";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
};

const ACTIONS = ["invoke", "registerEvent", "unregisterEvent"] as const;
const REQUEST = 0;
const RESPONSE = 1;

/** Office.js speaks in JSON strings; anything else on the channel is not for us, and is left alone. */
export function readXdmRequest(raw: unknown): XdmRequest | undefined {
  const message = parsed(raw);
  if (message === undefined || message["_messageType"] !== REQUEST) return undefined;
  const { _actionName, _conversationId, _correlationId, _actionType, _data } = message;
  const action = ACTIONS[Number(_actionType ?? 0)];
  if (typeof _actionName !== "string" || typeof _conversationId !== "string" || action === undefined) return undefined;
  return {
    actionName: _actionName,
    action,
    conversationId: _conversationId,
    correlationId: Number(_correlationId),
    data: _data,
  };
}

/** The answer to one request. Every answer has error code 0: failures of a method travel inside `data`. */
export function xdmAnswer(request: XdmRequest, data: unknown): string {
  return envelope(request.actionName, request.conversationId, request.correlationId, { _data: data, _responseType: 0 });
}

/** An event is a response that repeats the name and conversation of its registration. */
export function xdmEvent(actionName: string, conversationId: string, data: unknown): string {
  return envelope(actionName, conversationId, -1, { _data: data, _responseType: 1 });
}

function envelope(actionName: string, conversationId: string, correlationId: number, rest: object): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _origin: location.origin,
    _errorCode: 0,
    _serializerVersion: 1,
    ...rest,
  });
}

function parsed(raw: unknown): Record<string, unknown> | undefined {
  if (typeof raw !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    // Checked to be a plain object; its fields are checked one by one where they are read.
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Not JSON: some other script's message.
    return undefined;
  }
}
