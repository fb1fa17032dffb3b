import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OptionName } from "../../../src/deploy/givenOptions";
import { writeManifest, type WrittenManifest } from "../../../src/deploy/writeManifest";
import { manifestFaults } from "../../../src/hosting/manifestFaults";
import { aPackageRequest } from "../../support/aPackageRequest";

const ROOT = join(__dirname, "../../..");
const TEMPLATE = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const icon = (path: string) => readFileSync(join(ROOT, "src", path));

let scratch = "";

beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), "manifest-"));
});

afterEach(() => rmSync(scratch, { recursive: true }));

async function written(
  values: Partial<Record<OptionName, string>> = {},
  template = TEMPLATE,
): Promise<WrittenManifest> {
  return writeManifest(aPackageRequest(values), { template, version: "2.3.4", icon, scratch });
}

async function xmlOf(values: Partial<Record<OptionName, string>> = {}): Promise<string> {
  const manifest = await written(values);
  if (manifest.kind === "wrong") throw new Error(manifest.sentences.join("\n"));
  return manifest.xml;
}

describe("the packaged manifest", () => {
  it("has the admin's address everywhere, with its case, and nothing of a developer's machine", async () => {
    const xml = await xmlOf();
    expect(xml).not.toContain("localhost");
    expect(
      xml.match(/https:\/\/[^"]*/g)?.filter((each) => !each.startsWith("https://addins.contoso.com/Sessions/")),
    ).toEqual([]);
  });

  it("has none of the faults that the project knows to look for", async () => {
    expect(manifestFaults(await xmlOf(), { version: "2.3.4", icon })).toEqual([]);
  });

  it("has the package's version, and an Id that stays the same for an address", async () => {
    const xml = await xmlOf();
    expect(xml).toContain("<Version>2.3.4.0</Version>");
    expect(xml).toContain("<Id>72e028c2-0148-5689-a7a5-cec6cb6d229f</Id>");
    expect(await xmlOf()).toBe(xml);
    expect(await xmlOf({ url: "https://addins.contoso.com/sessions" })).not.toContain("72e028c2");
  });

  it("has the admin's own Id when there is one, in lower case", async () => {
    expect(await xmlOf({ id: "5B0D6F0E-3C1A-4F7D-9E62-7A4C8D215E93" })).toContain(
      "<Id>5b0d6f0e-3c1a-4f7d-9e62-7a4c8d215e93</Id>",
    );
  });

  it("differs from the project's own in nothing but Id, version and addresses", async () => {
    const plain = (xml: string) =>
      xml
        .replace(/<\?xml.*?\?>\s*/, "")
        .replace(/<(Id|Version)>[^<]*/g, "<$1>")
        .replace(/https:\/\/(localhost:3000|addins\.contoso\.com\/Sessions)/g, "…")
        .replace(/\s*\/>/g, "/>")
        .trim();
    expect(plain(await xmlOf())).toBe(plain(TEMPLATE));
  });

  it("is refused when it does not read back as it was meant", async () => {
    const faulty = TEMPLATE.replace(">ReadDocument<", ">ReadWriteDocument<");
    const refused = await written({}, faulty);
    expect(refused.kind === "wrong" ? refused.sentences.join() : "").toContain("ReadWriteDocument");
  });

  it("leaves nothing behind in the folder for work in progress", async () => {
    await xmlOf();
    expect(readdirSync(scratch)).toEqual([]);
  });
});
