/** Tries the clipboard, then the older command; false when both are refused, as Office's frame on the web may do. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the frame's permissions, or absent: the older way needs no permission, only a click.
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.style.position = "fixed";
  field.style.insetInlineStart = "-9999px";
  // Inside an open dialog the focus must stay inside it, or the browser selects nothing.
  (document.activeElement?.closest("[role=dialog],[role=alertdialog]") ?? document.body).append(field);
  const before = document.activeElement;
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
