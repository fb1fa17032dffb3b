import { randomBytes, randomUUID } from "node:crypto";

/**
 * A session id of the published shape (the sample in Graph's "Get workbookOperation"), with new random parts: printable
 * ASCII with `=`, `&`, `%` and dots, which a client must send back verbatim.
 */
export function newSessionId(persistChanges: boolean): string {
  const hex = (digits: number) => randomBytes(digits).toString("hex").slice(0, digits);
  const machine = hex(8).toUpperCase();
  const key = encodeURIComponent(randomBytes(16).toString("base64")).replace(/%../g, (escape) => escape.toLowerCase());
  const user = `1003${hex(12)}-Private1`;
  const mode = persistChanges ? "M1" : "V1";
  return (
    `cluster=PSG4&session=15.SG2PEPF${machine}1.A116.1.U36.${randomUUID()}14.5.en-US5.en-US24.${user}` +
    `.S24.${key}16.16.0.14410.3505014.5.en-US5.en-US1.${mode}.N0.1.S&usid=${randomUUID()}`
  );
}
