import { readConfiguration, type ConfigurationReading } from "../../core/configuration";
import { parsedJson } from "../../core/json";

/** The configuration block of the page itself, as the hosting wrote it. A block that is no JSON reads as missing. */
export function readPageConfiguration(page: Document): ConfigurationReading {
  const text = page.getElementById("configuration")?.textContent ?? "";
  return readConfiguration(parsedJson(text));
}
