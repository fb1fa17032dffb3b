import type { Document } from "@xmldom/xmldom";
import { attribute, elements } from "./parseXml";
import { pngSize } from "./pngSize";

/** Each icon that the manifest names must be a PNG of the size that it is named for; Office needs 16, 32 and 80. */
export function manifestIconFaults(manifest: Document, icon: (path: string) => Buffer | undefined): readonly string[] {
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
