/** Shows one of the page's prepared messages, and hides the others. */
export function showMessage(page: Document, id: string): void {
  for (const message of page.querySelectorAll<HTMLElement>("[data-message]")) message.hidden = message.id !== id;
}

/** Writes the words of the page, each into the element of that id: the HTML itself holds none. */
export function writeWords(page: Document, title: string, words: Readonly<Record<string, string>>): void {
  page.title = title;
  for (const [id, text] of Object.entries(words)) {
    const element = page.getElementById(id);
    if (element !== null) element.textContent = text;
  }
}
