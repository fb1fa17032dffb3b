/** The pane that opened this page as a dialog of the host. */
export type DialogParent = { readonly send: (message: string) => void };

/**
 * Undefined outside such a dialog, and when office.js is blocked or does not answer within the limit (milliseconds).
 * Messages reach only a page of our own origin (Office, DialogOrigin 1.1; older hosts allow no other anyway).
 */
export async function findDialogParent(limitMs: number = LIMIT_MS): Promise<DialogParent | undefined> {
  const host = await Promise.race([hostOf(), wait(limitMs)]);
  if (host === undefined || host === null) return undefined;
  return {
    send: (message) => Office.context.ui.messageParent(message, { targetOrigin: window.location.origin }),
  };
}

const LIMIT_MS = 10_000;

async function hostOf(): Promise<Office.HostType | null | undefined> {
  await officeScript();
  // The types promise a host; outside Office it is null (Office, "Initialize your add-in").
  return (await Office.onReady()).host;
}

/** The tag is async: office.js may come before or after this script. */
function officeScript(): Promise<void> {
  if ("Office" in window) return Promise.resolve();
  return new Promise((resolve) => {
    document.getElementById("office-js")?.addEventListener("load", () => resolve(), { once: true });
  });
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
