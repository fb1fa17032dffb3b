/** Facts about the host, read once after Office.onReady. Any of them may be absent in some host. */
export type HostFacts = {
  readonly insideExcel: boolean;
  readonly platform: "web" | "windows" | "mac" | "ios" | "other";
  /** Whether the host reports requirement set NestedAppAuth 1.1; it may do so without a bridge. */
  readonly nestedAppAuth: boolean;
  /** UI language as a BCP 47 tag, such as "en-US". */
  readonly displayLanguage: string;
  /** Prefix that Office gives for browser storage; absent on Windows desktop (Office, "Persist add-in state"). */
  readonly partitionKey: string | undefined;
};

/** Resolves when office.js is ready; stays pending for ever when the host never answers, so the caller sets a timer. */
export async function readHost(): Promise<HostFacts> {
  const info = await Office.onReady();
  const context = info.host === null ? undefined : Office.context;
  return {
    // The types promise a host; outside Office it is null (Office, "Initialize your add-in").
    insideExcel: (info.host as Office.HostType | null) === Office.HostType.Excel,
    platform: platformOf(info.platform),
    nestedAppAuth: context?.requirements.isSetSupported("NestedAppAuth", "1.1") ?? false,
    displayLanguage: context?.displayLanguage ?? "en-US",
    // Documented, but missing in the npm office.js: the types are ahead of some hosts.
    partitionKey: context?.partitionKey,
  };
}

function platformOf(platform: Office.PlatformType | null): HostFacts["platform"] {
  switch (platform) {
    case Office.PlatformType.OfficeOnline:
      return "web";
    case Office.PlatformType.PC:
      return "windows";
    case Office.PlatformType.Mac:
      return "mac";
    case Office.PlatformType.iOS:
      return "ios";
    default:
      return "other";
  }
}

/**
 * Is Office's theme dark? Undefined where the host gives no theme (the npm office.js on the web gives none); then the
 * system's preference decides. Excel raises no theme event, so it is read again whenever the pane gets the focus.
 */
export function isOfficeThemeDark(): boolean | undefined {
  const theme = (Office.context as Partial<Office.Context> | undefined)?.officeTheme as
    Partial<Office.OfficeTheme> | undefined;
  if (theme === undefined) return undefined;
  return theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor);
}

/** Older hosts give colours only: a background darker than mid grey is a dark theme. */
function isDark(colour: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? "");
  if (match === null) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Opens an https link outside the pane: through the host where it can (desktop has no tabs), else in a new tab. */
export function openLink(url: string): void {
  if (!url.startsWith("https://")) return;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    window.open(url, "_blank", "noopener,noreferrer");
  }
}
