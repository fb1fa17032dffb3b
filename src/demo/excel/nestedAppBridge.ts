/**
 * `window.nestedAppAuthBridge` as a host gives it to MSAL: JSON strings both ways, and all decisions in the host page.
 * It has to be there before the pane's own scripts run, and only in the pane itself: not in MSAL's hidden frames, not
 * in a window that the pane opened.
 */
type BridgeListener = (message: string) => void;

if (window.parent === window.top && window !== window.top && wantsBridge()) installBridge();

function installBridge(): void {
  const listeners = new Set<BridgeListener>();
  const hostOrigin = hostOriginOf(window.name);
  window.addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || origin !== hostOrigin || typeof data !== "string") return;
    if (data.includes('"NestedAppAuthResponse"')) listeners.forEach((listener) => listener(data));
  });
  Object.defineProperty(window, "nestedAppAuthBridge", {
    value: {
      addEventListener: (_type: "message", listener: BridgeListener) => listeners.add(listener),
      removeEventListener: (_type: "message", listener: BridgeListener) => listeners.delete(listener),
      postMessage: (message: string) => window.parent.postMessage(message, hostOrigin),
    },
  });
}

/** The host writes `bridge` into the frame's name where it offers one, so that one script serves both cases. */
function wantsBridge(): boolean {
  return window.name.includes('"bridge":true');
}

/** `xdmInfo` is "conversation|control|origin of the host". */
function hostOriginOf(name: string): string {
  const { xdmInfo } = JSON.parse(name) as { readonly xdmInfo: string };
  return xdmInfo.split("|")[2] ?? "";
}
