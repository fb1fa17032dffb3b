/** Opens an https link outside the pane: through the host where it can (desktop has no tabs), else in a new tab. */
export function openLink(url: string): void {
  if (!url.startsWith("https://")) return;
  const open = Office.context?.ui?.openBrowserWindow as ((link: string) => void) | undefined;
  if (open !== undefined && Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    open.call(Office.context.ui, url);
  } else {
    window.open(url, "_blank", "noopener,noreferrer");
  }
}
