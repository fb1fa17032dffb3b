import { keyPrefix } from "../../store/storageAccess";

/**
 * Makes the pane's storage that of a device on which exactly this happened before. In the demo Excel and the add-in
 * share an origin, and so the page reaches it; other keys of that origin may be somebody's, and stay.
 */
export function fillPaneStorage(partitionKey: string, stored: Readonly<Record<string, string>>): void {
  const prefix = keyPrefix(partitionKey);
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix)) localStorage.removeItem(key);
  }
  for (const [key, text] of Object.entries(stored)) localStorage.setItem(key, text);
}
