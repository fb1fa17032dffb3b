/**
 * MSAL's relay gives up as soon as the window that it opened is `closed`. A login page that sends
 * Cross-Origin-Opener-Policy looks closed from here while a person is still typing in it. So the next window that is
 * opened counts as open until `stopped` aborts; `onLost` is called when it first looks closed.
 */
export function wrapPopup(opener: Window, onLost: () => void, stopped: AbortSignal): void {
  const open = opener.open.bind(opener);
  opener.open = (...how) => {
    opener.open = open;
    const opened = open(...how);
    return opened === null ? null : kept(opened, onLost, stopped);
  };
}

function kept(opened: Window, onLost: () => void, stopped: AbortSignal): Window {
  let lost = false;
  const parts: Pick<Window, "closed" | "close" | "document" | "location"> = {
    get closed() {
      if (opened.closed && !lost) {
        lost = true;
        onLost();
      }
      return stopped.aborted;
    },
    get document() {
      return opened.document;
    },
    get location() {
      return opened.location;
    },
    close: () => opened.close(),
  };
  // MSAL's relay uses no other members of a window (msal-browser, src/popup_relay).
  return parts as Window;
}
