import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
// Not the whole of Microsoft's tool: with it would come every schema of Teams, four fifths of the archive's command.
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { manifestFaults } from "../hosting/manifestFaults";
import { attribute, elements, parseXml, text } from "../hosting/parseXml";
import type { PackageRequest } from "./packageRequest";

export type ManifestParts = {
  /** The project's own manifest, for a developer's machine. */
  readonly template: string;
  readonly version: string;
  readonly icon: (path: string) => Buffer | undefined;
  /** An existing folder for the file that Microsoft's tool works on. */
  readonly scratch: string;
};

export type WrittenManifest =
  | { readonly kind: "manifest"; readonly xml: string }
  | { readonly kind: "wrong"; readonly sentences: readonly string[] };

/** Writes id and name by Microsoft's tool, addresses and version by an XML library, then reads back and compares. */
export async function writeManifest(request: PackageRequest, parts: ManifestParts): Promise<WrittenManifest> {
  const manifest = parseXml(parts.template);
  if (manifest === undefined) return { kind: "wrong", sentences: ["manifest.xml is not well-formed XML."] };
  moveTo(manifest, request.address.href);
  setText(manifest, "Version", `${parts.version}.0`);
  const name = attribute(elements(manifest, "DisplayName")[0], "DefaultValue");
  const file = join(parts.scratch, "manifest.xml");
  try {
    writeFileSync(file, new XMLSerializer().serializeToString(manifest));
    const tool = new ManifestHandlerXml(file);
    await tool.writeManifestData(await tool.modifyManifest(request.id, name));
    const found = await tool.parseManifest();
    const xml = `${readFileSync(file, "utf8").trimEnd()}\n`;
    const sentences = [
      ...manifestFaults(xml, parts),
      ...differences({
        id: [found.id, request.id],
        displayName: [found.displayName, name],
        version: [found.version, `${parts.version}.0`],
        sourceLocation: [found.defaultSettings?.sourceLocation, `${request.address.href}/taskpane.html`],
        permissions: [found.permissions, "ReadDocument"],
      }),
    ];
    return sentences.length > 0 ? { kind: "wrong", sentences } : { kind: "manifest", xml };
  } finally {
    rmSync(file, { force: true });
  }
}

/** Every address of the template is below the one of its task pane. */
function moveTo(manifest: Document, href: string): void {
  const base = attribute(elements(manifest, "SourceLocation")[0], "DefaultValue").replace(/\/[^/]*$/, "");
  for (const element of elements(manifest, "*")) {
    const value = element.getAttribute("DefaultValue") ?? "";
    if (value.startsWith(`${base}/`)) element.setAttribute("DefaultValue", href + value.slice(base.length));
  }
}

function setText(manifest: Document, name: string, value: string): void {
  const element: Element | undefined = elements(manifest, name)[0];
  if (element !== undefined && text(manifest, name) !== value) element.textContent = value;
}

function differences(compared: Readonly<Record<string, readonly [found: string | undefined, wanted: string]>>) {
  return Object.entries(compared).flatMap(([what, [found, wanted]]) =>
    found === wanted ? [] : [`The manifest's ${what} reads back as "${found ?? ""}" instead of "${wanted}".`],
  );
}
