declare global {
  interface Window {
    /** Milliseconds from the last key to the frame that shows another number of rows. */
    benchFiltered: Promise<number>;
    /** To be called before a key is pressed. */
    benchExpectKey: () => void;
  }
}

window.benchExpectKey = () => {
  const before = shownRows();
  window.benchFiltered = new Promise((resolve) => {
    let pressedAt = 0;
    document.addEventListener("keydown", ({ timeStamp }) => (pressedAt = timeStamp), { once: true, capture: true });
    const watch = new MutationObserver(() => {
      if (shownRows() === before) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - pressedAt);
        port2.postMessage(undefined);
      });
    });
    watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
};

/** As a row tells it to a screen reader; only few of many rows are in the document. */
function shownRows(): string | null {
  return document.querySelector("li[aria-setsize]")?.getAttribute("aria-setsize") ?? null;
}

export {};
