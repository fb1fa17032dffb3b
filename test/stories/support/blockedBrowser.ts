import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { launching, storyBrowser } from "./storyBrowser";

/** What a person or an organization sets with "Don't allow sites to save data on your device". */
const PREFERENCES = { profile: { default_content_setting_values: { cookies: 2 } } };

/** A browser of its own for each context, whose preference blocks all site data: storage throws, locks are refused. */
export const blockedBrowser: Pick<Browser, "newContext"> = {
  newContext: async (options) => {
    const { server } = await storyBrowser();
    const profile = await mkdtemp(join(tmpdir(), "story-profile-"));
    await mkdir(join(profile, "Default"));
    await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(profile, { ...launching(server), ...options });
    context.on("close", () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }));
    return context;
  },
};
