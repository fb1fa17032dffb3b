import { readConfiguration, type ConfigurationReading } from "../../core/configuration";

/** The configuration block of the page itself, as the hosting wrote it. A block that is no JSON reads as missing. */
export function readPageConfiguration(page: Document): ConfigurationReading {
  const text = page.getElementById("configuration")?.textContent ?? "";
  return readConfiguration(parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Reported as a missing configuration: this page can say no more.
    return undefined;
  }
}
