import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

export type Certificate = { readonly key: Buffer; readonly cert: Buffer };

const DAYS = 30;
const RENEW_AFTER_MS = (DAYS - 2) * 24 * 60 * 60 * 1000;
const NAMES = [
  "localhost",
  "127.0.0.1",
  "excel.officeapps.live.com",
  "addins.contoso.com",
  "graph.microsoft.com",
  "login.microsoftonline.com",
  "appsforoffice.microsoft.com",
];

/** A certificate below `folder`, made there if it is missing or about to expire. Nothing is installed in the system. */
export async function certificateIn(folder: string): Promise<Certificate> {
  const current = join(folder, "current");
  if (!(await isFresh(current))) await renew(folder, current);
  return { key: await readFile(join(current, "localhost.key")), cert: await readFile(join(current, "localhost.crt")) };
}

/** Written elsewhere and moved at once: several test workers may do this together; key and certificate must match. */
async function renew(folder: string, current: string): Promise<void> {
  const aside = join(folder, `new-${String(process.pid)}`);
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(aside, name));
  await generateCertificates(ca, cert, key, DAYS, NAMES);
  if (!(await isFresh(current))) await rm(current, { recursive: true, force: true });
  // Another worker may have been faster: then its certificate is used, and ours is deleted.
  await rename(aside, current).catch(() => rm(aside, { recursive: true, force: true }));
}

async function isFresh(folder: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(join(folder, "localhost.key"))).mtimeMs < RENEW_AFTER_MS;
  } catch {
    // Not there yet.
    return false;
  }
}
