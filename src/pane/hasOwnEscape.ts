/** In fields, menus and dialogs, Escape means something else than to cancel what is about to be sent. */
export function hasOwnEscape(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, [role=menu], [role$=dialog]") !== null;
}
