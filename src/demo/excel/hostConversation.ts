import type { ConversationIds } from "./paneFrame";
import { readXdmRequest, xdmAnswer, xdmEvent, type XdmRequest } from "./xdmMessage";

/** What the host does for one frame. A handler that returns `NO_ANSWER` keeps office.js waiting, like a dead host. */
export type ConversationHandlers = {
  readonly appContext: (ids: ConversationIds) => Promise<object | typeof NO_ANSWER>;
  readonly executeMethod: (dispatchId: number, args: Record<string, unknown>) => Promise<object | typeof NO_ANSWER>;
  readonly notified: (action: number, args: readonly unknown[]) => void;
  /** office.js registered an event, or unregistered it. The error is 0 or one of office.js's `ooe…` codes. */
  readonly registered: (eventName: string, targetId: string) => number;
  readonly unregistered: (eventName: string) => number;
};

export const NO_ANSWER = Symbol("no answer");

export type HostConversation = {
  readonly raise: (eventName: string, data: object) => void;
  readonly end: () => void;
};

/** Answers the office.js that runs in `frame`, and only it, until `end`. Messages from other origins are ignored. */
export function startConversation(
  frame: HTMLIFrameElement,
  frameOrigin: string,
  ids: ConversationIds,
  handlers: ConversationHandlers,
): HostConversation {
  const answer = createAnswering(frame, frameOrigin);
  const hear = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== frameOrigin) return;
    const request = readXdmRequest(event.data);
    if (request === undefined || request.conversationId !== ids.conversationId) return;
    void answerTo(request, ids, handlers).then((data) => {
      if (data !== NO_ANSWER) answer(xdmAnswer(request, data));
    });
  };
  window.addEventListener("message", hear);
  return {
    raise: (eventName, data) =>
      frame.contentWindow?.postMessage(xdmEvent(eventName, ids.conversationId, data), frameOrigin),
    end: () => window.removeEventListener("message", hear),
  };
}

async function answerTo(request: XdmRequest, ids: ConversationIds, handlers: ConversationHandlers): Promise<unknown> {
  if (request.action === "registerEvent") {
    return { Error: handlers.registered(request.actionName, textOf(fieldsOf(request.data)["targetId"])) };
  }
  if (request.action === "unregisterEvent") return { Error: handlers.unregistered(request.actionName) };
  switch (request.actionName) {
    case "ContextActivationManager_getAppContextAsync":
      return handlers.appContext(ids);
    case "ContextActivationManager_notifyHost": {
      const [, action, ...rest] = listOf(request.data);
      handlers.notified(Number(action), rest);
      return null;
    }
    case "executeMethod": {
      const { DdaMethod, ...args } = fieldsOf(request.data);
      const answer = await handlers.executeMethod(Number(fieldsOf(DdaMethod)["DispatchId"]), args);
      return answer === NO_ANSWER ? answer : { Version: 1, Error: 0, ...answer };
    }
    default:
      return null;
  }
}

/** Foreign data: an object's fields, or none. */
function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/**
 * Posts answers into a frame. Chromium loses a message to a frame of another site when the frame's page already runs
 * but the browser has not yet swapped it in, so answers from before the `load` event are posted again at that event.
 * Both office.js and MSAL ignore a second answer to the same request.
 */
export function createAnswering(frame: HTMLIFrameElement, frameOrigin: string): (answer: string) => void {
  let early: string[] | undefined = [];
  const post = (answer: string) => frame.contentWindow?.postMessage(answer, frameOrigin);
  frame.addEventListener(
    "load",
    () => {
      early?.forEach(post);
      early = undefined;
    },
    { once: true },
  );
  return (answer) => {
    post(answer);
    early?.push(answer);
  };
}
