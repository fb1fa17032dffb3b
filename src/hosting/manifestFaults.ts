import type { Document, Element } from "@xmldom/xmldom";
import { attribute, elements, parseXml, text } from "./parseXml";

export type ManifestContext = {
  /** package.json's version; the manifest has a fourth part, which stays 0. */
  readonly version: string;
  /** The icon at a path below the add-in's address, or undefined when there is none. */
  readonly icon: (path: string) => Buffer | undefined;
};

/** Faults of an add-in-only manifest that Microsoft's schema cannot find, each in one sentence. */
export function manifestFaults(xml: string, context: ManifestContext): readonly string[] {
  const manifest = parseXml(xml);
  if (manifest === undefined) return ["The manifest is not well-formed XML."];
  return [
    ...orderFaults(manifest),
    ...identityFaults(manifest, context.version),
    ...resourceFaults(manifest),
    ...lengthFaults(manifest),
    ...languageFaults(manifest),
    ...addressFaults(manifest),
    ...manifestIconFaults(manifest, context.icon),
  ];
}

/** "Add-in-only manifest element ordering": Office ignores or refuses elements in another place. */
const ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  DesktopFormFactor: "GetStarted ExtensionPoint",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

function orderFaults(manifest: Document): readonly string[] {
  return Object.entries(ORDER).flatMap(([parent, names]) =>
    elements(manifest, parent).flatMap((element) => {
      const order = names.split(" ");
      const found = Array.from(element.childNodes, ({ nodeName }) => nodeName).filter((name) => !name.startsWith("#"));
      const foreign = found.filter((name) => !order.includes(name));
      const sorted = [...found].sort((one, other) => order.indexOf(one) - order.indexOf(other));
      if (foreign.length > 0) return [`<${parent}> holds <${foreign.join(">, <")}>, which this add-in does not need.`];
      return found.join() === sorted.join() ? [] : [`The parts of <${parent}> are not in Office's order.`];
    }),
  );
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function identityFaults(manifest: Document, version: string): readonly string[] {
  const id = text(manifest, "Id");
  const stated = text(manifest, "Version");
  const permissions = text(manifest, "Permissions");
  return [
    ...(GUID.test(id) ? [] : [`The Id "${id}" is not a GUID in lower case.`]),
    ...(stated === `${version}.0` ? [] : [`The version is ${stated}, and package.json says ${version}.`]),
    ...(permissions === "ReadDocument" ? [] : [`The permission is ${permissions}; ReadDocument is enough.`]),
  ];
}

function resourceFaults(manifest: Document): readonly string[] {
  const ids = elements(manifest, "Resources").flatMap((resources) =>
    ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      elements(resources, name).map((each) => attribute(each, "id")),
    ),
  );
  const used = elements(manifest, "*").flatMap((each) => each.getAttribute("resid") ?? []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource ${id} is there twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `The resource id ${id} is longer than 32 characters.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `The resource ${id} is never used.`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `The resource ${id} is used and not there.`),
  ];
}

function lengthFaults(manifest: Document): readonly string[] {
  const strings = (list: string) => elements(manifest, list).flatMap((each) => elements(each, "bt:String"));
  const tooLong = (each: readonly Element[], most: number) =>
    each
      .flatMap((element) => [attribute(element, "DefaultValue"), ...overridesOf(element).map(([, value]) => value)])
      .filter((value) => value.length > most)
      .map((value) => `"${value.slice(0, 40)}…" is longer than ${most} characters.`);
  return [
    ...tooLong([...strings("bt:ShortStrings"), ...elements(manifest, "DisplayName")], 125),
    ...tooLong([...strings("bt:LongStrings"), ...elements(manifest, "Description")], 250),
  ];
}

/** Excel takes each text by itself: one without an override would stand in English beside the others. */
function languageFaults(manifest: Document): readonly string[] {
  const texts = [...elements(manifest, "bt:String"), ...elements(manifest, "Description")].filter((each) =>
    each.hasAttribute("DefaultValue"),
  );
  const locales = (each: Element) => overridesOf(each).map(([locale]) => locale);
  const all = new Set(texts.flatMap(locales));
  return texts.flatMap((each) => {
    const name = `"${attribute(each, "DefaultValue").slice(0, 40)}"`;
    const own = locales(each);
    return [
      ...own
        .filter((locale, index) => own.indexOf(locale) !== index)
        .map((twice) => `${name} is there twice in ${twice}.`),
      ...[...all].filter((locale) => !own.includes(locale)).map((locale) => `${name} is not there in ${locale}.`),
    ];
  });
}

/** "Localization for Office Add-ins": an override is a child of the text that it replaces in one locale. */
function overridesOf(element: Element): readonly (readonly [locale: string, value: string])[] {
  return [...elements(element, "Override"), ...elements(element, "bt:Override")].map((each) => [
    attribute(each, "Locale"),
    attribute(each, "Value"),
  ]);
}

function addressFaults(manifest: Document): readonly string[] {
  const addresses = addressesOf(manifest);
  const origins = new Set(addresses.map((address) => /^[a-z]+:\/\/[^/?#]*/i.exec(address)?.[0] ?? address));
  return [
    ...addresses.filter((each) => !each.startsWith("https://")).map((each) => `${each} is not an https address.`),
    ...addresses
      .filter((each) => each.length > 2048)
      .map((each) => `${each.slice(0, 40)}… is longer than 2048 characters.`),
    ...(origins.size === 1 ? [] : [`The addresses have ${origins.size} origins: ${[...origins].join(", ")}.`]),
  ];
}

function addressesOf(manifest: Document): readonly string[] {
  return elements(manifest, "*").flatMap((element) => {
    const value = element.getAttribute("DefaultValue") ?? "";
    return element.nodeName.endsWith("Url") || element.nodeName === "bt:Image" || /^[a-z]+:\/\//.test(value)
      ? value || []
      : [];
  });
}

/** Each icon in the manifest must be a PNG of the size that is stated for it; Office needs 16, 32 and 80. */
function manifestIconFaults(manifest: Document, icon: (path: string) => Buffer | undefined): readonly string[] {
  const base = attribute(elements(manifest, "SourceLocation")[0], "DefaultValue").replace(/[^/]*$/, "");
  const images = new Map(
    elements(manifest, "bt:Image").map((each) => [attribute(each, "id"), attribute(each, "DefaultValue")]),
  );
  const ribbon = elements(manifest, "bt:Image").flatMap((each) => {
    const size = each.getAttribute("size");
    return size === null ? [] : [{ size: Number(size), address: images.get(attribute(each, "resid")) ?? "" }];
  });
  const own = [
    { size: 32, address: attribute(elements(manifest, "IconUrl")[0], "DefaultValue") },
    { size: 64, address: attribute(elements(manifest, "HighResolutionIconUrl")[0], "DefaultValue") },
  ];
  const missing = [16, 32, 80].filter((size) => !ribbon.some((each) => each.size === size));
  return [
    ...missing.map((size) => `The ribbon needs an icon of ${size} pixels.`),
    ...[...own, ...ribbon].flatMap(({ size, address }) => {
      const file = icon(address.slice(base.length));
      const found = file === undefined ? undefined : pngSize(file);
      if (found === undefined) return [`There is no PNG at ${address}.`];
      if (found.width === size && found.height === size) return [];
      return [`${address} has ${found.width} by ${found.height} pixels, and ${size} are named.`];
    }),
  ];
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height in pixels from a PNG's IHDR chunk, which the format puts first; undefined for anything else. */
export function pngSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
  const isPng =
    file.length >= 24 && file.subarray(0, 8).equals(SIGNATURE) && file.toString("latin1", 12, 16) === "IHDR";
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : undefined;
}
