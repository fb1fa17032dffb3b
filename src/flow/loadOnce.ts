/** Loads once and keeps what came; a failure is not kept, so that the next call loads again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T | undefined> {
  let loaded: Promise<T> | undefined;
  return async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch {
      // The script did not load: the user is told that a part is missing.
      loaded = undefined;
      return undefined;
    }
  };
}
