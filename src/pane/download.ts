/**
 * Saves a text as a file, where the host lets a page do that. The byte order mark makes a spreadsheet read CSV as UTF-8;
 * our own import removes it.
 */
export function download(name: string, text: string): void {
  const type = name.endsWith(".csv") ? "text/csv" : "application/json";
  const mark = name.endsWith(".csv") ? "\ufeff" : "";
  const address = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
