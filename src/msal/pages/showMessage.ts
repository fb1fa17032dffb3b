/** Shows one of the page's prepared messages, and hides the others. */
export function showMessage(page: Document, id: string): void {
  for (const message of page.querySelectorAll<HTMLElement>("[data-message]")) message.hidden = message.id !== id;
}
