import type { Configuration } from "../core/configuration";
import { contentSecurityPolicyHeader, type PolicyOptions } from "./contentSecurityPolicy";
import { isPageName, PAGES } from "./pages";

export type Headers = Readonly<Record<string, string>>;

/**
 * Every response header of a file but its type and length; `path` is relative to the add-in's address.
 * There is no Cross-Origin-Opener-Policy on purpose: it cuts a sign-in window from the pane. There is no
 * X-Frame-Options: Excel on the web shows the pane in a frame.
 */
export function headersFor(path: string, configuration: Configuration, options: PolicyOptions = {}): Headers {
  const policy = isPageName(path)
    ? { "Content-Security-Policy": contentSecurityPolicyHeader(path, configuration, options) }
    : {};
  return {
    ...policy,
    "Cache-Control": cacheControlOf(path),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

const HASHED = /\.[0-9a-f]{16}\.(js|css)$/;
const ICON = /^assets\/.+\.png$/;

function cacheControlOf(path: string): string {
  if (isPageName(path)) return PAGES[path].receivesSignIn ? "no-store" : "no-cache";
  if (HASHED.test(path)) return "public, max-age=31536000, immutable";
  // Office shows no icon that is sent with no-cache or no-store; a new picture gets a new name.
  if (ICON.test(path)) return "public, max-age=86400";
  return "no-cache";
}
