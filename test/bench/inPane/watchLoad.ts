/** What a page of the add-in tells of its own start. Times are milliseconds after the frame began to load. */
export type PageLoad = {
  readonly firstPaint: number;
  /** The first text or picture; the shapes of a skeleton are none. */
  readonly firstContent: number;
  /** When the list, or what stands for it, was in the document. */
  readonly inDocument: number;
  /** After the frame that shows it. */
  readonly list: number;
  /** When all that began: milliseconds since the epoch. */
  readonly startedAt: number;
};

declare global {
  interface Window {
    /** Where the benchmark listens. */
    benchLoaded: (load: PageLoad) => void;
    /** Is the list there? Put in front of this script by the benchmark. */
    benchIsListed: () => boolean;
  }
}

const look = (): void => {
  if (!window.benchIsListed()) return;
  watch.disconnect();
  const inDocument = performance.now();
  window.dispatchEvent(new Event("bench-listed"));
  afterNextFrame(() => {
    const list = performance.now();
    // The list itself may be the first paint, and its entry may come after its frame.
    const paintedAt = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? list;
    window.benchLoaded({
      firstPaint: paintedAt("first-paint"),
      firstContent: paintedAt("first-contentful-paint"),
      inDocument,
      list,
      startedAt: performance.timeOrigin,
    });
  });
};
const watch = new MutationObserver(look);
watch.observe(document, { childList: true, subtree: true, characterData: true });

function afterNextFrame(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  });
}
