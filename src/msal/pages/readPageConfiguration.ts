import { readConfiguration, type ConfigurationReading } from "../../core/configuration";
import { parsedJson } from "../../core/json";

/** Reads the configuration block that hosting wrote into the page. A block that is not JSON reads as missing. */
export function readPageConfiguration(page: Document): ConfigurationReading {
  const text = page.getElementById("configuration")?.textContent ?? "";
  return readConfiguration(parsedJson(text));
}
