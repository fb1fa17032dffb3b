/** The browser's storage for this page. Throws where the browser blocks it, even on the property itself. */
export function openPageStorage(): Storage {
  return window.localStorage;
}
