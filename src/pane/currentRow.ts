/**
 * Where the focus goes when what had it is gone: the row that Tab comes to, or the title of an empty list. Apart from
 * the keys, which are loaded later than what needs this.
 */
export function currentRow(): HTMLElement | undefined {
  const row = document.querySelector<HTMLElement>('li[aria-posinset][tabindex="0"]');
  return row ?? document.getElementById("sessions-title") ?? undefined;
}
