/**
 * What the app registration has to name as single-page application. The https page first: an admin's consent without a
 * redirect takes the first in the list, and fails with AADSTS7000471 when that is the broker's.
 */
export function redirectUris({ href, host }: { readonly href: string; readonly host: string }): readonly string[] {
  return [`${href}/auth-redirect.html`, `brk-multihub://${host}`];
}
