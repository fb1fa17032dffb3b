import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import packageJson from "../../package.json";
import { manifestFaults } from "../../src/hosting/manifestFaults";
import { closestLanguage } from "../../src/strings/languages/loadLanguage";

const ROOT = join(__dirname, "../..");
const PATH = join(ROOT, "manifest.xml");
const xml = readFileSync(PATH, "utf8");

describe("the manifest", () => {
  it("has none of the faults that Microsoft's schema cannot see", () => {
    expect(faultsOf(xml)).toEqual([]);
  });

  it("is read by Microsoft's own tool as this add-in", async () => {
    expect(await OfficeAddinManifest.readManifestFile(PATH)).toMatchObject({
      displayName: "Workbook Sessions",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadDocument",
      version: `${packageJson.version}.0`,
      defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
    });
  });

  it("asks for no shared runtime, no further domain and no single sign-on of its own", () => {
    expect(xml).not.toMatch(/<(Runtimes|AppDomains|WebApplicationInfo|FunctionFile)\b/);
  });

  it.each([
    [
      "a resource that is not there",
      '<bt:Image id="Icon.16"',
      '<bt:Image id="Icon.17"',
      "The resource Icon.16 is used and not there.",
    ],
    ["a resource that is there twice", 'id="Icon.20"', 'id="Icon.16"', "The resource Icon.16 is there twice."],
    ["an icon of another size", "icon-32.png", "icon-40.png", "has 40 by 40 pixels, and 32 are named"],
    ["an icon that is not there", "icon-80.png", "icon-81.png", "There is no PNG at"],
    [
      "an address without encryption",
      "https://localhost:3000/assets/icon-16",
      "http://localhost:3000/assets/icon-16",
      "is not an https address",
    ],
    [
      "a second origin",
      "https://localhost:3000/assets/icon-16",
      "https://contoso.com/assets/icon-16",
      "The addresses have 2 origins",
    ],
    ["another version", "<Version>1", "<Version>7", "and package.json says"],
    [
      "a resource that nothing uses",
      '<bt:Image id="Icon.16"',
      '<bt:Image id="Icon.17" DefaultValue="https://localhost:3000/assets/icon-16.png" /><bt:Image id="Icon.16"',
      "The resource Icon.17 is never used.",
    ],
    ["a long resource id", "Icon.16", "I".repeat(33), "is longer than 32 characters"],
    [
      "a long address",
      "https://localhost:3000/assets/icon-16",
      `https://localhost:3000/${"x".repeat(2020)}/icon-16`,
      "is longer than 2048 characters",
    ],
    ["a broken Id", "<Id>5", "<Id>", "is not a GUID"],
    ["more rights than it needs", ">ReadDocument<", ">ReadWriteDocument<", "ReadDocument is enough"],
    ["a long label", 'DefaultValue="Sessions"', `DefaultValue="${"x".repeat(126)}"`, "is longer than 125 characters"],
    [
      "a long description",
      'DefaultValue="See the',
      `DefaultValue="${"x".repeat(250)}`,
      "is longer than 250 characters",
    ],
    [
      "a long label in one language",
      'Value="Sitzungen"',
      `Value="${"x".repeat(126)}"`,
      "is longer than 125 characters",
    ],
    [
      "a text that one language lacks",
      '<bt:Override Locale="nl-NL" Value="Sessies" />',
      "",
      '"Sessions" is not there in nl-NL.',
    ],
    [
      "two texts for one language",
      '<bt:Override Locale="nl-NL" Value="Sessies" />',
      '<bt:Override Locale="de-DE" Value="Sessies" />',
      '"Sessions" is there twice in de-DE.',
    ],
    ["an element that Office does not expect there", "<Permissions>", "<Runtimes/><Permissions>", "holds <Runtimes>"],
    ["a missing ribbon icon", '<bt:Image size="80" resid="Icon.80" />', "", "The ribbon needs an icon of 80 pixels."],
    ["broken XML", "</OfficeApp>", "", "not well-formed"],
  ])("is refused with %s", (_, before, after, fault) => {
    expect(xml).toContain(before);
    expect(faultsOf(xml.replaceAll(before, after)).join("\n")).toContain(fault);
  });

  it("speaks every language that the pane speaks, and no other", () => {
    const locales = [...new Set([...xml.matchAll(/Locale="([^"]+)"/g)].map(([, locale = ""]) => locale))];
    const spoken = readdirSync(join(ROOT, "src/strings/languages"))
      .filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file))
      .map((file) => file.replace(".ts", ""));
    expect([...new Set(locales.map(closestLanguage))].sort()).toEqual(spoken.sort());
  });

  it("quotes the label of the button where it says what to select", () => {
    const texts = (id: string) => {
      const element = new RegExp(`<bt:String id="${id}"[\\s\\S]*?</bt:String>`).exec(xml)?.[0] ?? "";
      return [...element.matchAll(/ (?:Default)?Value="([^"]+)"/g)].map(([, text = ""]) => text);
    };
    const labels = texts("Button.Label");
    expect(labels.length).toBeGreaterThan(9);
    expect(texts("GetStarted.Description").map((text, at) => text.includes(labels[at] ?? "?"))).toEqual(
      labels.map(() => true),
    );
  });

  it("is refused when its parts stand in another order", () => {
    const version = /\s*<Version>.*<\/Version>/.exec(xml)?.[0] ?? "";
    const moved = xml.replace(version, "").replace("</ProviderName>", `</ProviderName>${version}`);
    expect(faultsOf(moved)).toEqual(["The parts of <OfficeApp> are not in Office's order."]);
  });
});

function faultsOf(manifest: string): readonly string[] {
  return manifestFaults(manifest, { version: packageJson.version, icon: readIcon });
}

function readIcon(path: string): Buffer | undefined {
  try {
    return readFileSync(join(ROOT, "src", path));
  } catch {
    // Not there: that is the answer.
    return undefined;
  }
}
