/**
 * The BCP 47 tag to speak in a window that the pane, or its link for an administrator, has opened: the one that its
 * address names, else that of the page that opened it, else the browser's. Anybody can write an address, so it only
 * chooses.
 */
export function pageLanguage({ location, navigator, opener }: Opened): string {
  const address = new URLSearchParams(location.search);
  const named = [address.get("language"), address.get("state"), shownIn(opener)];
  return named.find(isLanguage) ?? navigator.language;
}

type Opened = Pick<Window, "location" | "opener"> & { readonly navigator: Pick<Navigator, "language"> };

/** Microsoft gives back whatever `state` a link had. */
function isLanguage(text: string | null | undefined): text is string {
  return /^[a-z]{2,3}(-|$)/i.test(text ?? "");
}

/** The relay's address is fixed when MSAL's client is made, but the pane's language can change: so it is asked itself. */
function shownIn(opener: unknown): string | undefined {
  try {
    return (opener as Window | null)?.document?.documentElement?.lang;
  } catch {
    // A page of another origin.
    return undefined;
  }
}
