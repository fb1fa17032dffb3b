import { readConfiguration, type Configuration } from "../../core/configuration";
import { parsedJson } from "../../core/json";

/** What a deployed pane was packaged for; undefined where it was not, or is no page of ours. */
export function pageConfiguration(html: string): Configuration | undefined {
  const [, block = ""] = /<script type="application\/json" id="configuration">([^<]*)<\/script>/.exec(html) ?? [];
  const json = parsedJson(block);
  if (typeof json !== "object" || json === null) return undefined;
  const reading = readConfiguration(json);
  return reading.kind === "configuration" ? reading.configuration : undefined;
}
