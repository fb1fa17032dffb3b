/**
 * For the pane, before its own scripts: what its host says is held back until `releaseHost()` is called in the pane.
 * A host that is busy answers late, and the answer must still count.
 */
export const HELD_HOST = `{
  const held = [];
  let holding = true;
  window.addEventListener("message", (event) => {
    if (!holding || event.source !== window.parent) return;
    event.stopImmediatePropagation();
    held.push(event);
  }, true);
  window.releaseHost = () => {
    holding = false;
    for (const { data, origin, source } of held) {
      window.dispatchEvent(new MessageEvent("message", { data, origin, source }));
    }
  };
}`;
