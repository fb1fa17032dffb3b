/** Who is talking: one per frame that office.js runs in. */
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
  const { conversationId, controlId, correlationId } = ids;
  return JSON.stringify({
    baseFrameName: `_xdm_${controlId}_${conversationId}`,
    hostInfo: ["Excel", "Web", "16.01", locale, correlationId, extras.isDialog ? "isDialog" : "", "", "0"].join("|"),
    xdmInfo: `${conversationId}|${controlId}|${location.origin}`,
    serializerVersion: 1,
    flights: "[]",
    bridge: extras.bridge ?? false,
    ...(extras.emulated ? { emulated: extras.emulated } : {}),
  });
}
