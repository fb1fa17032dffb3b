import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UNSET_CONFIGURATION } from "../../hosting/buildConfiguration";
import { attribute, elements, parseXml } from "../../hosting/parseXml";
import type { AddInAddress } from "../addInAddress";
import { DEFAULT_OUT } from "../checkRequest";
import type { CommandContext } from "../commandContext";
import { isScript, siteFiles } from "../siteFiles";
import { checkOptions } from "./checkOptions";
import { checkSite } from "./checkSite";

type CheckContext = Pick<CommandContext, "built" | "project" | "visit" | "stdout" | "stderr">;

/** `--check <address>`: the exit code is 0 only when nothing is wrong. Writes nothing, and changes nothing. */
export async function checkCommand(args: readonly string[], context: CheckContext): Promise<number> {
  const { stdout, stderr } = context;
  const stop = (sentences: readonly string[], last: string) => {
    stderr([...sentences, last].join("\n"));
    return 1;
  };
  const reading = checkOptions(args);
  if (reading.kind === "wrong") return stop(reading.sentences, NOTHING);
  const { address, out = DEFAULT_OUT } = reading.options;
  const dist = context.built();
  if (dist === undefined) return stop(["The build failed, for the reason above."], NOTHING);
  const site = siteFiles(dist, { configuration: UNSET_CONFIGURATION });
  const { version, licences } = context.project();
  if (site.kind === "wrong" || licences.kind === "wrong") {
    return stop(site.kind === "wrong" ? [site.sentence] : licences.kind === "wrong" ? licences.sentences : [], NOTHING);
  }
  const earlier = reading.options.earlier === undefined ? [] : scriptsIn(reading.options.earlier);
  if (earlier === undefined) {
    return stop(
      [`--earlier "${reading.options.earlier ?? ""}" holds no package. Name the folder of the version before.`],
      NOTHING,
    );
  }
  const files = [...site.files, { path: "licences.txt", content: licences.text }];
  const manifest = textIn(join(out, "manifest.xml"));
  if (manifest === undefined && reading.options.out !== undefined) {
    return stop([`--out "${reading.options.out}" holds no manifest.xml. Name the folder of the package.`], NOTHING);
  }
  const checked = await checkSite({ address, visit: context.visit, files, earlier: earlier.map((path) => ({ path })) });
  const sentences = [
    ...checked.sentences,
    ...(manifest === undefined ? [] : manifestSentences(manifest, address, version)),
  ];
  if (sentences.length > 0) return stop(sentences, `${address.href} is not right yet.`);
  const also = manifest === undefined ? `no manifest.xml in ${out} was looked at` : "manifest.xml is for it";
  const before =
    checked.earlier > 0
      ? `${checked.earlier} of the version before`
      : "none of a version before, because the package knows of none (--earlier names one)";
  stdout(
    `${address.href} is right: ${files.length} files of version ${version} with their headers, ${before}; ${also}.`,
  );
  return 0;
}

const NOTHING = "Nothing was checked.";

function manifestSentences(xml: string, address: AddInAddress, version: string): readonly string[] {
  const manifest = parseXml(xml);
  if (manifest === undefined) return ["manifest.xml: is no XML. Package again."];
  const pane = attribute(elements(manifest, "SourceLocation")[0], "DefaultValue");
  const stated = elements(manifest, "Version")[0]?.textContent ?? "";
  return [
    ...(pane === `${address.href}/taskpane.html`
      ? []
      : [`manifest.xml: is for ${pane}, and ${address.href} was checked. Package again with --url ${address.href}.`]),
    ...(stated === `${version}.0`
      ? []
      : [`manifest.xml: has the version ${stated}, and this is ${version}. Package again, and upload it.`]),
  ];
}

/** Scripts and styles of a package, relative to the add-in's folder; undefined where there is no package. */
function scriptsIn(folder: string): readonly string[] | undefined {
  try {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
    const found = paths.map((path) => path.replace(/^.*\/(?=static\/)/, "")).filter(isScript);
    return found.length > 0 ? found : undefined;
  } catch {
    // No such folder.
    return undefined;
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // Then there is none to look at, which is said.
    return undefined;
  }
}
