import { isOfficeThemeDark, openLink, readHost } from "../../../src/office/host";

const PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android" };

/** An Office of this host and platform, whose requirement sets are those in `supported`. */
function anOffice(
  info: { readonly host: string | null; readonly platform: string | null },
  context: object = {},
  supported: readonly string[] = [],
) {
  const opened: string[] = [];
  const isSetSupported = (name: string, version: string) => supported.includes(`${name} ${version}`);
  const ui = { openBrowserWindow: (url: string) => opened.push(`Office: ${url}`) };
  Object.assign(globalThis, {
    window: { open: (url: string, ...how: string[]) => opened.push(`${how.join(" ")}: ${url}`) },
    Office: {
      onReady: () => Promise.resolve(info),
      HostType: { Excel: "Excel" },
      PlatformType,
      context: { ui, requirements: { isSetSupported }, ...context },
    },
  });
  return opened;
}

const EXCEL = { host: "Excel", platform: "PC" } as const;

afterEach(() => {
  for (const name of ["Office", "window"]) Reflect.deleteProperty(globalThis, name);
});

describe("the host of the pane", () => {
  it.each([
    ["OfficeOnline", "web"],
    ["PC", "windows"],
    ["Mac", "mac"],
    ["iOS", "ios"],
    ["Android", "other"],
    [null, "other"],
  ])("that calls its platform %p runs on %s", async (platform, expected) => {
    anOffice({ host: "Excel", platform });
    expect(await readHost()).toMatchObject({ insideExcel: true, platform: expected });
  });

  it("is asked for nested app authentication 1.1, its language and its partition", async () => {
    const context = { displayLanguage: "de-DE", partitionKey: "partition" };
    anOffice(EXCEL, context, ["NestedAppAuth 1.1"]);
    const told = { displayLanguage: "de-DE", partitionKey: "partition" };
    expect(await readHost()).toMatchObject({ ...told, nestedAppAuth: true });
    anOffice(EXCEL, context, ["NestedAppAuth 1.0"]);
    expect(await readHost()).toMatchObject({ ...told, nestedAppAuth: false });
  });

  it("outside Office is no Excel, speaks English, and its context is left alone", async () => {
    anOffice({ host: null, platform: null }, { displayLanguage: "fr-FR" });
    expect(await readHost()).toMatchObject({ insideExcel: false, nestedAppAuth: false, displayLanguage: "en-US" });
  });

  it("may be another program of Office", async () => {
    anOffice({ host: "Word", platform: "PC" });
    expect(await readHost()).toMatchObject({ insideExcel: false });
  });
});

describe("the theme of Office", () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, true],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
    [{ bodyBackgroundColor: "#262626" }, true],
    [{ bodyBackgroundColor: "E6E6E6" }, false],
    // A strong blue looks darker than a strong green.
    [{ bodyBackgroundColor: "#0000FF" }, true],
    [{ bodyBackgroundColor: "#00FF00" }, false],
    [{ bodyBackgroundColor: "white" }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])("%j is dark: %p", (officeTheme, dark) => {
    anOffice(EXCEL, { officeTheme });
    expect(isOfficeThemeDark()).toBe(dark);
  });
});

describe("a link out of the pane", () => {
  it("is opened by Office where it can, and otherwise in a window that cannot reach back", () => {
    const byOffice = anOffice(EXCEL, {}, ["OpenBrowserWindowApi 1.1"]);
    openLink("https://contoso.sharepoint.com/Book.xlsx");
    expect(byOffice).toEqual(["Office: https://contoso.sharepoint.com/Book.xlsx"]);
    const byWindow = anOffice(EXCEL);
    openLink("https://contoso.sharepoint.com/Book.xlsx");
    expect(byWindow).toEqual(["_blank noopener,noreferrer: https://contoso.sharepoint.com/Book.xlsx"]);
  });

  it.each(["http://contoso.sharepoint.com/", "javascript:alert(1)", "file:///C:/Book.xlsx", " https://contoso.com/"])(
    "is not opened where it is no https address: %s",
    (url) => {
      for (const supported of [[], ["OpenBrowserWindowApi 1.1"]]) {
        const opened = anOffice(EXCEL, {}, supported);
        openLink(url);
        expect(opened).toEqual([]);
      }
    },
  );
});
