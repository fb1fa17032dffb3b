/** Opens an https link outside the pane: through the host where it can (desktop has no tabs), else in a new tab. */
export function openLink(url: string): void {
  if (!url.startsWith("https://")) return;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, "_blank", "noopener,noreferrer");
  }
}
