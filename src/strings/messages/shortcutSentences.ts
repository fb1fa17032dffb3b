import { book } from "../book";

/** The keys of the pane, as its dialog shows them. Names of keys are those on the keyboard. */
export const shortcutSentences = book("shortcutSentences", {
  title: "Keyboard shortcuts",
  groups: [
    {
      name: "On a session",
      keys: [
        { key: "↑ ↓, Page Up, Page Down, Home, End", does: "Go to another session" },
        { key: "Enter", does: "Show its details" },
        { key: "F2", does: "Rename it" },
        { key: "Delete", does: "Close it (asks first)" },
        { key: "→ or Shift+F10", does: "Open its menu" },
        { key: "Space", does: "Select it, or clear its selection" },
        { key: "Shift+↑, Shift+↓", does: "Select several" },
        { key: "Ctrl+A", does: "Select all in this list" },
        { key: "Esc", does: "End selecting" },
      ],
    },
    {
      name: "Anywhere",
      keys: [
        { key: "Ctrl+F", does: "Search, when the list is long enough" },
        { key: "Esc in the search", does: "Clear it, then go to the list" },
        { key: "F6, Shift+F6", does: "Move between header, list and messages" },
        { key: "Esc", does: "Leave a dialog or a menu, or cancel a close that's still counting down" },
      ],
    },
  ],
});
