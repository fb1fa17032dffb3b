import type { SignInHost } from "./signInHost";
import type { WayName } from "./signInWay";

/**
 * The ways to try, in order. Excel on the web can report NestedAppAuth without a bridge, so both facts are asked.
 * A popup opened by a desktop host is handed to Windows as a link, so desktops get Office's dialog.
 */
export function waysFor(host: SignInHost, hasBridge: boolean): readonly [WayName, ...WayName[]] {
  const withoutBridge = host.platform === "web" || host.openDialog === undefined ? "browser" : "dialog";
  return host.nestedAppAuth && hasBridge ? ["nested", withoutBridge] : [withoutBridge];
}
