/**
 * The attributes that Excel on the web is known to give its task panes: no top navigation, windows may open and leave
 * the sandbox, and no permission (`allow`) for the clipboard, so `navigator.clipboard` is refused.
 */
const SANDBOX = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
].join(" ");

/** An iframe that is not in the page yet; its name has to be there before office.js reads it. */
export function createOfficeFrame(title: string, name: string, address: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.name = name;
  frame.setAttribute("sandbox", SANDBOX);
  frame.src = address;
  return frame;
}

/** The ids of a conversation: one set per frame that office.js runs in. */
export type ConversationIds = {
  readonly conversationId: string;
  readonly controlId: string;
  readonly correlationId: string;
};

export function newConversation(): ConversationIds {
  const part = () => crypto.randomUUID().slice(0, 8);
  return {
    conversationId: `${part()}_${part()}_${String(Date.now())}`,
    controlId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
  };
}

export type FrameExtras = {
  readonly isDialog?: boolean;
  /** The host offers a nested-app bridge: read by nestedAppBridge.ts. */
  readonly bridge?: boolean;
  /** Read by newerOfficeJs.ts. */
  readonly emulated?: object | undefined;
};

/**
 * `window.name` of the frame: where office.js learns its host, its peer's origin and its conversation. The extras mean
 * nothing to it.
 */
export function windowNameFor(ids: ConversationIds, locale: string, extras: FrameExtras): string {
  const { conversationId, controlId } = ids;
  return JSON.stringify({
    baseFrameName: `_xdm_${controlId}_${conversationId}`,
    hostInfo: hostInfo(ids, locale, extras.isDialog).join("|"),
    xdmInfo: `${conversationId}|${controlId}|${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
    bridge: extras.bridge ?? false,
    ...(extras.emulated ? { emulated: extras.emulated } : {}),
  });
}

/** office.js looks into the query before it looks into the name. */
export function addressWithHostInfo(address: string, ids: ConversationIds, locale: string): string {
  return `${address}?_host_Info=${hostInfo(ids, locale).join("$")}`;
}

function hostInfo({ correlationId }: ConversationIds, locale: string, isDialog = false): readonly string[] {
  return ["Excel", "Web", "16.01", locale, correlationId, isDialog ? "isDialog" : "", "", "0"];
}
