/**
 * The attributes that Excel on the web is known to give its task panes: no top navigation, windows may open and leave
 * the sandbox, and no permission (`allow`) for the clipboard, so `navigator.clipboard` is refused.
 */
const SANDBOX = [
  "allow-scripts",
  "allow-same-origin",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
].join(" ");

/** An iframe that is not in the page yet; its name has to be there before office.js reads it. */
export function createOfficeFrame(title: string, name: string, address: string): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.name = name;
  frame.setAttribute("sandbox", SANDBOX);
  frame.src = address;
  return frame;
}
